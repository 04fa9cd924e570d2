import { expect, test } from "vitest";
import { askedTowns } from "#lib/retrieval/asked-towns.ts";
import { questionScope } from "#lib/retrieval/question-scope.ts";

const keys = (standalone: string, language = "en") =>
  askedTowns({
    standalone,
    understood: questionScope(standalone, { today: "2024-01-01", language }),
    concepts: [],
  }).keys;

test.each([
  ["List all trainings in Bishkek", ["biskek"]],
  ["Which events took place in Khujand or Khorog?", ["hujand", "horog"]],
  ["Nairobi seminars of 2023", ["nairob"]],
  ["Which trainings were there for judges from Nairobi?", []],
  ["What did the Office in Bishkek donate?", []],
])("askedTowns takes a town for a venue where events are asked for in it: %s", (question, expected) => {
  expect(keys(question)).toEqual(expected);
});

test("askedTowns knows a town by its French name", () => {
  expect(keys("Quels ateliers ont eu lieu à Bichkek ?", "fr")).toEqual(["biskek"]);
});
