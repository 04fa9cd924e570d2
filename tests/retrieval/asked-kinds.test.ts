import { describe, expect, test } from "vitest";
import { askedKinds } from "#lib/retrieval/asked-kinds.ts";

describe("askedKinds", () => {
  test.each([
    ["How many trainings were held in 2023?", ["training", "course"]],
    ["Which training courses were held?", ["course", "training"]],
    ["Which election workshops were held?", ["workshop"]],
    ["Which workshops or expert meetings were about tolls?", ["workshop", "meeting"]],
    ["List all round tables", ["roundtable"]],
    ["Quelles tables rondes ont eu lieu ?", ["roundtable"]],
    ["Combien de séminaires ont eu lieu ?", ["seminar", "webinar"]],
    ["Which trainings on elections were held?", ["training", "course"]],
    ["Which events were about visits?", []],
    ["List everything in Latvia", []],
  ])("%s", (question, kinds) => {
    expect(askedKinds(question).kinds).toEqual(kinds);
  });

  test("says which words name the kinds, and leaves those that name a subject", () => {
    const named = (question: string) =>
      askedKinds(question).heads.map(({ start, end }) => question.slice(start, end));
    expect(named("Which training courses on elections were held?")).toEqual(["training courses"]);
    expect(named("Which election workshops were held?")).toEqual(["workshops"]);
  });
});
