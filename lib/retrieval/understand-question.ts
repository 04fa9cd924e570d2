import type { Turn } from "#lib/chat/requests.ts";
import type { Scope } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { FULL_MONTH } from "#lib/text/date-words.ts";
import { detectLanguage } from "#lib/text/languages.ts";
import type { Span } from "#lib/text/span.ts";
import { AGE_ASKED } from "./asked-things.ts";
import { subjectQuestions } from "./follow-up.ts";
import { type Concept, questionConcepts } from "./question-concepts.ts";
import { namesScopeOnly, type QuestionKind, questionKind } from "./question-kind.ts";
import { asksAboutIt, type QuestionOrder, questionOrder } from "./question-order.ts";
import { type QuestionScope, questionScope } from "./question-scope.ts";
import { questionWords } from "./question-words.ts";
import { settleYear } from "./settle-year.ts";
import { unwrapQuestion } from "./unwrap-question.ts";

/** Whether a concept says what the question is about, or only where or when. */
export type Role = "topic" | "scope";

export interface QuestionConcept extends Concept {
  role: Role;
  /** Asked in this turn, not carried over from an earlier one. */
  asked: boolean;
}

export interface Question {
  /** As asked, without what was said around it. */
  text: string;
  /** With the subject that earlier turns give it. */
  standalone: string;
  language: "en" | "fr";
  kind: QuestionKind;
  /** Set when one event is wanted of all that fit: itself, or something about it. */
  order: QuestionOrder | null;
  /** Filters the request gave: never widened, and nothing is added to them from the words. */
  given: Scope;
  /** The only part of the reports that whoever asks may read; undefined for all of them. */
  limit?: Scope;
  /** Filters understood from the words. */
  understood: QuestionScope;
  concepts: QuestionConcept[];
}

/** A word carried over from an earlier turn says less than one asked now. */
const CARRIED_SHARE = 0.6;
/** A name that the last answer held says least, and only where it began. */
const ANSWERED_SHARE = 0.3;
const CHARACTERS_OF_ANSWER = 400;
const MOST_NAMES_OF_ANSWER = 8;
/** Words that only say when: dates have their own columns. */
const SCOPE_SHARE = 0.6;

