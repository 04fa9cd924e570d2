import { describe, expect, test } from "vitest";
import { isFollowUp, subjectQuestions } from "#lib/retrieval/follow-up.ts";

describe("isFollowUp", () => {
  test.each([
    "And how many men?",
    "Who paid for it?",
    "What about in Bulgaria?",
    "Et en 2022 ?",
    "Qui l'a financée ?",
    "When?",
    "In which colours will the tram run?",
    "Who painted the mural?",
    "Qui a peint la fresque ?",
  ])("holds for %j", (question) => {
    expect(isFollowUp(question)).toBe(true);
  });

  test.each([
    "How many judges attended the training in Peru?",
    "Qui a formé les juges à Dakar ?",
    "Who painted the mural of the fishermen?",
    "How does the world end in 2031?",
  ])("does not hold for %j", (question) => {
    expect(isFollowUp(question)).toBe(false);
  });
});

describe("subjectQuestions", () => {
  const user = (content: string) => ({ role: "user" as const, content });
  const assistant = (content: string) => ({ role: "assistant" as const, content });

  test("goes back to the last question that stands alone", () => {
    const history = [
      user("Who opened the fair in Lima?"),
      assistant("The mayor."),
      user("How many judges attended the training in Dakar?"),
      assistant("Twelve."),
      user("And how many women?"),
      assistant("Five."),
    ];
    expect(subjectQuestions("And men?", history)).toEqual([
      "How many judges attended the training in Dakar?",
      "And how many women?",
    ]);
  });

  test("is empty for a question that stands alone", () => {
    expect(
      subjectQuestions("Who opened the fair in Lima?", [user("How many judges came to Dakar?")]),
    ).toEqual([]);
  });
});
