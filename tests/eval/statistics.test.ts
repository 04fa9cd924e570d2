import { describe, expect, it } from "vitest";
import { f1, mean, percentile } from "./statistics.ts";

describe("percentile", () => {
  it("takes the value that the share lies below, in whatever order they come", () => {
    const values = Array.from({ length: 20 }, (_, place) => 20 - place);
    expect([0, 0.5, 0.95, 1].map((part) => percentile(values, part))).toEqual([1, 11, 20, 20]);
  });

  it("is not a number where there are no values, as is the mean", () => {
    expect([percentile([], 0.5), mean([])]).toEqual([Number.NaN, Number.NaN]);
  });
});

it("f1 is 0 where precision and recall are, and between them otherwise", () => {
  expect([f1(0, 0), f1(1, 0), f1(0.5, 1)]).toEqual([0, 0, 2 / 3]);
});