/** "And in Nukus?": the same asked of another place, known to the gazetteer or not. */
const NEW_PLACE =
  /^(?:(?:[Aa]nd|[Bb]ut|[Ww]hat\s+about|[Hh]ow\s+about|[Ee]t|[Qq]u['’]en\s+est-il)\s+)?(?:(?:[Hh]ow\s+(?:many|much)|[Ww]ho|[Ww]hat|[Ww]hen|[Cc]ombien|[Qq]ui|[Qq]uand)\s+)?(?:[Ii]n|at|for|from|à|en|au|aux|pour|de)\s+\p{Lu}/u;

/** A question as it comes in, with what it is to be understood from. */
export interface AskedQuestion {
  text: string;
  history: Turn[];
  scope: Scope | undefined;
  limit?: Scope;
  /** ISO date that relative dates count from. */
  today: string;
  /** The side of the same question that this one leans on. */
  leansOn?: string | null;
}

/** Reads a question: its language, kind, filters and words, with what earlier turns add to a follow-up. */
export async function understandQuestion(
  db: Database,
  { text: typed, history, scope, limit, today, leansOn }: AskedQuestion,
): Promise<Question> {
  const { question: text, about } = unwrapQuestion(typed);
  const subject = leansOn
    ? [...subjectQuestions(leansOn, history), leansOn]
    : about
      ? [about]
      : subjectQuestions(text, history);
  const language =
    detectLanguage([...subject, text].join(" "), "en") === "fr" ? ("fr" as const) : ("en" as const);
  const own = questionScope(text, { today, language });
  const earlier = subject.map((turn) => ({ text: turn, ...questionScope(turn, { today, language }) }));
  const order = questionOrder(text);
  const asksElsewhere = subject.length > 0 && NEW_PLACE.test(text);
  const kind = kindOf(text, { own, order, earlier: earlier.at(-1) });
  const merged = mergeScopes(asksElsewhere ? [own] : [...earlier, own]);
  const understood = scope
    ? { ...merged, scope: {}, towns: [], regions: [] }
    : kind === "passage"
      ? await settleYear(db, merged, limit)
      : merged;

  const asked = await conceptsOf(db, text, language, own.spans, true);
  const known = new Set(asked.map(({ word }) => word));
  for (const turn of earlier) {
    // A place or a date asked for now replaces the one before.
    const carried = await conceptsOf(db, turn.text, language, turn.spans, false);
    for (const concept of carried) {
      if (known.has(concept.word)) continue;
      if (concept.role === "scope" && (own.spans.length > 0 || asksElsewhere)) continue;
      known.add(concept.word);
      asked.push({ ...concept, weight: concept.weight * CARRIED_SHARE });
    }
  }
  if (subject.length > 0 && !about && own.spans.length === 0 && !asksElsewhere) {
    for (const concept of await namesOfAnswer(db, history, language)) {
      if (known.has(concept.word)) continue;
      known.add(concept.word);
      asked.push(concept);
    }
  }
  return {
    text,
    standalone: [...subject, text].join(" "),
    language,
    kind,
    order,
    given: scope ?? {},
    limit,
    understood,
    concepts: asked,
  };
}

/** The names in the answer that a follow-up leans on: "she", "there" and "it" often mean what was answered. */
async function namesOfAnswer(
  db: Database,
  history: Turn[],
  language: "en" | "fr",
): Promise<QuestionConcept[]> {
  const last = history.findLast(({ role }) => role === "assistant");
  if (!last) return [];
  const names = questionWords(last.content.slice(0, CHARACTERS_OF_ANSWER))
    .filter(({ capitalised, word }) => capitalised && word.length > 2)
    .map(({ start, end }) => last.content.slice(start, end));
  if (names.length === 0) return [];
  const text = names.slice(0, MOST_NAMES_OF_ANSWER).join(" ");
  const concepts = await conceptsOf(db, text, language, [], false);
  return concepts
    .filter(({ seen }) => seen)
    .map((concept) => ({ ...concept, capitalised: false, weight: concept.weight * ANSWERED_SHARE }));
}

/** "And in 2022?" wants what the question before wanted: a number, a list or a digest. */
function kindOf(
  text: string,
  {
    own,
    order,
    earlier,
  }: { own: QuestionScope; order: QuestionOrder | null; earlier?: QuestionScope & { text: string } },
): QuestionKind {
  if (order && !asksAboutIt(text)) return "list";
  const narrows = (scope: QuestionScope) => Object.keys(scope.scope).length > 0;
  if (!namesScopeOnly(text, own.spans)) return questionKind(text, narrows(own));
  return earlier ? questionKind(earlier.text, narrows(earlier)) : "overview";
}

/** Whether the period of a question is one that it names with its year, and not one counted from today. */
export function namesYear({ standalone }: Question): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(standalone);
}

const MONTH = new RegExp(`(?<!\\p{L})(?:${FULL_MONTH})(?!\\p{L})`, "iu");

/** Whether the period of a question is one that comes every year. */
export function namesMonth({ standalone }: Question): boolean {
  return MONTH.test(standalone);
}

/** A report tells how old somebody is by a number: "old" and « âge » are found elsewhere. */
const blank = (words: string) => " ".repeat(words.length);

async function conceptsOf(
  db: Database,
  text: string,
  language: "en" | "fr",
  scopeSpans: Span[],
  asked: boolean,
): Promise<QuestionConcept[]> {
  const concepts = await questionConcepts(db, { text: text.replace(AGE_ASKED, blank), language });
  return concepts.map((concept) => {
    const inScope = scopeSpans.some((span) => concept.start < span.end && span.start < concept.end);
    return {
      ...concept,
      asked,
      role: inScope ? "scope" : "topic",
      weight: inScope ? concept.weight * SCOPE_SHARE : concept.weight,
    };
  });
}

/** A later turn's dates, places, languages and documents each replace an earlier turn's. */
function mergeScopes(turns: QuestionScope[]): QuestionScope {
  const merged: QuestionScope = {
    scope: {},
    spans: turns.at(-1)?.spans ?? [],
    towns: [],
    regions: [],
    periods: [],
  };
  for (const { scope, towns, regions, periods } of turns) {
    const { from, to, ...rest } = scope;
    if (from || to) {
      const { from: _from, to: _to, ...others } = merged.scope;
      merged.scope = { ...others, ...(from && { from }), ...(to && { to }) };
      merged.periods = periods;
    }
    Object.assign(merged.scope, rest);
    if (scope.countries) Object.assign(merged, { towns, regions });
  }
  return merged;
}
