import { expect, test } from "vitest";
import { pickLanguage } from "#app/interface/language.ts";

test.each([
  [null, "en"],
  ["", "en"],
  ["fr", "fr"],
  ["fr-CA,fr;q=0.9,en;q=0.8", "fr"],
  ["en-US,fr;q=0.9", "en"],
  ["de,fr;q=0.7,en;q=0.8", "en"],
  ["de-DE,de;q=0.9", "en"],
  ["en;q=0,fr;q=0.1", "fr"],
  ["*", "en"],
])("pickLanguage reads %j as %s", (header, language) => {
  expect(pickLanguage(header)).toBe(language);
});
