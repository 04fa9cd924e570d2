import type { AnswerParts } from "#lib/chat/conversations.ts";
import type { Citation, Scope } from "#lib/chat/types.ts";
import type { FeedbackRecord } from "#lib/db/feedback.ts";
import { answerText } from "#lib/db/turns.ts";

/** What spreadsheets take the beginning of a formula for. */
const FORMULA = /^[=+\-@\t\r]/;

const COLUMNS = ["given", "helpful", "reason", "question", "answer", "outcome", "mode", "scope", "citations"];

/** Feedback for a person to read, for a spreadsheet (RFC 4180), or for a program. */
export function writeFeedback(records: FeedbackRecord[], format: "text" | "csv" | "json"): string {
  if (format === "json") return `${JSON.stringify(records, null, 2)}\n`;
  if (format === "csv") return [COLUMNS, ...records.map(toRow)].map(csvLine).join("");
  if (records.length === 0) return "Nobody has said anything yet\n";
  return records.map(toText).join("\n");
}

function toRow({ givenAt, helpful, reason, question, parts }: FeedbackRecord): string[] {
  const { citations, result, scope } = readParts(parts);
  return [
    givenAt,
    helpful ? "yes" : "no",
    reason ?? "",
    question,
    answerText(parts),
    result?.outcome ?? "",
    result?.mode ?? "",
    scope ? JSON.stringify(scope) : "",
    citations.map(describeCitation).join("\n"),
  ];
}

/** A line of a table; a cell that a spreadsheet would run as a formula begins with an apostrophe, which it does not show. */
function csvLine(cells: string[]): string {
  return `${cells.map((cell) => `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
}

function toText({ givenAt, helpful, reason, question, parts }: FeedbackRecord): string {
  const lines = [
    `${givenAt}  ${helpful ? "helpful" : "not helpful"}${reason ? `: ${reason}` : ""}`,
    question,
    answerText(parts).trim(),
    ...readParts(parts).citations.map(describeCitation),
  ];
  return `${lines[0]}\n${lines
    .slice(1)
    .filter(Boolean)
    .map((line) => `  ${line.replaceAll("\n", "\n  ")}\n`)
    .join("")}`;
}

const describeCitation = ({ n, document, start, end, quote, check }: Citation) =>
  `[${n}] ${document}:${start}-${end} (${check.status}) ${quote}`;

function readParts(parts: AnswerParts) {
  let citations: Citation[] = [];
  let scope: Scope | undefined;
  let result: { outcome: string; mode: string } | undefined;
  for (const part of parts) {
    if (part.type === "data-citations") citations = part.data;
    else if (part.type === "data-scope") scope = part.data;
    else if (part.type === "data-result") result = part.data;
  }
  return { citations, scope, result };
}
