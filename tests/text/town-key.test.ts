import { expect, test } from "vitest";
import { townKey } from "#lib/text/town-key.ts";

test.each([
  ["Tashkent", "Tachkent"],
  ["Yerevan", "Erevan"],
  ["Chisinau", "CHIȘINĂU"],
  ["Geneva", "Genève"],
  ["The Hague", "La Haye"],
  ["Astana", "Nur-Sultan"],
  ["Mitrovica", "Mitrovicë"],
])("townKey of %j and %j is the same", (one, other) => {
  expect(townKey(one)).toBe(townKey(other));
});

test("townKey tells a seat of government from the capital", () => {
  expect(townKey("Cotonou")).not.toBe(townKey("Porto-Novo"));
});
