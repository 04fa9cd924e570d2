import type { Check, Citation, UncitedStatement } from "#lib/chat/types.ts";
import { checkSource } from "./check-source.ts";
import { checkStatement } from "./check-statement.ts";
import type { CitationLedger } from "./citation-ledger.ts";
import { type Statement, splitStatements } from "./split-statements.ts";

/**
 * The citations of an answer, each with the outcome of its check: every statement is looked up in the passages that all its marks
 * together cite. A citation used twice gets the worse outcome.
 * @param altered quotations that the model had changed, whose words it must not get credit for.
 */
export function checkCitations(
  answer: string,
  ledger: CitationLedger,
  altered: readonly string[] = [],
): Citation[] {
  const checks = new Map<number, Check>();
  for (const { text, marks } of splitStatements(answer)) {
    if (marks.length === 0) continue;
    const passages = marks.flatMap((n) => ledger.passageOf(n, text) ?? []);
    const found = checkStatement(text, checkSource(passages));
    const changed = altered.filter((quotation) => text.includes(quotation));
    const check: Check =
      changed.length > 0
        ? { status: "unsupported", missing: [...new Set([...changed, ...(found.missing ?? [])])] }
        : found;
    for (const n of marks) checks.set(n, worse(checks.get(n), check));
  }
  return ledger.citations.map((citation) => ({
    ...citation,
    check: checks.get(citation.n) ?? { status: "unsupported" },
  }));
}

/**
 * The statements of an answer that have no citation and state a figure, a date, a name or a quotation. What introduces a cited list is
 * looked up in what the list cites.
 */
export function findUncited(
  answer: string,
  ledger: CitationLedger,
  altered: readonly string[] = [],
): UncitedStatement[] {
  const statements = splitStatements(answer);
  return statements.flatMap(({ text, marks, start, end }, place) => {
    if (marks.length > 0 || deniesKnowledge(text)) return [];
    const passages = marksOfIntroduced(statements, place).flatMap((n) => ledger.passageOf(n, text) ?? []);
    const missing = checkStatement(text, checkSource(passages)).missing ?? [];
    const states = [...new Set([...altered.filter((quotation) => text.includes(quotation)), ...missing])];
    return states.length > 0 ? [{ text: answer.slice(start, end), states }] : [];
  });
}

/** The marks of the lines that a statement introduces; none where it introduces nothing. */
function marksOfIntroduced(statements: Statement[], place: number): number[] {
  if (!statements[place]!.introduces) return [];
  const rest = statements.slice(place + 1);
  const end = rest.findIndex(({ marks, introduces }) => introduces || marks.length === 0);
  return [...new Set(rest.slice(0, end === -1 ? rest.length : end).flatMap(({ marks }) => marks))];
}

const DENIAL =
  /\b(?:reports?|evidence|documents?|sources?|passages?)\b.*\b(?:not|no|never|nothing|neither)\b|\bno (?:information|mention|report|evidence)\b|\b(?:rapports?|documents?|sources?|extraits?|éléments)\b.*\b(?:pas|aucune?|rien|ni)\b|\baucune? (?:information|mention|rapport)\b/iu;

/** Whether a sentence says that the reports do not say something: what it names is then not stated of anyone. */
export function deniesKnowledge(sentence: string): boolean {
  return DENIAL.test(sentence);
}

const ORDER = { unsupported: 0, supported: 1, verbatim: 2 };

function worse(a: Check | undefined, b: Check): Check {
  if (!a) return b;
  if (a.status === "unsupported" && b.status === "unsupported") {
    return { status: "unsupported", missing: [...new Set([...(a.missing ?? []), ...(b.missing ?? [])])] };
  }
  return ORDER[a.status] < ORDER[b.status] ? a : b;
}
