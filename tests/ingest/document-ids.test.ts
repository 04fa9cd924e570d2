import { expect, test } from "vitest";
import { contentIds } from "#ingest/document-ids.ts";

test("contentIds gives the same id to the same text, whatever white space surrounds it", () => {
  expect(contentIds("a.txt")("One event")).toBe(contentIds("a.txt")("\nOne event\n\n"));
});

test("contentIds tells owners, texts and repetitions apart", () => {
  const idOf = contentIds("a.txt");
  const ids = [idOf("One"), idOf("Two"), idOf("One"), idOf("One"), contentIds("b.txt")("One")];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
});

test("contentIds keeps the id of a repetition when another text comes before it", () => {
  const idOf = contentIds("a.txt");
  idOf("New");
  const first = idOf("One");
  expect(first).toBe(contentIds("a.txt")("One"));
});
