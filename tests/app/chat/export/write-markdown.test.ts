import { expect, test } from "vitest";
import { writeAnswerMarkdown, writeConversationMarkdown } from "#app/chat/export/write-markdown.ts";
import { makeCitation, makeEvent } from "../citation.ts";
import { WORDS } from "./export-words.ts";

test("writeAnswerMarkdown keeps the answer and lists what it cites by number", () => {
  const citations = [makeCitation(), makeCitation({ n: 2, quote: "It rained\nall [day]." })];
  const record = { question: "", markdown: "> Forty stalls. [1]\n\nRain [2].", events: null, citations };
  expect(writeAnswerMarkdown(record, WORDS)).toBe(
    [
      "> Forty stalls. [1]",
      "",
      "Rain [2].",
      "",
      "**Sources**",
      "",
      "1. “Forty stalls were rented on the first day.” [Fish market reopens](https://reports.example/events/market), 2024-04-02, SN, 2024/market.txt",
      "2. “It rained all \\[day\\].” [Fish market reopens](https://reports.example/events/market), 2024-04-02, SN, 2024/market.txt",
      "",
    ].join("\n"),
  );
});

test("writeAnswerMarkdown writes the events of a list as a table, every one of them", () => {
  const events = [makeEvent(), makeEvent({ id: "other", title: "A | B", countries: [] })];
  const record = { question: "", markdown: "2 events:", events, citations: [makeCitation()] };
  expect(writeAnswerMarkdown(record, { ...WORDS, eventLink: () => null })).toContain(
    [
      "| Date | Event | Country |",
      "| --- | --- | --- |",
      "| 2024-04-02 | Fish market reopens [1] | SN |",
      "| 2024-04-02 | A \\| B |  |",
    ].join("\n"),
  );
});

test("writeConversationMarkdown puts each answer under its question", () => {
  const turn = (question: string) => ({ question, markdown: "No.", events: null, citations: [] });
  expect(writeConversationMarkdown("Today", [turn("Did it?"), turn("Will\nit?")], WORDS)).toBe(
    "# Today\n\n## Did it?\n\nNo.\n\n## Will it?\n\nNo.\n",
  );
});
