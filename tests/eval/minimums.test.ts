import { describe, expect, it } from "vitest";
import { missedMinimums, parseMinimum } from "./minimums.ts";

const evaluation = {
  system: "a system",
  metrics: { recall5: 0.9, false_refusal: 0.1, list_f1: Number.NaN },
  groups: [{ name: "fact.fr", questions: 3, metrics: { recall5: 0.5 } }],
  misses: [],
};
const missed = (...minimums: string[]) => missedMinimums(evaluation, minimums.map(parseMinimum));

describe("missedMinimums", () => {
  it("takes the value itself for reached, of all questions or of a group", () => {
    expect(missed("recall5=0.9", "recall5.fact.fr=0.5")).toEqual([]);
    expect(missed("recall5=0.91", "recall5.fact.fr=0.51")).toEqual([
      "recall5 0.900 (asked 0.91)",
      "recall5.fact.fr 0.500 (asked 0.51)",
    ]);
  });

  it("wants at most the value where less is better", () => {
    expect(missed("false_refusal=0.1")).toEqual([]);
    expect(missed("false_refusal=0.05")).toEqual(["false_refusal 0.100 (asked 0.05)"]);
  });

  it("takes what was not measured for missed", () => {
    expect(missed("mrr=0", "list_f1=0", "recall5.de=0")).toEqual([
      "mrr was not measured (asked 0)",
      "list_f1 was not measured (asked 0)",
      "recall5.de was not measured (asked 0)",
    ]);
  });
});

describe("parseMinimum", () => {
  it.each(["recall5", "recall5=", "recall5=high", "recal5=0.9", "=1"])("refuses %s", (text) => {
    expect(() => parseMinimum(text)).toThrow(`--min holds "${text}"`);
  });
});
