import { expect, test } from "vitest";
import { namesAndNumbers } from "#lib/text/names-and-numbers.ts";

test("namesAndNumbers finds the same in a text and its translation", () => {
  const english = namesAndNumbers("On 14 May, in Thiès, Minister Awa Diagne handed over 1,200 kits.");
  const french = namesAndNumbers("Le 14 mai, à Thiès, la ministre Awa Diagne a remis 1 200 trousses.");
  expect([...english].sort()).toEqual(["1200", "14", "awa", "diagne", "minister", "thies"]);
  expect([...french].sort()).toEqual(["1200", "14", "awa", "diagne", "thies"]);
});
