import { beforeEach, expect } from "vitest";
import { answerQuestion } from "#lib/answer/answer-question.ts";
import { collectAnswer } from "#lib/answer/collect-answer.ts";
import { listEvents } from "#lib/db/events.ts";
import { suggestFollowUps } from "#lib/retrieval/suggest-follow-ups.ts";
import { test } from "#tests/setup/database.ts";
import { answerContext, ingestReports } from "#tests/setup/reports.ts";

beforeEach<{ database: Parameters<typeof ingestReports>[0] }>(({ database }) => ingestReports(database));

test("suggestFollowUps offers what the cited event's text holds, and every question it offers is answered", async ({
  database,
}) => {
  const context = answerContext(database);
  const { events } = await listEvents(database.db, {});
  const offered: string[] = [];
  for (const { id, language } of events) {
    const questions = await suggestFollowUps(context, {
      eventIds: [id],
      language: language === "fr" ? "fr" : "en",
    });
    expect(questions.length).toBeLessThanOrEqual(3);
    offered.push(...questions);
  }
  expect(offered).toContain("What did Lucía Fuentes say?");
  for (const question of offered) {
    const { outcome } = await collectAnswer(answerQuestion(context, { question, history: [] }));
    expect([question, outcome]).toEqual([question, "answered"]);
  }
});

test("suggestFollowUps speaks of no event that may not be read, and of none that is gone", async ({
  database,
}) => {
  const context = answerContext(database);
  const { events } = await listEvents(database.db, {});
  const eventIds = events.map(({ id }) => id);
  expect(await suggestFollowUps(context, { eventIds, language: "en", isReadable: () => false })).toEqual([]);
  expect(await suggestFollowUps(context, { eventIds: ["nobody"], language: "en" })).toEqual([]);
});
