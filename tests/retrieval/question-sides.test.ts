import { describe, expect, test } from "vitest";
import { questionSides } from "#lib/retrieval/question-sides.ts";

const texts = (question: string) =>
  questionSides(question, (name) => name === "Bosnia and Herzegovina").map(({ text }) => text);

describe("questionSides", () => {
  test.each([
    [
      "How many pilots were trained in Lima and in Quito?",
      ["How many pilots were trained in Lima?", "How many pilots were trained in Quito?"],
    ],
    [
      "Combien de juges ont été formés à Dakar, Thiès et Bamako ?",
      [
        "Combien de juges ont été formés à Dakar ?",
        "Combien de juges ont été formés à Thiès ?",
        "Combien de juges ont été formés à Bamako ?",
      ],
    ],
    [
      "Where did the Harbour Forum meet in 2021 and in 2022?",
      ["Where did the Harbour Forum meet in 2021?", "Where did the Harbour Forum meet in 2022?"],
    ],
    [
      "What were the hospital in Quito and the school in Lima given?",
      ["What were the hospital in Quito given?", "What were the school in Lima given?"],
    ],
    ["Who spoke on mercury and on life rafts?", ["Who spoke on mercury?", "Who spoke on life rafts?"]],
    [
      "Which course had more participants, the one in Lima or the one in Quito?",
      [
        "Which course had more participants, the one in Lima?",
        "Which course had more participants, the one in Quito?",
      ],
    ],
    ["Compare the course in Lima with the one in Quito.", ["the course in Lima", "the course in Quito"]],
    [
      "Compare the visits to Peru and to the Harbour Board",
      ["the visits to Peru", "the visits to the Harbour Board"],
    ],
    [
      "Compare the donations to Peru and Chile",
      ["Compare the donations to Peru", "Compare the donations to Chile"],
    ],
    ["Compare the pumps to the boats", ["the pumps", "the boats"]],
    ["Comparer le don à Lima avec celui de Quito", ["le don à Lima", "le don de Quito"]],
    ["When did the clinic open and who paid for it?", ["When did the clinic open?", "who paid for it?"]],
  ])("cuts %j into %j", (question, sides) => {
    expect(texts(question)).toEqual(sides);
  });

  test.each([
    "How many observers were sent to Bosnia and Herzegovina in May?",
    "What did the director and the trainer say about rafts?",
    "Who opened the conference?",
    "Which pilots and which life rafts did the Board care for?",
    "Which courses on search and rescue were held?",
  ])("leaves %j whole", (question) => {
    expect(texts(question)).toEqual([]);
  });

  test("lets a clause that points back, or says little by itself, lean on the first one", () => {
    const subjects = (question: string) => questionSides(question).map(({ subject }) => subject !== null);
    expect(subjects("When did the clinic open and who paid for it?")).toEqual([false, true]);
    expect(subjects("How many pilots were trained in Lima and how many in Quito?")).toEqual([false, true]);
    expect(
      subjects("Who financed the night manoeuvres course and who financed the mercury workshop?"),
    ).toEqual([false, false]);
  });
});
