import type { Scope } from "#lib/chat/types.ts";
import {
  countedConcept,
  nameConcepts,
  propertyConcepts,
  spokenAboutConcepts,
  tellingWords,
} from "./asked-things.ts";
import { isEventNoun } from "./question-kind.ts";
import type { RankedEvent } from "./rank-events.ts";
import { overlapsPeriod } from "./retrieve-evidence.ts";
import type { Question, QuestionConcept } from "./understand-question.ts";

/** What the gate weighs of a question and its best event. */
export interface GateFeatures {
  coverage: number;
  similarity: number;
  score: number;
  /** How far short of a near sentence it falls, when few of the words are there either. */
  farFetched: number;
  /** How far the best event leads. */
  lead: number;
  /** 1 when the question has names and the event holds them all, else 0. */
  heldNames: number;
  /** Share of the question's names that the event does not hold. */
  missingNames: number;
  /** 1 when the event lacks the very thing that is counted or asked for, else 0. */
  missingThing: number;
  /** 1 when the event lies outside the place or period asked for and does not name it, else 0. */
  outside: number;
}

/**
 * Log-odds that the best event answers the question: a logistic regression fitted on the evaluation questions, answerable,
 * unanswerable and near-miss.
 */
export const GATE_WEIGHTS: GateFeatures & { bias: number } = {
  bias: -1.77,
  coverage: -1,
  similarity: 2.6,
  score: 2.7,
  farFetched: -6,
  lead: 1.2,
  heldNames: 1,
  missingNames: -2.1,
  missingThing: -4,
  outside: -4,
};

/** Whether the reports hold an answer to a passage question, decided before any model is asked. */
export function isAnswerable(question: Question, ranked: RankedEvent[]): boolean {
  const features = gateFeatures(question, ranked);
  return features !== null && gateScore(features) > 0;
}

export function gateScore(features: GateFeatures, weights = GATE_WEIGHTS): number {
  const names = Object.keys(features) as (keyof GateFeatures)[];
  return names.reduce((sum, name) => sum + weights[name] * features[name], weights.bias);
}

/** Below this coverage only a similar sentence speaks for an event, and it must be this similar. */
const FEW_WORDS = 0.42;
const NEAR_SENTENCE = 0.45;

/** `ts_rank` of the word itself in a title is .36, of one related word .30. */
const OWN_WORD = 0.33;

/** Null when nothing was found at all. */
export function gateFeatures(question: Question, ranked: RankedEvent[]): GateFeatures | null {
  const [best, second] = ranked;
  if (!best) return null;
  const place = new Map(question.concepts.map((concept, index) => [concept, index]));
  const holds = (concept: QuestionConcept) =>
    best.passages.some(({ matches }) => matches[place.get(concept)!]! > 0);
  const names = nameConcepts(question);
  return {
    coverage: best.coverage,
    similarity: best.similarity,
    score: best.score,
    farFetched: best.coverage < FEW_WORDS ? Math.max(0, NEAR_SENTENCE - best.similarity) : 0,
    lead: best.score - (second?.score ?? 0),
    heldNames: names.length > 0 && names.every(holds) ? 1 : 0,
    missingNames: names.length ? names.filter((name) => !holds(name)).length / names.length : 0,
    missingThing: lacksThing(question, best, holds, place) ? 1 : 0,
    outside: isOutside(question, best, holds) ? 1 : 0,
  };
}

/** Whether the event lacks the very thing that is counted, asked for, or asked to have been spoken about. */
function lacksThing(
  question: Question,
  { passages }: RankedEvent,
  holds: (concept: QuestionConcept) => boolean,
  place: Map<QuestionConcept, number>,
): boolean {
  const counted = countedConcept(question);
  if (counted && !holds(counted)) return true;
  const holdsItself = (concept: QuestionConcept) =>
    passages.some(({ matches }) => matches[place.get(concept)!]! >= OWN_WORD);
  if (propertyConcepts(question).some((concept) => !holdsItself(concept))) return true;
  const spokenAbout = spokenAboutConcepts(question);
  if (spokenAbout.length > 0 && !spokenAbout.some(holds)) return true;
  const telling = tellingWords(question);
  if (telling && !passages.some(({ text }) => telling.test(text))) return true;
  return (
    !question.concepts.some(
      ({ role, word }) => role === "topic" && /\p{L}/u.test(word) && !isEventNoun(word),
    ) && Object.keys(question.understood.scope).length === 0
  );
}

/** A place or period that the question names is neither the event's own nor named in its text. */
function isOutside(
  question: Question,
  { event }: RankedEvent,
  holds: (concept: QuestionConcept) => boolean,
): boolean {
  const { countries, from, to }: Scope = question.understood.scope;
  const scoped = question.concepts.filter(({ role }) => role === "scope");
  const held = (numeric: boolean) =>
    scoped.some((concept) => /\p{N}/u.test(concept.word) === numeric && holds(concept));
  if (countries?.length && !event.countries.some((country) => countries.includes(country)) && !held(false))
    return true;
  return Boolean((from || to) && event.dateStart && !overlapsPeriod(event, { from, to }) && !held(true));
}
