import { expect, it } from "vitest";
import { seededRandom } from "#tests/bench/generated/random.ts";
import { fitLogistic, logOdds } from "./fit-logistic.ts";

const random = seededRandom(7);
const rows = Array.from({ length: 2000 }, () => [random.next(), 40 + 10 * random.next()]);
/** Drawn by the odds 6·x − 0.4·y + 15. */
const labels = rows.map(([x, y]) => random.next() < 1 / (1 + Math.exp(-(6 * x! - 0.4 * y! + 15))));

it("fitLogistic finds the weights that labels were drawn by, whatever the scale of a value", () => {
  const { weights, bias } = fitLogistic(rows, labels);
  expect(Math.abs(weights[0]! - 6)).toBeLessThan(1.2);
  expect(Math.abs(weights[1]! + 0.4)).toBeLessThan(0.1);
  expect(Math.abs(bias - 15)).toBeLessThan(4);
});

it("fitLogistic gives no weight to a value that never varies, and a bounded one to a value that tells all", () => {
  const { weights } = fitLogistic(
    labels.map((label) => [3, Number(label)]),
    labels,
  );
  expect(weights[0]).toBe(0);
  expect(weights[1]).toBeGreaterThan(1);
  expect(weights[1]).toBeLessThan(20);
});

it("logOdds adds the bias to each value times its weight", () => {
  expect(logOdds({ weights: [2, -1], bias: 0.5 }, [3, 4])).toBe(2.5);
});
