import { describe, expect, test } from "vitest";
import { weighTacit } from "#lib/retrieval/tacit-words.ts";

const weights = (words: string, kinds: string[] = []) =>
  weighTacit(
    words.split(" ").map((word) => ({ word, weight: 4 })),
    kinds,
  ).map(({ weight }) => weight);

describe("weighTacit", () => {
  test("makes what reports leave unsaid worth less than what they say", () => {
    expect(weights("foreign envoys")).toEqual([1, 4]);
    expect(weights("river locks")).toEqual([4, 4]);
  });

  test("knows what a kind of happening says already", () => {
    expect(weights("emergency tugs", ["exercise"])).toEqual([1, 4]);
    expect(weights("emergency tugs", ["visit"])).toEqual([4, 4]);
  });

  test("leaves out a subject that is tacit altogether", () => {
    expect(weights("foreign")).toEqual([]);
    expect(weights("emergency", ["exercise"])).toEqual([]);
  });
});
