import { expect, it } from "vitest";
import type { Evaluation } from "./evaluate.ts";
import { printComparison } from "./print-comparison.ts";

const evaluation = (system: string, recall5: number, cross: number): Evaluation => ({
  system,
  metrics: { recall5, list_f1: Number.NaN },
  groups: [{ name: "cross", questions: 3, metrics: { recall5: cross } }],
  misses: [],
});
const systems: [Evaluation, Evaluation] = [
  evaluation("http://localhost", 0.9, 1),
  evaluation("Peer", 0.25, 0),
];

it("printComparison gives a Markdown table, the product first, and a dash for what was not measured", () => {
  const lines = printComparison(systems, 12, { markdown: true }).split("\n");
  expect(lines.slice(0, 2)).toEqual(["| 12 questions | Rapporteur | Peer |", "| --- | --: | --: |"]);
  expect(lines).toContain("| a right event among the first five found | 0.900 | 0.250 |");
  expect(lines).toContain("| the same, asked in the other language | 1.000 | 0.000 |");
  expect(lines).toContain("| lists: all that belongs there, and nothing else | – | – |");
});

it("printComparison gives columns of text, by the names that minimums take", () => {
  const lines = printComparison(systems, 12, { markdown: false }).split("\n");
  expect(lines).toContainEqual(expect.stringMatching(/^recall5\.cross +1\.000 +0\.000$/));
});
