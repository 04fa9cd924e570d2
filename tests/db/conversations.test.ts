import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { AnswerParts } from "#lib/chat/conversations.ts";
import type { Database } from "#lib/db/client.ts";
import {
  deleteConversation,
  listConversations,
  readConversation,
  renameConversation,
} from "#lib/db/conversations.ts";
import { giveFeedback, listFeedback } from "#lib/db/feedback.ts";
import { readShared, revokeShare, shareConversation } from "#lib/db/shares.ts";
import { beginTurn, keepTurnAlive, readTurns, saveTurn, stopTurns } from "#lib/db/turns.ts";
import { test } from "#tests/setup/database.ts";

const ANA = "ana";
const BEN = "ben";
const own = { visitor: ANA, conversation: "first" };

const answer = (text: string): AnswerParts => [
  { type: "data-scope", id: "scope", data: { countries: ["MD"] } },
  { type: "text", text },
];

/** A question with its complete answer; the key of its turn. */
async function storeTurn(
  db: Database,
  { visitor = ANA, conversation = "first", id = "q1", question = "Who paid?", text = "Norway did. [1]" },
): Promise<number> {
  const key = await beginTurn(db, { visitor, conversation, id, question });
  await saveTurn(db, { key, question, parts: answer(text), state: "complete", error: null });
  return key;
}

const list = async (db: Database, q?: string, visitor = ANA) =>
  (await listConversations(db, { visitor, q, limit: 10 })).conversations.map(({ id }) => id);

const storedTurns = async (db: Database, owner = own) =>
  (await readTurns(db, owner)).map(({ id, question, state }) => [id, question, state]);

test("readConversation gives back what was stored, every character of it", async ({ db }) => {
  const text = "\ufeffA \ud800 lone surrogate, \\u0000, “quotes” and\u2028lines";
  await storeTurn(db, { question: "Who\n  paid \0?", text });
  const conversation = await readConversation(db, own);
  expect(conversation).toMatchObject({ id: "first", title: "Who paid \ufffd?", questions: 1, share: null });
  expect(conversation?.turns).toEqual([
    {
      id: "q1",
      question: "Who\n  paid \ufffd?",
      parts: answer(text),
      state: "complete",
      error: null,
      feedback: null,
    },
  ]);
  expect(Date.parse(conversation?.askedAt ?? "")).toBeGreaterThan(Date.parse("2020-01-01"));
});

test("readConversation gives the turns from one on, and none after one that is gone", async ({ db }) => {
  for (const id of ["q1", "q2", "q3"]) await storeTurn(db, { id });
  const ids = async (from: string) =>
    (await readConversation(db, { ...own, from }))?.turns.map((turn) => turn.id);
  expect(await ids("q2")).toEqual(["q2", "q3"]);
  expect(await ids("q9")).toEqual([]);
});

test("a title made of a long question ends at a word", async ({ db }) => {
  await storeTurn(db, { question: "training ".repeat(50) });
  const conversation = await readConversation(db, own);
  expect(conversation?.title).toMatch(/^(training ){10}training…$/);
  await storeTurn(db, { conversation: "second", question: "x".repeat(300) });
  expect((await readConversation(db, { ...own, conversation: "second" }))?.title).toBe(`${"x".repeat(100)}…`);
});

test("no function reads, changes, shares or stops another visitor's conversation", async ({ db }) => {
  await storeTurn(db, {});
  await beginTurn(db, { ...own, id: "q2", question: "And when?" });
  const foreign = { visitor: BEN, conversation: "first" };
  expect(await readConversation(db, foreign)).toBeNull();
  expect(await list(db, undefined, BEN)).toEqual([]);
  expect(await list(db, "norway", BEN)).toEqual([]);
  expect(await renameConversation(db, { ...foreign, title: "Mine" })).toBe(false);
  expect(await shareConversation(db, foreign)).toBeNull();
  expect(await giveFeedback(db, { ...foreign, turn: "q1", helpful: false, reason: null })).toBe(false);
  expect(await deleteConversation(db, foreign)).toBe(false);
  await stopTurns(db, foreign);
  expect(await storedTurns(db)).toEqual([
    ["q1", "Who paid?", "complete"],
    ["q2", "And when?", "running"],
  ]);
});

test("two visitors may have a conversation of the same id, and each has its own", async ({ db }) => {
  await storeTurn(db, { question: "Ana’s?" });
  await storeTurn(db, { visitor: BEN, question: "Ben’s?" });
  expect((await readConversation(db, own))?.turns.map(({ question }) => question)).toEqual(["Ana’s?"]);
  await deleteConversation(db, { visitor: BEN, conversation: "first" });
  expect(await list(db)).toEqual(["first"]);
});

