import { expect, test } from "vitest";
import { worstWindow } from "./page-vitals.ts";

const shifts = (...given: [at: number, value: number][]) => given.map(([at, value]) => ({ at, value }));

test.each([
  ["nothing moves", [], 0],
  ["things move within a second of each other", shifts([0, 1], [900, 2], [1800, 3]), 6],
  ["a second lies between", shifts([0, 1], [1000, 2]), 2],
  [
    "it goes on for more than five seconds",
    shifts(...[0, 1, 2, 3, 4, 5, 6].map((n): [number, number] => [n * 900, 1])),
    6,
  ],
])("worstWindow when %s", (_name, given, expected) => {
  expect(worstWindow(given)).toBe(expected);
});
