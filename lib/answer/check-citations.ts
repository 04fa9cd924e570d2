import type { Check, Citation, UncitedStatement } from "#lib/chat/types.ts";
import { checkSource } from "./check-source.ts";
import { checkStatement, statedItems } from "./check-statement.ts";
import type { CitationLedger } from "./citation-ledger.ts";
import { type Statement, splitStatements } from "./split-statements.ts";

export interface CheckedCitations {
  citations: Citation[];
  /** Statements without a citation that state a figure, a date, a name or a quotation. */
  uncited: UncitedStatement[];
}

/**
 * The citations of an answer, each with the outcome of its check: every statement is looked up in the passages that all its marks
 * together cite. A citation used twice gets the worse outcome.
 * @param altered quotations that the model had changed, whose words it must not get credit for.
 */
export function checkCitations(
  answer: string,
  ledger: CitationLedger,
  altered: readonly string[] = [],
): CheckedCitations {
  const checks = new Map<number, Check>();
  const uncited: UncitedStatement[] = [];
  const statements = splitStatements(answer);
  statements.forEach((statement, place) => {
    const { text } = statement;
    const changed = altered.filter((quotation) => text.includes(quotation));
    const marks = statement.marks.length > 0 ? statement.marks : marksOfIntroduced(statements, place);
    const passages = marks.flatMap((n) => ledger.passageOf(n, text) ?? []);
    if (passages.length === 0) {
      const states = [...new Set([...changed, ...statedItems(text)])];
      if (states.length > 0 && !deniesKnowledge(text))
        uncited.push({ text: answer.slice(statement.start, statement.end), states });
      return;
    }
    const found = checkStatement(text, checkSource(passages));
    const check: Check =
      changed.length > 0
        ? { status: "unsupported", missing: [...new Set([...changed, ...(found.missing ?? [])])] }
        : found;
    for (const n of statement.marks) checks.set(n, worse(checks.get(n), check));
  });
  return {
    citations: ledger.citations.map((citation) => ({
      ...citation,
      check: checks.get(citation.n) ?? { status: "unsupported" },
    })),
    uncited,
  };
}

/** What introduces a list is proven by the list. */
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
