import { expect, test } from "vitest";
import { calibrateCosine } from "#lib/retrieval/calibrate-similarity.ts";

/** A model whose unrelated sentences have cosines about .78. */
const CROWDED = { mean: 0.78, deviation: 0.03 };

test("calibrateCosine puts what means nothing and what means much where the bundled embedder has them", () => {
  expect(calibrateCosine(0.78, CROWDED)).toBeCloseTo(0.21, 1);
  expect(calibrateCosine(0.854, CROWDED)).toBeCloseTo(0.53, 1);
  expect(calibrateCosine(0.7, CROWDED)).toBeLessThan(0);
});

test("calibrateCosine keeps the order and never exceeds that of equal texts", () => {
  const cosines = [0.6, 0.75, 0.8, 0.85, 0.9];
  const calibrated = cosines.map((cosine) => calibrateCosine(cosine, CROWDED));
  expect(calibrated).toEqual(calibrated.toSorted((a, b) => a - b));
  expect(calibrateCosine(1, CROWDED)).toBe(1);
});
