import type { Scope } from "#lib/chat/types.ts";
import type { RankedEvent } from "./rank-events.ts";
import { overlapsPeriod } from "./retrieve-evidence.ts";
import type { Question } from "./understand-question.ts";

/**
 * A question is answered when its best event holds enough of it: coverage of its words and similarity to a sentence together reach
 * this. Calibrated on the evaluation questions, answerable, unanswerable and near-miss.
 */
const ENOUGH = 0.62;
const COVERAGE_SHARE = 0.7;
const SIMILARITY_SHARE = 0.7;

/** Whether the reports hold an answer to a passage question, decided before any model is asked. */
export function isAnswerable(question: Question, ranked: RankedEvent[]): boolean {
  const best = ranked[0];
  if (!best) return false;
  if (!isInScope(question, best)) return false;
  return COVERAGE_SHARE * best.coverage + SIMILARITY_SHARE * best.similarity >= ENOUGH;
}

/** A place or period that the question names must be the event's own, or stand in its text. */
function isInScope(question: Question, { event, passages }: RankedEvent): boolean {
  const { countries, from, to }: Scope = question.understood.scope;
  const named = question.concepts.some(
    ({ role }, place) => role === "scope" && passages.some(({ matches }) => matches[place]! > 0),
  );
  if (named) return true;
  if (countries?.length && !event.countries.some((country) => countries.includes(country))) return false;
  if ((from || to) && event.dateStart && !overlapsPeriod(event, { from, to })) return false;
  return true;
}
