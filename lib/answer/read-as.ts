import type { Event, Scope } from "#lib/chat/types.ts";
import type { Finding } from "#lib/retrieval/find-evidence.ts";
import { isInScope } from "#lib/retrieval/is-in-scope.ts";
import { namesYear, type Question } from "#lib/retrieval/understand-question.ts";
import { findPlaces } from "#lib/text/countries.ts";
import { findDates } from "#lib/text/dates.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { describeScope, lookedFor, phrases, scopePeriod } from "./phrases.ts";
import type { Quote } from "./select-quotes.ts";

/**
 * What a reader should know of how a question was read: the period that "last month" was taken for, a scope that was given up because
 * what answers lies outside it, the sides that have no answer.
 */
export interface Reading {
  notes: string[];
  /** What is left of the scope where some of it was given up. */
  scope?: Scope;
}

/** @param quotes the sentences that answer best. */
export function readAs(question: Question, findings: Finding[], quotes: Quote[]): Reading {
  const say = phrases(question.language);
  const notes = findings
    .filter(({ evidence }) => evidence.length === 0)
    .map((finding) => say.sideUnanswered(escapeMarkdown(finding.question.text)));
  const [only] = findings;
  const { scope } = question.understood;
  if (findings.length > 1 || !only) return { notes };
  if (quotes.some(({ passage }) => isInScope(passage.event, scope))) {
    const { from, to, ...places } = scope;
    // "How many were killed since 2009": told since that very date.
    const isOwn = ({ text, passage }: Quote) => names(text, passage.event, { from, to }, question);
    if (isOpen(scope) && onSubject(question, quotes).some(isOwn)) {
      return { notes, scope: { ...places, ...question.given } };
    }
    const period = scopePeriod(scope, question.language);
    return { notes: period && !namesYear(question) ? [...notes, say.period(period)] : notes };
  }
  const { held, missing } = divideScope(question, quotes);
  const outside = describeScope(missing, question.language, missing.countries ? question.understood : {});
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
    const texts = [event.title, ...onSubject(question, own).map(({ text }) => text)];
    const held = parts.filter((part) => isInScope(event, part));
    const missing = parts.filter(
      (part) => !held.includes(part) && !texts.some((text) => names(text, event, part, question)),
    );
    return { held, missing };
  });
  const [best] = divided.sort((a, b) => a.missing.length - b.missing.length);
  return {
    held: Object.assign({}, ...(best?.held ?? [])),
    missing: Object.assign({}, ...(best?.missing ?? parts)),
  };
}

/** Where and when, each by itself. */
function scopeParts({ from, to, countries }: Scope): Scope[] {
  return [...(countries?.length ? [{ countries }] : []), ...(from || to ? [{ from, to }] : [])];
}

/** The part of what a question is about that a sentence must hold, for its date to be the one asked for. */
const SUBJECT_SHARE = 0.5;

function onSubject({ concepts }: Question, quotes: Quote[]): Quote[] {
  const topics = concepts.flatMap(({ role, weight }, place) => (role === "topic" ? [{ place, weight }] : []));
  const ideal = topics.reduce((sum, { weight }) => sum + weight, 0);
  return quotes.filter(({ matches }) => {
    const held = topics.reduce((sum, { place, weight }) => sum + (matches[place]! > 0 ? weight : 0), 0);
    return held >= SUBJECT_SHARE * ideal;
  });
}

function isOpen({ from, to }: Scope): boolean {
  return Boolean(from) !== Boolean(to);
}

/**
 * Whether a text of an event names a country of the scope's part, or a date that the question gives. A day or month without its year may
 * be of any year; what opens or closes a period must be named as the question names it.
 */
function names(text: string, event: Event, part: Scope, { understood }: Question): boolean {
  const { countries } = part;
  if (countries) {
    return findPlaces(text, event.language).some(({ country }) => countries.includes(country));
  }
  const found = findDates(text, { reference: event.dateStart ?? undefined, language: event.language });
  return understood.periods.some(({ date }) => {
    const known = (day: string) => (date.hasYear ? day : day.slice("2022".length));
    const [first, last] = [known(date.dateStart), known(date.dateEnd)];
    return found.some(({ dateStart, dateEnd }) =>
      isOpen(part)
        ? known(dateStart) === first && known(dateEnd) === last
        : known(dateStart) >= first && known(dateEnd) <= last,
    );
  });
}
