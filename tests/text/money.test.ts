import { expect, test } from "vitest";
import { holdsMoney } from "#lib/text/money.ts";

test.each([
  "Each raft costs 3,200 euros.",
  "worth 640,000 Canadian dollars",
  "une caution de 50 000 francs CFA",
  "a coûté 2,3 millions d'euros",
  "five thousand somoni",
  "EUR 5,000 was paid",
  "for $12",
  "80 cents apiece",
  "costs about three dollars a sheet",
  "vendu deux euros",
])("holdsMoney in %j", (text) => {
  expect(holdsMoney(text)).toBe(true);
});

test.each(["Three women won 3 prizes.", "48 member States", "in 2022 and 2023", "ABC 12"])(
  "no money in %j",
  (text) => {
    expect(holdsMoney(text)).toBe(false);
  },
);