test("beginTurn replaces a question of the same id and all that followed", async ({ db }) => {
  for (const id of ["q1", "q2", "q3"]) await storeTurn(db, { id });
  await beginTurn(db, { ...own, id: "q2", question: "In another way?" });
  expect(await storedTurns(db)).toEqual([
    ["q1", "Who paid?", "complete"],
    ["q2", "In another way?", "running"],
  ]);
});

test("beginTurn lets a title that was made of the first question follow it, and leaves one that was given", async ({
  db,
}) => {
  const title = async () => (await readConversation(db, own))?.title;
  await storeTurn(db, { id: "q1", question: "Who paid?" });
  await storeTurn(db, { id: "q2", question: "And when?" });
  await beginTurn(db, { ...own, id: "q2", question: "And where?" });
  expect(await title()).toBe("Who paid?");
  await beginTurn(db, { ...own, id: "q1", question: "Who paid for it?" });
  expect(await title()).toBe("Who paid for it?");
  expect(await list(db, "for")).toEqual(["first"]);
  await renameConversation(db, { ...own, title: "Donors" });
  await beginTurn(db, { ...own, id: "q1", question: "Who paid at last?" });
  expect(await title()).toBe("Donors");
});

test("beginTurn keeps every one of several questions asked at once", async ({ db }) => {
  const ids = Array.from({ length: 6 }, (_, index) => `q${index}`);
  await Promise.all(ids.map((id) => beginTurn(db, { ...own, id, question: id })));
  expect((await readTurns(db, own)).map(({ id }) => id).toSorted()).toEqual(ids);
  expect(await list(db)).toEqual(["first"]);
});

test("saveTurn tells whoever runs an answer that it was stopped, and keeps what it had come to", async ({
  db,
}) => {
  const question = "Who paid?";
  const key = await beginTurn(db, { ...own, id: "q1", question });
  const save = (text: string, state: "running" | "complete") =>
    saveTurn(db, { key, question, parts: answer(text), state, error: null });
  expect(await save("Nor", "running")).toBe("running");
  expect(await keepTurnAlive(db, { key })).toBe("running");
  await stopTurns(db, own);
  expect(await keepTurnAlive(db, { key })).toBe("stopped");
  expect(await save("Norway", "complete")).toBe("stopped");
  const [turn] = await readTurns(db, own);
  expect(turn).toMatchObject({ state: "stopped", parts: answer("Norway") });
});

test("saveTurn of a question that was replaced or deleted changes nothing and says so", async ({ db }) => {
  const question = "Who paid?";
  const key = await beginTurn(db, { ...own, id: "q1", question });
  await storeTurn(db, { id: "q1", text: "The second answer" });
  const late = { key, question, parts: answer("The first answer"), state: "complete", error: null } as const;
  expect(await saveTurn(db, late)).toBeNull();
  expect(await keepTurnAlive(db, { key })).toBeNull();
  expect((await readTurns(db, own)).map(({ parts }) => parts)).toEqual([answer("The second answer")]);
});

test("an answer whose process gives no more sign of life has failed", async ({ db }) => {
  await beginTurn(db, { ...own, id: "q1", question: "Who paid?" });
  expect(await storedTurns(db)).toEqual([["q1", "Who paid?", "running"]]);
  await db.execute(sql`update turns set updated_at = now() - interval '20 seconds'`);
  const [turn] = await readTurns(db, own);
  expect(turn).toMatchObject({ state: "failed", error: { message: expect.stringMatching(/ask again$/) } });
});

test("listConversations finds the beginnings of words in titles, questions and answers, whatever case and accents", async ({
  db,
}) => {
  await storeTurn(db, { question: "Qui a élu le maire ?", text: "Les électeurs de Niš. [1]" });
  await storeTurn(db, { conversation: "second", question: "How many pilots?", text: "Eighteen." });
  await renameConversation(db, { ...own, conversation: "second", title: "Harbour course" });
  expect(await list(db, "NIS")).toEqual(["first"]);
  expect(await list(db, "elec maire")).toEqual(["first"]);
  expect(await list(db, "harb eighteen pilots")).toEqual(["second"]);
  expect(await list(db, "arbour")).toEqual([]);
  expect(await list(db, "maire pilots")).toEqual([]);
  expect(await list(db, "100%_\\ ")).toEqual([]);
  expect((await list(db, " ?! ")).toSorted()).toEqual(["first", "second"]);
});

