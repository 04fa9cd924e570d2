import { expect, test } from "vitest";
import { questionOrder } from "#lib/retrieval/question-order.ts";

test.each([
  ["What was the latest border security training in Peru?", "latest"],
  ["When was the last visit to Norway?", "latest"],
  ["Which was the first conference on water?", "first"],
  ["Quelle est la prochaine réunion à Dakar ?", "next"],
  ["Who spoke first at the conference?", null],
  ["What happened last October?", null],
  ["Who was the first woman to be elected mayor?", null],
])("questionOrder of %j is %j", (question, order) => {
  expect(questionOrder(question)).toBe(order);
});
