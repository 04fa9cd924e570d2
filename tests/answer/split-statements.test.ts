import { describe, expect, test } from "vitest";
import { splitStatements } from "#lib/answer/split-statements.ts";

const split = (answer: string) => splitStatements(answer).map(({ text, marks }) => [text, ...marks]);

describe("splitStatements", () => {
  test.each<[string, string, (string | number)[][]]>([
    [
      "marks before the stop",
      "It rained [1]. It snowed [2][3].",
      [
        ["It rained.", 1],
        ["It snowed.", 2, 3],
      ],
    ],
    [
      "marks behind the stop",
      "It rained. [1] It snowed. [2]",
      [
        ["It rained.", 1],
        ["It snowed.", 2],
      ],
    ],
    ["marks inside", "It rained [1] and snowed [2].", [["It rained and snowed.", 1, 2]]],
    ["a mark that begins the line", "[1] It rained. It snowed.", [["It rained.", 1], ["It snowed."]]],
    ["a mark on a line of its own", "It rained.\n[1]", [["It rained.", 1]]],
    ["a sentence without a mark", "It rained. It snowed [1].", [["It rained."], ["It snowed.", 1]]],
    [
      "list items",
      "- It rained [1]\n2. It snowed [2]",
      [
        ["It rained", 1],
        ["It snowed", 2],
      ],
    ],
    ["quotes and headings", "# Weather\n> It rained. [1]", [["Weather"], ["It rained.", 1]]],
    ["code", "It rained [1]. Run `x[2]` now.\n```\ny[3]\n```", [["It rained.", 1], ["Run        now."]]],
    ["escaped brackets", "It rained \\[1\\].", [["It rained \\[1\\]."]]],
  ])("reads %s", (_what, answer, wanted) => {
    expect(split(answer)).toEqual(wanted);
  });

  test("gives spans of the answer, marks behind the statement included", () => {
    const answer = "One: it rained [1]. Two: it snowed.  [2]\n\n- Three **hailed** [3]";
    expect(splitStatements(answer).map(({ start, end }) => answer.slice(start, end))).toEqual([
      "One: it rained [1].",
      "Two: it snowed.  [2]",
      "Three **hailed** [3]",
    ]);
  });

  test("knows what introduces a list", () => {
    const [first, second] = splitStatements("Two things happened:\n- rain [1]");
    expect([first?.introduces, second?.introduces]).toEqual([true, false]);
  });
});
