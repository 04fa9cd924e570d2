import type { Check, Citation } from "#lib/chat/types.ts";
import { checkStatement } from "./check-statement.ts";
import type { CitationLedger } from "./citation-ledger.ts";

/** What stands between two groups of marks: the statement that the later group is cited for. */
const STATEMENT = /([\s\S]*?)((?:\s*\[\d+\])+)/g;

/**
 * The citations of a finished answer, each with the outcome of its check: the statement before a mark is looked up in the passages that
 * its group of marks cites. A citation used twice gets the worse outcome.
 */
export function checkCitations(answer: string, ledger: CitationLedger): Citation[] {
  const checks = new Map<number, Check>();
  for (const [, before = "", marks = ""] of answer.matchAll(STATEMENT)) {
    const numbers = [...marks.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const cited = numbers.flatMap((n) => {
      const citation = ledger.citations.find((entry) => entry.n === n);
      const passage = citation && ledger.passageOf(citation);
      return passage ? [passage] : [];
    });
    const context = cited.map(({ event }) => `${event.title} ${event.dateStart ?? ""}`).join(" ");
    const check = checkStatement(
      lastStatement(before),
      `${cited.map(({ text }) => text).join("\n")}\n${context}`,
      cited[0]?.event.dateStart ?? undefined,
    );
    for (const n of numbers) checks.set(n, worse(checks.get(n), check));
  }
  return ledger.citations.map((citation) => ({
    ...citation,
    check: checks.get(citation.n) ?? citation.check,
  }));
}

/** The sentence or quote that ends a stretch of the answer: from its last line's last sentence start. */
function lastStatement(text: string): string {
  const line = text.trimEnd().split("\n").at(-1) ?? "";
  return line.replace(/^\s*(?:>|[-*]|\d+\.)\s+/, "").replace(/^[.;,:\s]+/, "");
}

const ORDER = { unsupported: 0, supported: 1, verbatim: 2 };

function worse(a: Check | undefined, b: Check): Check {
  return a && ORDER[a.status] < ORDER[b.status] ? a : b;
}
