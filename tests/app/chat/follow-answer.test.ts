import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chunksBetween, followAnswer } from "#app/chat/follow-answer.ts";
import type { AnswerParts, StoredTurn, TurnState } from "#lib/chat/conversations.ts";

const text = (words: string): AnswerParts => [{ type: "text", text: words }];
const scope = (country: string): AnswerParts => [
  { type: "data-scope", id: "scope", data: { countries: [country] } },
];

const turn = (parts: AnswerParts, state: TurnState, error: StoredTurn["error"] = null): StoredTurn => ({
  id: "q1",
  question: "Who paid?",
  parts,
  state,
  error,
  feedback: null,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** All chunks of an answer that is read as `later`, one after the other; an error is thrown in its place. */
async function follow(first: StoredTurn, later: (StoredTurn | Error | null)[]) {
  const read = vi.fn(async () => {
    const next = later.shift();
    if (next instanceof Error) throw next;
    return next ?? null;
  });
  const chunks = Array.fromAsync(followAnswer(first, read));
  chunks.catch(() => undefined);
  await vi.runAllTimersAsync();
  return { chunks: await chunks, reads: read.mock.calls.length };
}

test("chunksBetween sends what is new alone", () => {
  expect(chunksBetween([], [...scope("MD"), ...text("Nor")])).toEqual([
    { type: "data-scope", id: "scope", data: { countries: ["MD"] } },
    { type: "text-start", id: "answer" },
    { type: "text-delta", id: "answer", delta: "Nor" },
  ]);
  expect(chunksBetween([...scope("MD"), ...text("Nor")], [...scope("MD"), ...text("Norway")])).toEqual([
    { type: "text-delta", id: "answer", delta: "way" },
  ]);
  expect(chunksBetween(scope("MD"), scope("TJ"))).toEqual(scope("TJ"));
  expect(chunksBetween(text("Nor"), text("Nor"))).toEqual([]);
});

test("followAnswer gives a complete answer at once, and asks for nothing", async () => {
  expect(await follow(turn(text("Norway."), "complete"), [])).toEqual({
    chunks: [
      { type: "start" },
      { type: "text-start", id: "answer" },
      { type: "text-delta", id: "answer", delta: "Norway." },
      { type: "text-end", id: "answer" },
      { type: "finish" },
    ],
    reads: 0,
  });
});

test("followAnswer goes on with an answer as it is written, past a broken connection", async () => {
  const { chunks } = await follow(turn([], "running"), [
    turn([], "running"),
    turn(text("Nor"), "running"),
    new TypeError("network"),
    new TypeError("network"),
    turn(text("Norway."), "complete"),
  ]);
  expect(chunks).toEqual([
    { type: "start" },
    { type: "text-start", id: "answer" },
    { type: "text-delta", id: "answer", delta: "Nor" },
    { type: "text-delta", id: "answer", delta: "way." },
    { type: "text-end", id: "answer" },
    { type: "finish" },
  ]);
});

test("followAnswer gives up on a connection that stays broken", async () => {
  const broken = Array.from({ length: 30 }, () => new TypeError("network"));
  await expect(follow(turn([], "running"), broken)).rejects.toThrow("network");
});

test("followAnswer tells why an answer failed as the stream of the chat does", async () => {
  const error = { code: "model_unavailable", message: "The model does not answer" };
  const { chunks } = await follow(turn(text("Nor"), "running"), [turn(text("Nor"), "failed", error)]);
  expect(chunks.at(-1)).toEqual({ type: "error", errorText: JSON.stringify({ error }) });
});

test.for<[string, StoredTurn | null]>([
  ["deleted", null],
  ["asked anew with another answer", turn(text("Peru."), "complete")],
])("followAnswer ends where the answer was %s", async ([, next]) => {
  const { chunks } = await follow(turn(text("Nor"), "running"), [next]);
  expect(chunks.at(-1)).toEqual({ type: "finish" });
  expect(JSON.stringify(chunks)).not.toContain("Peru");
});

test("followAnswer asks no more once nobody reads", async () => {
  const read = vi.fn(async () => turn([], "running"));
  const stream = followAnswer(turn([], "running"), read);
  await vi.advanceTimersByTimeAsync(3500);
  expect(read).toHaveBeenCalledTimes(3);
  await stream.cancel();
  await vi.advanceTimersByTimeAsync(5000);
  expect(read).toHaveBeenCalledTimes(3);
});
