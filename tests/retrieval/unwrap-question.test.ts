import { describe, expect, test } from "vitest";
import { unwrapQuestion } from "#lib/retrieval/unwrap-question.ts";

describe("unwrapQuestion", () => {
  test.each([
    ["Hello, could you please tell me how many divers came to Lima?", "how many divers came to Lima?"],
    ["Do you know who opened the lock in Ghent?", "who opened the lock in Ghent?"],
    ["Who opened the lock in Ghent, please?", "Who opened the lock in Ghent?"],
    ["Pourriez-vous me dire combien de plongeurs sont venus ?", "combien de plongeurs sont venus ?"],
    ["Bonjour, qui a ouvert l’écluse ? Merci d’avance !", "qui a ouvert l’écluse ?"],
  ])("finds the question in %j", (text, question) => {
    expect(unwrapQuestion(text)).toEqual({ question, about: null });
  });

  test.each([
    [
      "I am writing a brief on river ports in Peru and would like to know when the lock opened",
      { question: "when the lock opened", about: "river ports in Peru" },
    ],
    [
      "We are preparing a talk about the fair in Ghent. Who opened it?",
      { question: "Who opened it?", about: "the fair in Ghent" },
    ],
    [
      "Je rédige une note sur les ports du Pérou et j’aimerais savoir quand l’écluse a ouvert",
      { question: "quand l’écluse a ouvert", about: "les ports du Pérou" },
    ],
  ])("keeps what %j says it is about", (text, unwrapped) => {
    expect(unwrapQuestion(text)).toEqual(unwrapped);
  });

  test.each([
    "What did you do in Ghent when the lock opened?",
    "Did the mayor say who paid for the lock?",
    "Which rules tell us how old a diver must be?",
    "What do we know about the divers who came to Lima?",
    "Please",
  ])("leaves %j as it is", (text) => {
    expect(unwrapQuestion(text)).toEqual({ question: text, about: null });
  });
});
