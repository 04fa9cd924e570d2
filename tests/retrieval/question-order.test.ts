import { expect, test } from "vitest";
import { asksAboutIt, questionOrder } from "#lib/retrieval/question-order.ts";

test.each([
  ["What was the latest border security training in Peru?", "latest"],
  ["When was the last visit to Norway?", "latest"],
  ["Which was the first conference on water?", "first"],
  ["Quelle est la prochaine réunion à Dakar ?", "next"],
  ["Quel est le dernier événement au Sénégal ?", "latest"],
  ["Quelle est la visite la plus récente en Norvège ?", "latest"],
  ["Who spoke first at the conference?", null],
  ["What happened last October?", null],
  ["Which bank supports the first aid courses for drivers?", null],
  ["Quelles formations aux premiers secours ont eu lieu ?", null],
  ["Who was the first woman to be elected mayor?", null],
])("questionOrder of %j is %j", (question, order) => {
  expect(questionOrder(question)).toBe(order);
});

test.each([
  ["Who opened the first conference on water?", true],
  ["How many officers attended the latest training?", true],
  ["Combien de juges ont suivi la dernière formation ?", true],
  ["What was discussed at the last meeting?", true],
  ["What was the latest training in Peru?", false],
  ["When was the last visit to Norway?", false],
  ["Quel est le dernier événement au Sénégal ?", false],
])("asksAboutIt of %j is %j", (question, expected) => {
  expect(asksAboutIt(question)).toBe(expected);
});
