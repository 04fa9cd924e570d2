import { expect, test } from "vitest";
import { toHistory } from "#app/chat/to-history.ts";
import { messageText, toTurns } from "#app/chat/to-turns.ts";
import { MAX_HISTORY_TURNS, MAX_TURN_CHARACTERS } from "#lib/chat/limits.ts";
import type { ChatMessage } from "#lib/chat/messages.ts";

const message = (id: string, role: "user" | "assistant", text: string): ChatMessage => ({
  id,
  role,
  parts: [
    { type: "data-scope", data: {} },
    { type: "text", text },
  ],
});

test("toTurns pairs each question with the answer that follows it", () => {
  const answer = message("a1", "assistant", "Forty.");
  const turns = toTurns([message("q1", "user", "How many?"), answer, message("q2", "user", "When?")]);
  expect(turns).toEqual([
    { id: "q1", question: "How many?", answer },
    { id: "q2", question: "When?", answer: null },
  ]);
});

test("toHistory sends words alone, and no answer that was stopped before its first word", () => {
  const history = toHistory([
    message("q1", "user", "How many?"),
    message("a1", "assistant", ""),
    message("q2", "user", "How many?"),
  ]);
  expect(history.map(({ id }) => id)).toEqual(["q1", "q2"]);
  expect(history[0]?.parts).toEqual([{ type: "text", text: "How many?" }]);
});

test("toHistory ends with the question and goes back no further than the server accepts", () => {
  const messages = Array.from({ length: 50 }, (_, index) =>
    message(String(index), index % 2 === 0 ? "user" : "assistant", "Words."),
  );
  const history = toHistory(messages);
  expect(history).toHaveLength(MAX_HISTORY_TURNS + 1);
  expect(history.at(-1)?.id).toBe("49");
});

test("toHistory cuts an answer that is longer than the server accepts", () => {
  const [answer] = toHistory([message("a1", "assistant", "a".repeat(MAX_TURN_CHARACTERS + 1))]);
  expect(messageText(answer!)).toHaveLength(MAX_TURN_CHARACTERS);
});
