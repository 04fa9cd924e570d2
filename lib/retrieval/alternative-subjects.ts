import type { Span } from "#lib/text/span.ts";
import type { AskedHead } from "./asked-kinds.ts";

/** One of several things that events may be: of one of some kinds, or of any without, and about something. */
export interface AlternativeSubject<Concept> {
  kinds: string[];
  concepts: Concept[];
}

const ARTICLES = "(?:(?:the|an?|les?|la|l['’]|des?|du|d['’]|by|par|on|sur|about|for|pour|from)\\s*)*";
/** Between two words of which either will do, and where nothing holds both, of which one may have to. */
const OR = new RegExp(`^\\s*,?\\s*(?:or|ou|and/or|et/ou)\\s+${ARTICLES}$`, "iu");
const AND = new RegExp(`^\\s*,?\\s*(?:and|et|as\\s+well\\s+as|ainsi\\s+que)\\s+${ARTICLES}$`, "iu");
const COMMA = new RegExp(`^\\s*,\\s*${ARTICLES}$`, "iu");

/**
 * What a list asks for, side by side: "droughts or floods in Chad" are droughts in Chad and floods in Chad, and "press visits and staff
 * courses" visits of the one kind and courses of the other. `joins` says whether "and" joins such sides, too. `concepts` bear their places in `question`; those of earlier turns none.
 */
export function alternativeSubjects<Concept extends Partial<Span>>(
  question: string,
  concepts: Concept[],
  heads: AskedHead[],
  joins: "or" | "and" = "or",
): AlternativeSubject<Concept>[] {
  const kinds = heads.flatMap((head) => head.kinds);
  const runs = wordRuns(question, concepts);
  const owned = heads.map((head) =>
    runs.find((run) => /^[\s-]+$/.test(question.slice(endOf(run), head.start))),
  );
  const later = owned.slice(1);
  if (later.some(Boolean)) {
    const own = new Set(owned.flatMap((run) => run ?? []));
    const common = concepts.filter((concept) => !own.has(concept));
    return heads.map((head, place) => ({
      kinds: head.kinds,
      concepts: [...(owned[place] ?? []), ...common],
    }));
  }
  const chain = firstChain(question, runs, joins === "and" ? AND : OR);
  if (chain.length < 2) return [{ kinds, concepts }];
  const own = new Set(chain.flat());
  const common = concepts.filter((concept) => !own.has(concept));
  return chain.map((run) => ({ kinds, concepts: [...run, ...common] }));
}

/** Words that stand side by side. */
function wordRuns<Concept extends Partial<Span>>(question: string, concepts: Concept[]): Concept[][] {
  const placed = concepts
    .filter(({ start }) => start !== undefined)
    .sort((first, second) => first.start! - second.start!);
  const runs: Concept[][] = [];
  for (const concept of placed) {
    const last = runs.at(-1);
    if (last && /^[\s-]+$/.test(question.slice(endOf(last), concept.start))) last.push(concept);
    else runs.push([concept]);
  }
  return runs;
}

/** The first runs of words that "or" joins. */
function firstChain<Concept extends Partial<Span>>(
  question: string,
  runs: Concept[][],
  join: RegExp,
): Concept[][] {
  let chain: Concept[][] = [];
  for (const run of runs) {
    const last = chain.at(-1);
    const between = last ? question.slice(endOf(last), run[0]!.start) : "";
    if (last && (join.test(between) || COMMA.test(between))) chain.push(run);
    else if (isJoined(question, chain, join)) break;
    else chain = [run];
  }
  return isJoined(question, chain, join) ? chain : [];
}

function isJoined<Concept extends Partial<Span>>(
  question: string,
  chain: Concept[][],
  join: RegExp,
): boolean {
  return chain.some(
    (run, place) => place > 0 && join.test(question.slice(endOf(chain[place - 1]!), run[0]!.start)),
  );
}

function endOf<Concept extends Partial<Span>>(run: Concept[]): number {
  return run.at(-1)?.end ?? 0;
}
