import { describe, expect, test } from "vitest";
import { answerType } from "#lib/retrieval/answer-type.ts";

describe("answerType", () => {
  test.each([
    ["When did the bridge open?", "date"],
    ["What did it cost, and when did it open?", "date"],
    ["Which bridge held when the river rose?", "statement"],
    ["Combien de ponts ont tenu quand la rivière a débordé ?", "number"],
    ["Depuis quand le pont est-il fermé ?", "date"],
  ])("%j asks for a %s: “when” may only join two clauses", (question, type) => {
    expect(answerType(question)).toBe(type);
  });

  test("knows who pays in the present", () => {
    expect(answerType("Who pays for the bridge?")).toBe("funder");
  });
});
