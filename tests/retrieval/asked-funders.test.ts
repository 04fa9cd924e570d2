import { describe, expect, test } from "vitest";
import { askedFunders } from "#lib/retrieval/asked-funders.ts";
import { questionScope } from "#lib/retrieval/question-scope.ts";

describe("askedFunders", () => {
  test.each([
    ["Which visits were paid for by Peru?", ["Peru"]],
    ["Which visits were funded in part by the Harbour Fund in 2022?", ["the Harbour Fund"]],
    ["Which projects did Peru help to pay for?", ["Peru"]],
    ["How many courses does the Government of Chile finance?", ["the Government of Chile"]],
    ["Trainings paid for by Peru or the Chilean embassy", ["Peru", "the Chilean embassy"]],
    ["List the visits that Peru financed", ["Peru"]],
    ["Which courses were given with Peruvian money?", ["Peruvian"]],
    ["Which courses were supported financially by Peru?", ["Peru"]],
    ["List all Peruvian-funded courses", ["Peruvian"]],
    ["Quelles visites ont été financées par le Pérou depuis 2022 ?", ["le Pérou"]],
    ["Quels projets le Chili a-t-il financés ?", ["le Chili"]],
  ])("%s", (question, funders) => {
    const found = askedFunders(question)?.funders.map(({ start, end }) => question.slice(start, end));
    expect(found).toEqual(funders);
  });

  test.each(["Which visits took place in Peru?", "How much did they pay for it?", "List the funds in Peru"])(
    "names none for %s",
    (question) => expect(askedFunders(question)).toBeNull(),
  );

  test("are where money comes from, and not where something takes place", () => {
    const countries = (question: string) =>
      questionScope(question, { today: "2024-01-01", language: "en" }).scope.countries;
    expect(countries("Which visits did the Government of Peru finance in Chile?")).toEqual(["CL"]);
    expect(countries("Which visits did the Government of Peru host?")).toEqual(["PE"]);
  });
});
