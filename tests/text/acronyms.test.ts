import { expect, test } from "vitest";
import { acronymsOf } from "#lib/text/acronyms.ts";

test.each([
  ["the High Harbour Board met", ["hhb"]],
  ["The Representative on Safety of the Ports spoke.", ["rsop", "rsp"]],
  ["The IOSD Office for Coastal Institutions and Human Health observed it.", ["ocihh"]],
  ["le Programme des Nations Unies pour le développement", ["pnu"]],
  ["the UN Office of Counter-Piracy", ["unoocp", "unocp", "oocp", "ocp"]],
  ["Ana Silva met Peru", []],
  ["Nothing here.", []],
])("acronymsOf %j", (text, expected) => {
  expect(acronymsOf(text)).toEqual(expected);
});
