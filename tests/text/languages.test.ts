import { expect, test } from "vitest";
import { detectLanguage, isForeign } from "#lib/text/languages.ts";

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

test.each([
  ["harbour conference nairobi", "en"],
  ["conference volcano", "en"],
  ["conférence volcan", "fr"],
  ["conference presidentielle", "fr"],
  ["election training Harare", "en"],
  ["stage juges Niamey", "fr"],
  ["hello", "en"],
  ["merci", "fr"],
])("detectLanguage of the bare keywords %j goes by their spelling: %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test("detectLanguage falls back where keywords are spelt alike in both languages", () => {
  expect(detectLanguage("mission", "en")).toBe("en");
  expect(detectLanguage("mission", "fr")).toBe("fr");
});

test.each([
  ["Что произошло в Кении в 2022 году?", true],
  ["ما الذي حدث في عمان؟", true],
  ["Wer eröffnete die Konferenz in Nairobi?", true],
  ["Welche Seminare fanden 2023 statt?", true],
  ["¿Cuántos jueces fueron formados en Lima?", true],
  ["Who opened the conference in Nairobi?", false],
  ["Qui a ouvert la conférence de Nairobi ?", false],
  ["Niamey training 2022", false],
  ["Novo Hamburgo media literacy class", false],
  ["Wat did embassador Kroll say?", false],
  ["Kigali", false],
  ["Aino Korpela", false],
  ["Jürgen Weißhaupt Kołodziejczyk", false],
  ["jürgen weißhaupt", false],
  ["Was ist in Kenia passiert?", true],
  ["2022", false],
  ["", false],
])("isForeign of %j is %s", (text, expected) => {
  expect(isForeign(text)).toBe(expected);
});
