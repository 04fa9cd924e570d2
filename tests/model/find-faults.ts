import { findQuotations, plainWords } from "#lib/answer/check-quotations.ts";
import { splitStatements } from "#lib/answer/split-statements.ts";
import type { Answer } from "#lib/chat/types.ts";

/** What must hold for any answer whatever a model writes, as a line for each thing that does not. */
export function findFaults(answer: Answer, texts: ReadonlyMap<string, string>): string[] {
  const { answer: text, citations, outcome, mode } = answer;
  const faults: string[] = [];
  const marks = new Set(splitStatements(text).flatMap((statement) => statement.marks));
  for (const mark of marks) {
    if (!citations.some(({ n }) => n === mark)) faults.push(`mark [${mark}] stands for nothing`);
  }
  for (const { n, document, start, end, quote } of citations) {
    if (!marks.has(n)) faults.push(`citation ${n} has no mark`);
    if (texts.get(document)?.slice(start, end) !== quote)
      faults.push(`citation ${n} is not the report's text`);
  }
  if (outcome === "not_found" && citations.length > 0) faults.push("a refusal has citations");
  if (outcome === "answered" && citations.every(({ check }) => check.status === "unsupported")) {
    faults.push("no citation holds");
  }
  if (mode === "model" && outcome === "answered" && answer.events === null) {
    const documents = [...texts.values()].map(plainWords);
    for (const { text: statement } of splitStatements(text)) {
      for (const quotation of findQuotations(statement)) {
        const parts = quotation
          .split(/\s*\[…\]\s*/)
          .map((part) => plainWords(part).replace(/[\s.,;:!?…]+$/, ""));
        if (!parts.every((part) => documents.some((document) => document.includes(part)))) {
          faults.push(`“${quotation}” is in no report`);
        }
      }
    }
  }
  return faults;
}
