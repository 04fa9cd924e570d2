import { describe, expect, test } from "vitest";
import { comparesNumbers, namesScopeOnly, questionKind } from "#lib/retrieval/question-kind.ts";

describe("questionKind", () => {
  test.each([
    "Which workshops were held in Peru?",
    "List the trainings on fire safety in 2022.",
    "What conferences took place last year?",
    "Show me all visits to Samarkand",
    "Quels ateliers ont eu lieu au Sénégal en mai ?",
    "Liste les formations sur la cybersécurité",
    "trainings on border security 2023",
    "Which training did Norway pay for?",
    "elections 2023 Chile",
    "Which events took place in Oslo or elsewhere in Norway?",
    "trainings on tolls in 2023?",
    "events funded by Peru",
    "a list of all visits to Peru",
    "Which EU projects were about tolls?",
    "Which loans did the Harbour Bank approve?",
    "Which loans were approved?",
    "List all handbooks on tolls",
    "Which documents are about tolls?",
    "Quels textes parlent de péages ?",
  ])("takes %j for a list", (question) => {
    expect(questionKind(question)).toBe("list");
  });

  test.each([
    "How many trainings were held in Peru?",
    "How many reports are in Spanish?",
    "How many border security workshops took place in 2023?",
    "Combien de réunions ont eu lieu en mars ?",
    "Combien d'ateliers sur le climat y a-t-il eu ?",
    "What is the number of conferences on water?",
    "How many loans are reported?",
    "How many events did the Harbour Board have in May?",
    "How many trainings did it hold?",
    "Combien d'accords ont été signés ?",
  ])("takes %j for a count", (question) => {
    expect(questionKind(question)).toBe("count");
  });

  test.each([
    "Give me an overview of our work in Peru",
    "Qu’est-ce qui s’est passé au Pérou avant 2022 ?",
    "Summarise what happened in Chile in 2022.",
    "What happened in Lima in May?",
    "Résume les activités au Sénégal",
    "What has the Harbour Office done in Peru?",
    "What did UNICEF do in Chile between 2020 and 2022?",
    "Qu'a fait la Croix-Rouge au Pérou ?",
    "Qu'a fait l'UNESCO au Pérou ?",
  ])("takes %j for an overview", (question) => {
    expect(questionKind(question, true)).toBe("overview");
  });

  test.each([
    "Which course had more participants, the one in Lima or the one in Quito?",
    "How many participants attended the workshops?",
    "How many women took part in the training?",
    "How many articles does the draft code have?",
    "How many theft reports were filed in Lima?",
    "Which projects did the two regions present?",
    "chile local elections 2023 head of mission",
    "Who opened the conference?",
    "What was discussed at the meetings in Lima?",
    "Which countries took part in the exercises?",
    "Combien de litres ont été donnés lors des visites ?",
    "When did the election take place?",
    "How many loans did the bank sign during the forum?",
    "Which prize did Ana Rojas win?",
    "Which documents did the ministers sign?",
    "What did Ana Rojas do in Peru?",
    "training in Peru: who paid for it?",
  ])("takes %j for a passage question", (question) => {
    expect(questionKind(question)).toBe("passage");
  });
});

describe("namesScopeOnly", () => {
  const spanOf = (question: string, place: string) => ({
    start: question.indexOf(place),
    end: question.indexOf(place) + place.length,
  });

  test.each([
    ["Tell me about Peru", "Peru", true],
    ["What's new in Peru?", "Peru", true],
    ["Peru", "Peru", true],
    ["Parlez-moi du Pérou", "Pérou", true],
    ["Tell me about the harbour in Peru", "Peru", false],
    ["Who was in Peru?", "Peru", false],
  ])("%s", (question, place, expected) => {
    expect(namesScopeOnly(question, [spanOf(question, place)])).toBe(expected);
  });

  test("is never true without a place or period", () => {
    expect(namesScopeOnly("Tell me about", [])).toBe(false);
  });
});

describe("comparesNumbers", () => {
  test.each([
    ["Which event had the most participants?", true],
    ["Quelle formation a réuni le plus de participants ?", true],
    ["Which was the most recent training?", false],
    ["How many participants came?", false],
  ])("%s", (question, expected) => {
    expect(comparesNumbers(question)).toBe(expected);
  });
});
