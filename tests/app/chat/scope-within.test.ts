import { expect, test } from "vitest";
import { scopeWithin } from "#app/chat/scope-within.ts";

const MOLDOVA = { countries: ["MD"] };

test.each([
  ["neither", undefined, undefined, undefined],
  ["the page's alone", MOLDOVA, undefined, MOLDOVA],
  ["the reader's alone", undefined, MOLDOVA, MOLDOVA],
  ["both", MOLDOVA, { from: "2024-01-01" }, { countries: ["MD"], from: "2024-01-01" }],
  ["a reader who has taken the page's away", MOLDOVA, {}, MOLDOVA],
  ["nothing in common", MOLDOVA, { countries: ["TJ"] }, MOLDOVA],
])("scopeWithin of %s", (_name, host, chosen, expected) => {
  expect(scopeWithin(host, chosen)).toEqual(expected);
});
