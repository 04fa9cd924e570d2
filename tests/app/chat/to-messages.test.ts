import { expect, test } from "vitest";
import { toMessages } from "#app/chat/to-messages.ts";
import type { StoredTurn, TurnState } from "#lib/chat/conversations.ts";

const turn = (id: string, state: TurnState): StoredTurn => ({
  id,
  question: `${id}?`,
  parts: [{ type: "text", text: `${id}.` }],
  state,
  error: null,
  feedback: null,
});

test.for<[TurnState, string[]]>([
  ["complete", ["q1?", "q1.", "q2?", "q2."]],
  ["running", ["q1?", "q1.", "q2?"]],
  ["stopped", ["q1?", "q1.", "q2?"]],
  ["failed", ["q1?", "q1.", "q2?"]],
])("toMessages leaves an answer that is %s to be followed or not", ([state, expected]) => {
  const messages = toMessages([turn("q1", "stopped"), turn("q2", state)]);
  expect(messages.map(({ parts }) => Object(parts[0]).text)).toEqual(expected);
  expect(messages[0]).toMatchObject({ id: "q1", role: "user" });
});
