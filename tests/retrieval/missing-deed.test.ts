import { expect, test } from "vitest";
import type { Event } from "#lib/chat/types.ts";
import { missingDeed } from "#lib/retrieval/missing-deed.ts";
import type { Question, QuestionConcept } from "#lib/retrieval/understand-question.ts";

const event = { language: "en" } as Event;

/** Words behind `~` are in no lexicon. */
function share(text: string, held: string[], language: "en" | "fr" = "en"): number {
  const concepts = Array.from(text.matchAll(/(~?)(\p{L}{5,})/gu), ([, unknown, word]) => ({
    word: word!.toLowerCase(),
    capitalised: /^\p{Lu}/u.test(word!),
    known: !unknown,
    asked: true,
    role: "topic",
    weight: 1,
  })) as QuestionConcept[];
  const question = { text: text.replaceAll("~", ""), language, concepts } as Question;
  return missingDeed(question, event, ({ word }) => (held.includes(word) ? 1 : 0));
}

test("missingDeed tells how much of what a question says an event leaves unsaid", () => {
  expect(share("Why did the delegation sleep?", ["delegation"])).toBe(0.5);
  expect(share("Why did the delegation sleep?", ["delegation", "sleep"])).toBe(0);
});

test("missingDeed leaves out names, words that any question is put with, and words that may be misspelt", () => {
  expect(share("how many people took part in the training?", ["training"])).toBe(0);
  expect(share("how did Larsen travel to the harbour?", ["harbour"])).toBe(0.5);
  expect(share("how big is the ~harbuor pilot vessel?", ["vessel", "pilot"])).toBe(0);
});

test("missingDeed tells nothing of other languages, of words without a question, of several things, and of none shared", () => {
  expect(share("Did the delegation sleep or travel?", ["delegation"])).toBe(0);
  expect(share("Why did the delegation sleep?", ["delegation"], "fr")).toBe(0);
  expect(share("the delegation, asleep", ["delegation"])).toBe(0);
  expect(share("Why did the delegation sleep?", [])).toBe(0);
});
