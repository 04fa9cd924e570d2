import { expect, test } from "vitest";
import { detectLanguage } from "#lib/text/languages.ts";

test.each([
  ["Qui a formé les juges ?", "fr"],
  ["Who trained the judges?", "en"],
  ["Combien de femmes ?", "fr"],
  ["And how many men?", "en"],
  ["Liste des ateliers", "fr"],
  ["Formations au Tadjikistan", "fr"],
  ["training in Tashkent", "en"],
  ["UN conference climate 2023", "en"],
  ["Sur le papier, le pays dispose d'une justice moderne", "fr"],
  ["The workshop brought together forty judges", "en"],
  ["¿Quién formó a los jueces de la corte suprema en marzo?", "es"],
  ["Der Minister eröffnete am Montag die Konferenz in Berlin und sprach über das Klima", "de"],
])("detectLanguage of %s is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test("detectLanguage falls back where there is nothing to go by", () => {
  expect(detectLanguage("2023", "fr")).toBe("fr");
  expect(detectLanguage("")).toBe("en");
});
