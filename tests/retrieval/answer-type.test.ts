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

  test.each([
    ["Who pays for the bridge?", "funder"],
    ["Who gave the money for the pilot boats?", "funder"],
    ["who footed the bill for the lighthouse", "funder"],
    ["Qui a pris en charge les frais du voyage ?", "funder"],
    ["How much extra money did Norway promise?", "money"],
    ["How much did Norway pledge for the lighthouse?", "money"],
    ["Who gave the opening speech?", "person"],
    ["Quel prix les élèves ont-ils gagné ?", "statement"],
    ["Quel est le prix du billet ?", "money"],
    ["How much time did it take?", "number"],
  ])("%j asks for a %s", (question, type) => {
    expect(answerType(question)).toBe(type);
  });
});
