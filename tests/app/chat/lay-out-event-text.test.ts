import { expect, test } from "vitest";
import { layOutEventText, type Paragraph } from "#app/chat/lay-out-event-text.ts";

const join = (paragraphs: Paragraph[]) =>
  paragraphs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("");

const marked = (paragraphs: Paragraph[], mark: "chosen" | "other") =>
  paragraphs.flatMap(({ pieces }) => pieces.filter((piece) => piece.mark === mark).map(({ text }) => text));

function find(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const ONE_PARAGRAPH_A_LINE = "The market reopened on Tuesday.\nForty stalls were rented.\nMusic followed.\n";
const BLANK_LINES = "Market reopens\n\nThe market reopened.\nForty stalls.\n\n  \nContact: the town hall\n";

test.each([ONE_PARAGRAPH_A_LINE, BLANK_LINES, "", "\n\n", "\n A \r\n\r\n B", "no line end"])(
  "layOutEventText keeps every character of %j",
  (text) => {
    const paragraphs = layOutEventText(text, null, []);
    expect(join(paragraphs)).toBe(text);
    for (const { start, pieces } of paragraphs) {
      expect(text.startsWith(pieces.map((piece) => piece.text).join(""), start)).toBe(true);
    }
  },
);

test("layOutEventText sets every line apart where the text has no blank lines", () => {
  const spaced = layOutEventText(ONE_PARAGRAPH_A_LINE, null, []).map((paragraph) => paragraph.spaced);
  expect(spaced).toEqual([false, true, true]);
});

test("layOutEventText sets apart only what follows a blank line where the text has some", () => {
  const spaced = layOutEventText(BLANK_LINES, null, []).map((paragraph) => paragraph.spaced);
  expect(spaced).toEqual([false, true, false, true]);
});

test("layOutEventText marks the chosen quote exactly, even over a line break", () => {
  const quote = "on Tuesday.\nForty stalls";
  const paragraphs = layOutEventText(ONE_PARAGRAPH_A_LINE, find(ONE_PARAGRAPH_A_LINE, quote), []);
  expect(marked(paragraphs, "chosen")).toEqual(["on Tuesday.\n", "Forty stalls"]);
  expect(join(paragraphs)).toBe(ONE_PARAGRAPH_A_LINE);
});

test("layOutEventText lets the chosen quote win where another one overlaps it", () => {
  const text = ONE_PARAGRAPH_A_LINE;
  const paragraphs = layOutEventText(text, find(text, "reopened on"), [
    find(text, "market reopened on Tuesday"),
  ]);
  expect(marked(paragraphs, "chosen")).toEqual(["reopened on"]);
  expect(marked(paragraphs, "other")).toEqual(["market ", " Tuesday"]);
});
