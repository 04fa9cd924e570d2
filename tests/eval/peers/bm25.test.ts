import { expect, it } from "vitest";
import { bm25Index } from "./bm25.ts";

const score = bm25Index(["the minister met judges", "the judges judges left", "the harbour", "Le Préfet"]);

it("bm25Index scores by the formula of Robertson and Zaragoza", () => {
  // Of four texts of 4, 4, 2 and 2 words, two hold "judges", the second twice.
  const rarity = Math.log(1 + 2.5 / 2.5);
  const saturation = 1.2 * (0.25 + (0.75 * 4) / 3);
  const [once, twice, none] = score("judges");
  expect(once).toBeCloseTo((rarity * 2.2) / (1 + saturation), 10);
  expect(twice).toBeCloseTo((rarity * 2 * 2.2) / (2 + saturation), 10);
  expect(none).toBe(0);
});

it("bm25Index ignores case and accents, and words that no text holds", () => {
  expect(score("prefet zebra")[3]).toBeGreaterThan(0);
  expect(score("PRÉFET")).toEqual(score("prefet zebra"));
});
