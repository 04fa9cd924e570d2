import { Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { AnswerRecord } from "#app/chat/export/answer-record.ts";
import { makeDocument } from "#app/chat/export/make-document.ts";
import { makeCitation, makeEvent } from "../citation.ts";
import { WORDS } from "./export-words.ts";

/** The text of each footnote by its id, and the document with `{id}` where a footnote is referred to. */
async function open(records: AnswerRecord[]) {
  const files = unzipSync(await Packer.toBuffer(makeDocument("Today", records, WORDS)));
  const xml = (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
  const plain = (part: string) =>
    part.replace(/<w:footnoteReference [^>]*w:id="(\d+)"[^>]*\/>/g, "{$1}").replace(/<[^>]+>/g, "");
  const notes = [...xml("footnotes").matchAll(/<w:footnote [^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs)]
    .map(([, id = "", content = ""]): [string, string] => [id, plain(content).trim()])
    .filter(([, text]) => text !== "");
  const paragraphs = xml("document")
    .split("</w:p>")
    .map(plain)
    .filter((text) => text !== "");
  return { notes: Object.fromEntries(notes), paragraphs, document: xml("document") };
}

const FULL =
  "“Forty stalls were rented on the first day.” Fish market reopens, 2024-04-02, SN, 2024/market.txt";

test("makeDocument makes every citation a footnote of Word's own, and points to what was told before", async () => {
  const citations = [makeCitation()];
  const record = { question: "How many?", markdown: "> Forty. [1]\n\n- Again [1]", events: null, citations };
  const { notes, paragraphs } = await open([
    record,
    { ...record, question: "And then?", markdown: "Forty [1]." },
  ]);
  expect(paragraphs).toEqual(["Today", "How many?", "Forty.{1}", "Again{2}", "And then?", "Forty{3}."]);
  expect(notes).toEqual({ 1: FULL, 2: "As in note 1", 3: FULL });
});

test("makeDocument leaves out a mark that has no citation", async () => {
  const { notes, paragraphs } = await open([
    { question: "Q", markdown: "Text [4].", events: null, citations: [] },
  ]);
  expect(paragraphs.at(-1)).toBe("Text.");
  expect(notes).toEqual({});
});

test("makeDocument writes the events of a list as a table with their footnotes", async () => {
  const events = [makeEvent(), makeEvent({ id: "other", title: "Second market" })];
  const { notes, paragraphs, document } = await open([
    { question: "Which?", markdown: "2 events:", events, citations: [makeCitation()] },
  ]);
  expect(document.match(/<w:tr>|<w:tr /g)).toHaveLength(3);
  expect(paragraphs).toContain("Fish market reopens{1}");
  expect(paragraphs).toContain("Second market");
  expect(notes).toEqual({ 1: FULL });
});
