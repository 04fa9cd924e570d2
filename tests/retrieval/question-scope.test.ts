import { expect, test } from "vitest";
import { questionScope } from "#lib/retrieval/question-scope.ts";

const countriesOf = (question: string, language = "en") =>
  questionScope(question, { today: "2026-11-21", language }).scope.countries ?? [];

test.each([
  ["Which events took place in Denmark?", ["DK"]],
  ["Which Danish towns were visited?", ["DK"]],
  ["How many projects has the Danish Refugee Council run?", []],
  ["What did the Norwegian Embassy hand over?", []],
  ["What did the Kenya Red Cross hand over in Uganda?", ["UG"]],
  ["Quels dons l'Agence française de développement a-t-elle faits au Togo ?", ["TG"]],
])("questionScope of %j takes an institution's country for none", (question, countries) => {
  expect(countriesOf(question, question.startsWith("Quels") ? "fr" : "en")).toEqual(countries);
});
