import { describe, expect, test } from "vitest";
import { chunkEvent, MOST_CHARACTERS, TARGET_CHARACTERS } from "#ingest/chunk-event.ts";
import { splitEvents } from "#ingest/split-events.ts";
import { splitSentences } from "#lib/text/sentences.ts";
import { readFixtures } from "./split-documents.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const passagesOf = (text: string) =>
  chunkEvent(text, whole(text)).map(({ start, end }) => text.slice(start, end));
const sentence = (subject: string, length: number) =>
  `${`The ${subject} was `.padEnd(length - 1, "very ").trimEnd()}.`;

describe("chunkEvent", () => {
  test("puts every sentence of every event into exactly one passage, in order, inside its event", () => {
    for (const { text } of [...readFixtures("development"), ...readFixtures("held-out")]) {
      for (const event of splitEvents(text)) {
        const passages = chunkEvent(text, event);
        expect(passages.flatMap(({ sentences }) => sentences)).toEqual(splitSentences(text, event));
        for (const [index, { start, end, sentences }] of passages.entries()) {
          expect([start, end]).toEqual([sentences[0]!.start, sentences.at(-1)!.end]);
          expect(start).toBeGreaterThanOrEqual(passages[index - 1]?.end ?? event.start);
          expect(end).toBeLessThanOrEqual(event.end);
          expect(end - start).toBeLessThanOrEqual(MOST_CHARACTERS);
        }
      }
    }
  });

  test("keeps an event of the size of a passage whole", () => {
    const text = [sentence("harbour", 300), sentence("bridge", 380)].join("\n");
    expect(passagesOf(text)).toEqual([text]);
  });

  test("comes close to the target over a long text", () => {
    const text = Array.from({ length: 60 }, (_, index) => sentence(`house ${index}`, 110)).join(" ");
    for (const passage of passagesOf(text)) {
      expect(Math.abs(passage.length - TARGET_CHARACTERS)).toBeLessThan(120);
    }
  });

  test("ends passages with paragraphs where that costs little", () => {
    const paragraphs = ["harbour", "bridge", "tower"].map((name) =>
      [sentence(name, 310), sentence(`old ${name}`, 320)].join(" "),
    );
    expect(passagesOf(paragraphs.join("\n"))).toEqual(paragraphs);
  });

  test("keeps a heading with what follows it", () => {
    const text = [sentence("harbour", 640), "What comes next", sentence("bridge", 600)].join("\n\n");
    expect(passagesOf(text)[1]).toMatch(/^What comes next\n\nThe bridge/);
  });

  test("cuts a sentence that is too long behind a semicolon, else a comma, else between words, else anywhere", () => {
    const long = (separator: string) =>
      Array.from({ length: 200 }, (_, index) => `item ${index}`).join(separator);
    expect(
      passagesOf(long("; "))
        .slice(0, -1)
        .every((passage) => passage.endsWith(";")),
    ).toBe(true);
    expect(
      passagesOf(long(", "))
        .slice(0, -1)
        .every((passage) => passage.endsWith(",")),
    ).toBe(true);
    expect(passagesOf(long(" ")).every((passage) => passage.length <= MOST_CHARACTERS)).toBe(true);
    const wall = "x".repeat(MOST_CHARACTERS - 1) + "😀".repeat(5);
    expect(passagesOf(wall).join("")).toBe(wall);
    expect(passagesOf(wall)[0]).toHaveLength(MOST_CHARACTERS - 1);
  });

  test("makes nothing of white space", () => {
    expect(chunkEvent(" \n ", whole(" \n "))).toEqual([]);
  });
});
