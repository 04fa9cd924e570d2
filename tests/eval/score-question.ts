import { answerPattern } from "./answer-pattern.ts";
import type { Locate } from "./locate-event.ts";
import type { Miss, Score } from "./metrics.ts";
import type { Observation } from "./observe-question.ts";
import type { Gold, GoldQuestion } from "./read-gold.ts";
import { f1, mean } from "./statistics.ts";
import type { CitedSpan, DocumentSpan, Reply } from "./system.ts";

/** Distinct events of a search that a reader looks at. */
const RECALL_AT = 5;
/** Enough of an answer to see what went wrong. */
const SHOWN_CHARACTERS = 200;

/** What answers are held against. */
export interface Truth {
  documents: Gold["documents"];
  locate: Locate;
  /** The text of a document, null where there is none; without it quotes are not compared. */
  textOf: ((document: string) => string | null) | null;
}

/** Scores what a system did with one question. */
export function scoreQuestion({ question, search, reply }: Observation, truth: Truth): Score {
  const scores = [
    ...(search ? [scoreSearch(question, search.results, truth)] : []),
    ...(truth.textOf ? [scoreQuotes(question, reply.citations, truth.textOf)] : []),
    scoreOutcome(question, reply),
  ];
  if (question.type === "list" || question.type === "count") scores.push(scoreList(question, reply, truth));
  else if (question.type !== "none") scores.push(scoreAnswer(question, reply, truth));
  return {
    measurements: Object.assign({}, ...scores.map(({ measurements }) => measurements)),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

function scoreSearch(question: GoldQuestion, results: DocumentSpan[], { locate }: Truth): Score {
  const found = distinct(results.map((result) => place(locate(result))));
  const gold = results.find((result) => isGold(question, locate(result)));
  const rank = gold ? found.indexOf(place(locate(gold))) + 1 : 0;
  const isFound = rank > 0 && rank <= RECALL_AT;
  const kind = isFound ? "search below the first" : "search";
  return {
    measurements: { recall5: [Number(isFound)], mrr: [rank > 0 ? 1 / rank : 0] },
    misses:
      rank === 1
        ? []
        : [miss(question, kind, question.events.join(" or "), names(found.slice(0, RECALL_AT)))],
  };
}

function scoreQuotes(
  question: GoldQuestion,
  citations: CitedSpan[],
  textOf: NonNullable<Truth["textOf"]>,
): Score {
  const isExact = ({ document, start, end, quote }: CitedSpan) =>
    textOf(document)?.slice(start, end) === quote;
  return {
    measurements: { quote_exact: citations.map((citation) => Number(isExact(citation))) },
    misses: citations
      .filter((citation) => !isExact(citation))
      .map(({ document, start, end, quote }) =>
        miss(question, "quote", `the text at ${document}:${start}-${end}`, quote.slice(0, SHOWN_CHARACTERS)),
      ),
  };
}

function scoreOutcome(question: GoldQuestion, reply: Reply): Score {
  const isRefused = reply.outcome === "not_found";
  if (question.type !== "none") {
    return {
      measurements: { false_refusal: [Number(isRefused)] },
      misses: isRefused ? [miss(question, "refused", question.events.join(" "), show(reply))] : [],
    };
  }
  const isRight = isRefused && reply.citations.length === 0;
  return {
    measurements: { refusal: [Number(isRight)] },
    misses: isRight
      ? []
      : [miss(question, "answered the unanswerable", "not_found, without a citation", show(reply))],
  };
}

/** A happening that several events report counts once, on both sides. */
function scoreList(question: GoldQuestion, reply: Reply, { documents, locate }: Truth): Score {
  const first = new Map([...documents.values()].flat().map(({ id, same_as }) => [id, same_as ?? id]));
  const listed = reply.events?.length ? reply.events : reply.citations;
  const got = distinct(listed.flatMap((span) => locate(span).map((event) => first.get(event)!)));
  const wanted = distinct(question.events.map((event) => first.get(event)!));
  const missing = wanted.filter((event) => !got.includes(event));
  const extra = got.filter((event) => !wanted.includes(event));
  const right = wanted.length - missing.length;
  const precision = got.length > 0 ? right / got.length : 0;
  const recall = right / wanted.length;
  const isCounted = reply.total === wanted.length;
  const isCount = question.type === "count";
  return {
    measurements: isCount
      ? { count_acc: [Number(isCounted)] }
      : { list_precision: [precision], list_recall: [recall], list_f1: [f1(precision, recall)] },
    misses:
      missing.length + extra.length === 0 && (isCounted || !isCount)
        ? []
        : [
            miss(
              question,
              question.type,
              `${wanted.length} events`,
              `${reply.total}; missing ${names(missing)}; extra ${names(extra)}; ${show(reply)}`,
            ),
          ],
  };
}

function scoreAnswer(question: GoldQuestion, reply: Reply, { locate }: Truth): Score {
  const unmatched = question.must.filter((pattern) => !answerPattern(pattern).test(reply.answer));
  const cited = reply.citations.map((citation) => locate(citation));
  const fitting = cited.map((events) => isGold(question, events));
  const misses: Miss[] = [];
  const events = question.events.join(" or ");
  if (unmatched.length > 0)
    misses.push(miss(question, "answer", `${unmatched.join(" and ")} of ${events}`, show(reply)));
  else if (!fitting.includes(true))
    misses.push(miss(question, "citation", events, names(distinct(cited.map(place)))));
  return {
    measurements: {
      answer_acc: [Number(unmatched.length === 0)],
      cite_hit: [Number(fitting.includes(true))],
      ...(cited.length > 0 && { cite_precision: [mean(fitting.map(Number))] }),
      answer_characters: [reply.answer.length],
    },
    misses,
  };
}

function isGold(question: GoldQuestion, located: string[]): boolean {
  return located.some((event) => question.events.includes(event));
}

function miss(question: GoldQuestion, kind: string, wanted: string, got: string): Miss {
  return {
    kind,
    id: `${question.id} ${question.type} ${question.lang}`,
    about: question.question,
    wanted,
    got,
  };
}

function show({ outcome, answer }: Reply): string {
  return `${outcome}: ${answer.replace(/\s+/g, " ").slice(0, SHOWN_CHARACTERS)}`;
}

/** Where a span lies, in words. */
function place(located: string[]): string {
  return located.join(" and ") || "elsewhere";
}

function names(events: string[]): string {
  return events.join(", ") || "none";
}

function distinct<Value>(values: Value[]): Value[] {
  return [...new Set(values)];
}
