import { expect, test } from "vitest";
import { questionsOnEvent } from "#lib/retrieval/follow-up-candidates.ts";

const event = (text: string, language = "en") => ({ title: "A bridge opens", language, text });

test.each([
  ["“It holds,” said the engineer, Ana Rusu. More.", "en", "What did Ana Rusu say?"],
  ['"It holds," said Deputy Minister of Works Ana Rusu.', "en", "What did Ana Rusu say?"],
  ["“It holds,” said Mohamed Ould Brahim.", "en", "What did Mohamed Ould Brahim say?"],
  ["« Il tient », a déclaré l’ingénieure, Awa Diop.", "fr", "Qu’a dit Awa Diop\u00a0?"],
] as const)("questionsOnEvent asks what was said by whoever is quoted: %s", (text, language, question) => {
  expect(questionsOnEvent(event(text, language), language)).toContain(question);
});

test("questionsOnEvent asks who paid, and how many took part, where the text speaks of it", () => {
  const text = "Forty officers from two towns took part. The course was financed by Norway.";
  expect(questionsOnEvent(event(text), "en")).toEqual([
    "Who paid for “A bridge opens”?",
    "How many people took part in “A bridge opens”?",
  ]);
  expect(questionsOnEvent(event("The bridge is blue."), "en")).toEqual([]);
});

test("questionsOnEvent names no title in a question of another language", () => {
  expect(questionsOnEvent(event("The course was financed by Norway."), "fr")).toEqual([]);
});
