import { beforeEach, describe, expect } from "vitest";
import { limitEvents, limitQuestion } from "#app/api/visitor-limit.ts";
import { answerQuestion } from "#lib/answer/answer-question.ts";
import { collectAnswer } from "#lib/answer/collect-answer.ts";
import { listEvents } from "#lib/db/events.ts";
import { suggestQuestions } from "#lib/retrieval/suggest-questions.ts";
import { test } from "#tests/setup/database.ts";
import { answerContext, ingestReports } from "#tests/setup/reports.ts";

const SENEGAL = { countries: ["SN"] };
/** What the reports hold besides Senegal. */
const ELSEWHERE = /Chile|Peru|Ecuador|Lima|Coquimbo|Harbour/;

beforeEach<{ database: Parameters<typeof ingestReports>[0] }>(({ database }) => ingestReports(database));

describe("limitQuestion", () => {
  test.for([
    "What did the president say about submarines in Chile?",
    "Which events took place in Peru in 2022?",
    "How many events were there in 1999?",
  ])("leaves nothing outside the limit in a refusal of %j", async (question, { database }) => {
    const context = answerContext(database);
    const limited = limitQuestion(context, { question, history: [] }, SENEGAL);
    const answer = await limited.then(
      (request) => collectAnswer(answerQuestion(context, request)),
      (error: { code: string; message: string }) => ({ outcome: error.code, answer: error.message }),
    );
    expect(["not_found", "forbidden"]).toContain(answer.outcome);
    expect(answer.answer).not.toMatch(ELSEWHERE);
    if (answer.outcome === "not_found") expect(answer.answer).toMatch(/1 event in 1 document.*Senegal/);
  });
});

describe("limitEvents", () => {
  test("lists what is in the limit, whatever is asked for, and refuses what is not", async ({ database }) => {
    const all = await listEvents(database.db, limitEvents(undefined, {}));
    expect(all.total).toBe(4);
    const { total, events } = await listEvents(database.db, limitEvents(SENEGAL, {}));
    expect(total).toBe(1);
    expect(events[0]?.countries).toContain("SN");
    expect(() => limitEvents(SENEGAL, { country: "PE" })).toThrow(
      expect.objectContaining({ code: "forbidden" }),
    );
  });

  test("limits what is suggested", async ({ database }) => {
    const suggest = (limit: object | undefined) =>
      suggestQuestions(database.db, { language: "en", filter: limitEvents(limit, {}) });
    expect((await suggest(undefined)).join()).toMatch(ELSEWHERE);
    const suggested = await suggest(SENEGAL);
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.join()).not.toMatch(ELSEWHERE);
  });
});
