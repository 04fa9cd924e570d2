import type { Event, Scope } from "#lib/chat/types.ts";
import type { Finding } from "#lib/retrieval/find-evidence.ts";
import { isInScope } from "#lib/retrieval/is-in-scope.ts";
import type { QuestionScope } from "#lib/retrieval/question-scope.ts";
import { namesYear, type Question } from "#lib/retrieval/understand-question.ts";
import { findPlaces } from "#lib/text/countries.ts";
import { findDates } from "#lib/text/dates.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { describeScope, lookedFor, phrases, scopePeriod } from "./phrases.ts";
import { type Quote, selectQuotes } from "./select-quotes.ts";

/**
 * What a reader should know of how a question was read: the period that "last month" was taken for, a scope that was given up because
 * what answers lies outside it, the sides that have no answer.
 */
export interface Reading {
  notes: string[];
  /** What is left of the scope where some of it was given up. */
  scope?: Scope;
}

export function readAs(question: Question, findings: Finding[]): Reading {
  const say = phrases(question.language);
  const notes = findings
    .filter(({ evidence }) => evidence.length === 0)
    .map((finding) => say.sideUnanswered(escapeMarkdown(finding.question.text)));
  const [only] = findings;
  const { scope, towns } = question.understood;
  if (findings.length > 1 || !only) return { notes };
  const quotes = selectQuotes(findings);
  if (quotes.some(({ passage }) => isInScope(passage.event, scope))) {
    const period = scopePeriod(scope, question.language);
    return { notes: period && !namesYear(question) ? [...notes, say.period(period)] : notes };
  }
  const { held, missing } = divideScope(question, quotes);
  const outside = describeScope(missing, question.language, missing.countries ? towns : []);
  return {
    notes: outside ? [...notes, say.beyond(lookedFor(outside, question.language))] : notes,
    scope: { ...held, ...question.given },
  };
}

/**
 * A place or date of a question may be where and when the event was, or belong to what it reports: "how many were in custody in 2021".
 * What a quote on the subject names has not been missed, though the event lies elsewhere.
 * @returns the parts of the scope that the event lies in which leaves the least missing, and those that its quotes do not even name.
 */
function divideScope(question: Question, quotes: Quote[]): { held: Scope; missing: Scope } {
  const parts = scopeParts(question.understood.scope);
  const byEvent = Map.groupBy(quotes, ({ passage }) => passage.event.id);
  const divided = [...byEvent.values()].map((own) => {
    const { event } = own[0]!.passage;
    const held = parts.filter((part) => isInScope(event, part));
    const told = [
      event.title,
      ...own.filter((quote) => isOnSubject(question, quote)).map(({ text }) => text),
    ];
    const missing = parts.filter(
      (part) => !held.includes(part) && !told.some((text) => names(text, event, part, question.understood)),
    );
    return { held, missing };
  });
  const [best] = divided.sort((a, b) => a.missing.length - b.missing.length);
  return {
    held: Object.assign({}, ...(best?.held ?? [])),
    missing: Object.assign({}, ...(best?.missing ?? parts)),
  };
}

/** The part of what a question is about that a sentence must hold, for its date to be the one asked for. */
const SUBJECT_SHARE = 0.5;

function isOnSubject({ concepts }: Question, { matches }: Quote): boolean {
  const weigh = (held: (place: number) => boolean) =>
    concepts.reduce(
      (sum, { role, weight }, place) => sum + (role === "topic" && held(place) ? weight : 0),
      0,
    );
  return weigh((place) => matches[place]! > 0) >= SUBJECT_SHARE * weigh(() => true);
}

/** Where and when, each by itself. */
function scopeParts({ from, to, countries }: Scope): Scope[] {
  return [...(countries?.length ? [{ countries }] : []), ...(from || to ? [{ from, to }] : [])];
}

/** Whether a text of an event names a country, or a date that the question gives. */
function names(text: string, event: Event, { countries }: Scope, { periods }: QuestionScope): boolean {
  if (countries) {
    return findPlaces(text, event.language).some(({ country }) => countries.includes(country));
  }
  const found = findDates(text, { reference: event.dateStart ?? undefined, language: event.language });
  return periods.some(({ date }) =>
    found.some(({ dateStart, dateEnd }) =>
      date.hasYear
        ? dateStart >= date.dateStart && dateEnd <= date.dateEnd
        : dateStart.slice(4) >= date.dateStart.slice(4) && dateEnd.slice(4) <= date.dateEnd.slice(4),
    ),
  );
}
