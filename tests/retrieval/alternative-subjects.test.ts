import { describe, expect, test } from "vitest";
import { alternativeSubjects } from "#lib/retrieval/alternative-subjects.ts";
import { askedKinds } from "#lib/retrieval/asked-kinds.ts";

/** The alternatives of a question whose subject is the given words. */
function alternatives(question: string, words: string) {
  const concepts = words.split(" ").map((word) => {
    const start = question.indexOf(word);
    return { word, start, end: start + word.length };
  });
  return alternativeSubjects(question, concepts, askedKinds(question).heads).map(({ kinds, concepts }) => [
    kinds[0],
    concepts.map(({ word }) => word).join(" "),
  ]);
}

describe("alternativeSubjects", () => {
  test("is one without an alternative", () => {
    expect(alternatives("Which visits were about river locks?", "river locks")).toEqual([
      ["visit", "river locks"],
    ]);
    expect(alternatives("Which visits were about locks and tolls?", "locks tolls")).toEqual([
      ["visit", "locks tolls"],
    ]);
  });

  test("takes what or joins apart, and the rest for each", () => {
    expect(
      alternatives("Which visits by clerks concerned tolls or river locks?", "clerks tolls river locks"),
    ).toEqual([
      ["visit", "tolls clerks"],
      ["visit", "river locks clerks"],
    ]);
    expect(alternatives("Which events were about tolls, locks or the tugs?", "tolls locks tugs")).toEqual([
      [undefined, "tolls"],
      [undefined, "locks"],
      [undefined, "tugs"],
    ]);
    expect(alternatives("Quelles visites concernent les péages ou les écluses ?", "péages écluses")).toEqual([
      ["visit", "péages"],
      ["visit", "écluses"],
    ]);
  });

  test("gives each noun the words before it", () => {
    expect(alternatives("All press visits and staff courses on tolls", "press staff tolls")).toEqual([
      ["visit", "press tolls"],
      ["course", "staff tolls"],
    ]);
    expect(alternatives("All visits and staff courses", "staff")).toEqual([
      ["visit", ""],
      ["course", "staff"],
    ]);
  });
});
