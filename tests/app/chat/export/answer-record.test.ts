import { expect, test } from "vitest";
import { recordTurn } from "#app/chat/export/answer-record.ts";
import type { Turn } from "#app/chat/to-turns.ts";
import { makeCitation, makeEvent } from "../citation.ts";

const told = makeEvent();
const other = makeEvent({ id: "other", title: "Second market" });

function answered(text: string): Turn {
  return {
    id: "q1",
    question: "What happened?",
    answer: {
      id: "a1",
      role: "assistant",
      parts: [
        { type: "text", text },
        { type: "data-citations", id: "citations", data: [makeCitation()] },
        {
          type: "data-result",
          id: "result",
          data: { outcome: "answered", mode: "quotes", events: [told, other], total: 2 },
        },
      ],
    },
  };
}

test("recordTurn names each event of a digest once: in a line with its citation, or in the table", () => {
  const line = "- 2 April 2024, Senegal: Forty stalls were rented on the first day. [1]";
  const record = recordTurn(answered(`The reports tell of **2** events:\n\n${line}`));
  expect(record?.markdown).toContain(line);
  expect(record?.events).toEqual([other]);
});

test("recordTurn has the whole table where lines name events by their titles, which it leaves out", () => {
  const record = recordTurn(
    answered("**2** events fit:\n\n- 2 April 2024, Senegal: **Fish market reopens** [1]"),
  );
  expect(record).toMatchObject({ markdown: "**2** events fit:", events: [told, other] });
});
