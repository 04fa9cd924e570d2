import { beforeEach, describe, expect } from "vitest";
import { type AnswerContext, answerQuestion } from "#lib/answer/answer-question.ts";
import { collectAnswer } from "#lib/answer/collect-answer.ts";
import type { Turn } from "#lib/chat/requests.ts";
import type { Answer } from "#lib/chat/types.ts";
import { test } from "#tests/setup/database.ts";
import { answerContext, ingestReports, REPORTS } from "#tests/setup/reports.ts";

beforeEach<{ database: Parameters<typeof ingestReports>[0] }>(({ database }) => ingestReports(database));

function ask(context: AnswerContext, question: string, history: Turn[] = []): Promise<Answer> {
  return collectAnswer(answerQuestion(context, { question, history }));
}

describe("answerQuestion in quotes mode", () => {
  test("answers with the report's own bytes", async ({ database }) => {
    const answer = await ask(answerContext(database), "How many life rafts were handed over in Coquimbo?");
    expect(answer.outcome).toBe("answered");
    expect(answer.answer).toContain("40 life rafts");
    for (const { document, start, end, quote, check } of answer.citations) {
      expect(REPORTS[document as keyof typeof REPORTS].slice(start, end)).toBe(quote);
      expect(check.status).toBe("verbatim");
      expect(answer.answer).toContain(quote);
    }
  });

  test("numbers citations in the order of the answer", async ({ database }) => {
    const { answer, citations } = await ask(
      answerContext(database),
      "What did Lucía Fuentes say about the pilots?",
    );
    const marks = [...answer.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n));
    expect(marks).toEqual(citations.map(({ n }) => n));
    expect(answer).toContain("A pilot who has seen the rocks by night will not forget them");
  });

  test("finds a French report for an English question, and the reverse", async ({ database }) => {
    const english = await ask(
      answerContext(database),
      "Who financed the witness protection training for Senegalese magistrates?",
    );
    expect(english.answer).toContain("Luxembourg");
    const french = await ask(
      answerContext(database),
      "Combien de pilotes ont été formés aux manœuvres de nuit ?",
    );
    expect(french.answer).toContain("18 pilots");
  });

  test("takes a follow-up's subject from the turns before", async ({ database }) => {
    const history: Turn[] = [
      { role: "user", content: "How many pilots did the Harbour Safety Board train?" },
      { role: "assistant", content: "18 pilots." },
    ];
    const answer = await ask(answerContext(database), "Who paid for it?", history);
    expect(answer.answer).toContain("Port Union of Chile");
  });

  test("says so when nothing is relevant, without citations", async ({ database }) => {
    const answer = await ask(answerContext(database), "What is the capital of Mongolia?");
    expect(answer).toMatchObject({ outcome: "not_found", citations: [], events: null, total: null });
    expect(answer.answer).toContain("The reports do not say");
  });

  test("refuses a place that no report is about", async ({ database }) => {
    const answer = await ask(answerContext(database), "How many life rafts were handed over in Ghana?");
    expect(answer.outcome).toBe("not_found");
  });
});

describe("answerQuestion for lists and counts", () => {
  test("lists every event of a period in date order, each cited", async ({ database }) => {
    const answer = await ask(answerContext(database), "Which events took place between March and June 2022?");
    expect(answer.events?.map(({ dateStart }) => dateStart)).toEqual([
      "2022-03-09",
      "2022-05-02",
      "2022-06-19",
    ]);
    expect(answer.total).toBe(3);
    expect(answer.citations).toHaveLength(3);
    expect(answer.scope).toEqual({ from: "2022-03-01", to: "2022-06-30" });
  });

  test("counts the reports of a language", async ({ database }) => {
    const answer = await ask(answerContext(database), "How many reports are in French?");
    expect(answer.total).toBe(1);
    expect(answer.events).toHaveLength(1);
  });

  test("refuses a list that would be empty", async ({ database }) => {
    const answer = await ask(answerContext(database), "List the events in Iceland in 2022.");
    expect(answer).toMatchObject({ outcome: "not_found", citations: [], events: null });
  });
});
