import { expect, it } from "vitest";
import { thresholdFor } from "./threshold-for.ts";

it("thresholdFor lies between the last score refused and the first kept", () => {
  expect(thresholdFor([4, 1, 2, 3], 0.25)).toBe(1.5);
  expect(thresholdFor([4, 1, 2, 3], 0.49)).toBe(1.5);
  expect(thresholdFor([4, 1, 2, 3], 0.5)).toBe(2.5);
});

it("thresholdFor refuses nothing where nothing may be refused, and equal scores together", () => {
  expect(thresholdFor([2, 3], 0)).toBeLessThan(2);
  expect(thresholdFor([1, 2, 2, 3], 0.5)).toBe(1.5);
});
