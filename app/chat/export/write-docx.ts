import { Packer } from "docx";
import type { AnswerRecord } from "./answer-record.ts";
import type { ExportWords } from "./export-words.ts";
import { makeDocument } from "./make-document.ts";

/** A conversation as a Word file. The library for it is large: load this module when a file is asked for. */
export function writeDocx(title: string, records: AnswerRecord[], words: ExportWords): Promise<Blob> {
  return Packer.toBlob(makeDocument(title, records, words));
}
