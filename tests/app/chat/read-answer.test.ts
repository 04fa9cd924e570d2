import { expect, test } from "vitest";
import { readAnswer } from "#app/chat/read-answer.ts";
import { makeCitation, makeEvent } from "./citation.ts";

test("readAnswer gives null and empty for what has not arrived", () => {
  const empty = { scope: null, sources: null, text: "", citations: [], result: null };
  expect(readAnswer(null)).toEqual(empty);
  expect(readAnswer({ id: "a", role: "assistant", parts: [] })).toEqual(empty);
});

test("readAnswer collects the parts and sorts citations by number", () => {
  const [first, second] = [makeCitation({ n: 1 }), makeCitation({ n: 2 })];
  const result = { outcome: "answered", mode: "quotes", events: null, total: null } as const;
  const answer = readAnswer({
    id: "a",
    role: "assistant",
    parts: [
      { type: "data-scope", data: { countries: ["SN"] } },
      { type: "data-sources", data: [makeEvent()] },
      { type: "text", text: "Forty [1]" },
      { type: "text", text: " stalls [2]" },
      { type: "data-citations", data: [second, first] },
      { type: "data-result", data: result },
    ],
  });
  expect(answer).toEqual({
    scope: { countries: ["SN"] },
    sources: [makeEvent()],
    text: "Forty [1] stalls [2]",
    citations: [first, second],
    result,
  });
});