test("listConversations turns its pages without loss, the one asked last first", async ({ db }) => {
  for (const id of ["a", "b", "c", "d", "e"]) await storeTurn(db, { conversation: id });
  // The same moment for some, so that the ids decide.
  await db.execute(sql`update conversations set asked_at = case when id < 'd'
    then '2026-01-01T00:00:00.123Z'::timestamptz else '2026-01-02T00:00:00Z'::timestamptz end`);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listConversations(db, { visitor: ANA, limit: 2, cursor });
    seen.push(...page.conversations.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(["e", "d", "c", "b", "a"]);
  expect((await listConversations(db, { visitor: ANA, limit: 1 })).conversations[0]).toEqual({
    id: "e",
    title: "Who paid?",
    createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    askedAt: "2026-01-02T00:00:00.000Z",
    questions: 1,
    shared: false,
  });
  await expect(listConversations(db, { visitor: ANA, limit: 2, cursor: "nonsense" })).rejects.toMatchObject({
    code: "bad_request",
  });
});

test("a link shows what was asked before it was made, and nothing once it is revoked", async ({ db }) => {
  expect(await shareConversation(db, own)).toBeNull();
  await storeTurn(db, { id: "q1" });
  await giveFeedback(db, { ...own, turn: "q1", helpful: false, reason: "for the editors alone" });
  const share = await shareConversation(db, own);
  expect(share).toEqual({ token: expect.stringMatching(/^[\w-]{32}$/), questions: 1, newer: 0 });
  await storeTurn(db, { id: "q2", question: "Something private" });
  const token = share?.token ?? "";
  const shared = await readShared(db, { token });
  expect(shared?.turns.map(({ id }) => id)).toEqual(["q1"]);
  expect(JSON.stringify(shared)).not.toContain("editors");
  expect((await readConversation(db, own))?.share).toEqual({ token, questions: 1, newer: 1 });

  expect(await shareConversation(db, own)).toEqual({ token, questions: 2, newer: 0 });
  expect((await readShared(db, { token }))?.turns).toHaveLength(2);
  await revokeShare(db, own);
  expect(await readShared(db, { token })).toBeNull();
  expect(await readShared(db, { token: "\0" })).toBeNull();
  expect((await shareConversation(db, own))?.token).not.toBe(token);
});

test("a link shows no answer that is still being written", async ({ db }) => {
  await storeTurn(db, { id: "q1" });
  await beginTurn(db, { ...own, id: "q2", question: "And when?" });
  const share = await shareConversation(db, own);
  expect((await readShared(db, { token: share?.token ?? "" }))?.turns.map(({ id }) => id)).toEqual(["q1"]);
});

test("deleteConversation removes turns and link, and leaves what was said about the answers", async ({
  db,
}) => {
  await storeTurn(db, {});
  const share = await shareConversation(db, own);
  await giveFeedback(db, { ...own, turn: "q1", helpful: false, reason: "Too short" });
  expect(await deleteConversation(db, own)).toBe(true);
  expect(await readConversation(db, own)).toBeNull();
  expect(await storedTurns(db)).toEqual([]);
  expect(await readShared(db, { token: share?.token ?? "" })).toBeNull();
  expect(await listFeedback(db)).toMatchObject([
    { helpful: false, reason: "Too short", question: "Who paid?" },
  ]);
  const { rows } = await db.execute(sql`select to_json(feedback)::text as record from feedback`);
  expect(String(rows[0]?.record)).not.toContain(ANA);
});

test("giveFeedback keeps the answer as it was, replaces what was said before, and takes complete answers alone", async ({
  db,
}) => {
  await storeTurn(db, { text: "Norway did. [1]" });
  expect(await giveFeedback(db, { ...own, turn: "q1", helpful: false, reason: "Wrong\0" })).toBe(true);
  expect(await giveFeedback(db, { ...own, turn: "q1", helpful: true, reason: null })).toBe(true);
  expect(await giveFeedback(db, { ...own, turn: "q9", helpful: true, reason: null })).toBe(false);
  expect((await readTurns(db, own))[0]?.feedback).toEqual({ helpful: true, reason: null });

  const key = await beginTurn(db, { ...own, id: "q1", question: "Who paid?" });
  expect(await giveFeedback(db, { ...own, turn: "q1", helpful: true, reason: null })).toBe(false);
  await saveTurn(db, { key, question: "Who paid?", parts: answer("Peru."), state: "complete", error: null });
  expect((await readTurns(db, own))[0]?.feedback).toBeNull();
  await giveFeedback(db, { ...own, turn: "q1", helpful: false, reason: "Was Norway" });
  expect(await listFeedback(db)).toEqual([
    {
      givenAt: expect.any(String),
      helpful: true,
      reason: null,
      question: "Who paid?",
      parts: answer("Norway did. [1]"),
    },
    {
      givenAt: expect.any(String),
      helpful: false,
      reason: "Was Norway",
      question: "Who paid?",
      parts: answer("Peru."),
    },
  ]);
});

test("listFeedback begins with the day or the moment asked for", async ({ db }) => {
  await storeTurn(db, {});
  await giveFeedback(db, { ...own, turn: "q1", helpful: true, reason: null });
  await db.execute(sql`update feedback set created_at = '2026-03-05T12:00:00Z'`);
  expect(await listFeedback(db, { since: "2026-03-05" })).toHaveLength(1);
  expect(await listFeedback(db, { since: "2026-03-05T12:00:01Z" })).toHaveLength(0);
});
