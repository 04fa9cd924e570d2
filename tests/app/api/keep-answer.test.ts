import { expect } from "vitest";
import { keepAnswer } from "#app/api/chat/keep-answer.ts";
import type { AnswerPart } from "#lib/answer/answer-part.ts";
import type { Database } from "#lib/db/client.ts";
import { deleteConversation } from "#lib/db/conversations.ts";
import { beginTurn, readTurns, stopTurns } from "#lib/db/turns.ts";
import { test } from "#tests/setup/database.ts";

const own = { visitor: "ana", conversation: "first" };
const question = "Who paid?";
const publicError = () => ({ code: "model_unavailable", message: "The model does not answer" });

/** Longer than it takes until a running answer is stored. */
const A_WHILE_MS = 1300;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const SCOPE: AnswerPart = { type: "scope", scope: { countries: ["MD"] } };
const RESULT: AnswerPart = { type: "result", outcome: "answered", mode: "model", events: null, total: null };
const text = (delta: string): AnswerPart => ({ type: "text", delta });

/** Begins a turn whose answer is `answer`; reads it to its end and returns what was passed on. */
async function run(
  db: Database,
  answer: (signal: AbortSignal) => AsyncIterable<AnswerPart>,
): Promise<AnswerPart[]> {
  const key = await beginTurn(db, { ...own, id: "q1", question });
  return Array.fromAsync(keepAnswer({ db, key, question, publicError }, answer));
}

const stored = async (db: Database) => (await readTurns(db, own))[0];

test("keepAnswer passes an answer on and stores it as a page would show it", async ({ db }) => {
  const parts = [SCOPE, text("Nor"), { ...SCOPE, scope: {} }, text("way."), RESULT] satisfies AnswerPart[];
  const passed = await run(db, async function* () {
    yield* parts;
  });
  expect(passed).toEqual(parts);
  const { type: _, ...result } = RESULT;
  expect(await stored(db)).toMatchObject({
    state: "complete",
    error: null,
    parts: [
      { type: "data-scope", id: "scope", data: {} },
      { type: "text", text: "Norway." },
      { type: "data-result", id: "result", data: result },
    ],
  });
});

test("keepAnswer stores what there is of an answer while it is written", async ({ db }) => {
  let partial: unknown;
  await run(db, async function* () {
    yield text("Nor");
    await wait(A_WHILE_MS);
    partial = await stored(db);
    yield text("way.");
  });
  expect(partial).toMatchObject({ state: "running", parts: [{ type: "text", text: "Nor" }] });
});

test("keepAnswer keeps what was said before an answer failed, and why", async ({ db }) => {
  const failing = run(db, async function* () {
    yield text("Nor");
    throw new Error("secret of the upstream");
  });
  await expect(failing).rejects.toThrow("secret");
  expect(await stored(db)).toMatchObject({
    state: "failed",
    error: publicError(),
    parts: [{ type: "text", text: "Nor" }],
  });
});

test.for<[string, (db: Database) => Promise<unknown>]>([
  ["stopped", (db) => stopTurns(db, own)],
  ["deleted", (db) => deleteConversation(db, own)],
  ["asked anew", (db) => beginTurn(db, { ...own, id: "q1", question })],
])(
  "keepAnswer ends an answer that was %s meanwhile, in whichever process",
  async ([name, interfere], { db }) => {
    const passed = await run(db, async function* (signal) {
      yield text("Nor");
      await interfere(db);
      await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      yield text("way.");
    });
    expect(passed).toEqual([text("Nor")]);
    const left = { stopped: ["stopped", [text("Nor")]], "asked anew": ["running", []], deleted: [] };
    const turn = await stored(db);
    const expected = left[name as keyof typeof left];
    expect(
      turn ? [turn.state, turn.parts.map((part) => ({ type: "text", delta: Object(part).text }))] : [],
    ).toEqual(expected);
  },
);
