import type { Scope } from "#lib/chat/types.ts";
import { countedConcept, nameConcepts, propertyConcepts } from "./asked-things.ts";
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
  bias: -0.6,
  coverage: 0.8,
  similarity: 3.4,
  score: 0,
  farFetched: -13,
  lead: 1.6,
  missingNames: -2.2,
  missingThing: -3.3,
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
const FEW_WORDS = 0.35;
const NEAR_SENTENCE = 0.42;

/** Null when nothing was found at all. */
export function gateFeatures(question: Question, ranked: RankedEvent[]): GateFeatures | null {
  const [best, second] = ranked;
  if (!best) return null;
  const place = new Map(question.concepts.map((concept, index) => [concept, index]));
  const holds = (concept: QuestionConcept) =>
    best.passages.some(({ matches }) => matches[place.get(concept)!]! > 0);
  const names = nameConcepts(question);
  const counted = countedConcept(question);
  const things = counted ? [counted, ...propertyConcepts(question)] : propertyConcepts(question);
  return {
    coverage: best.coverage,
    similarity: best.similarity,
    score: best.score,
    farFetched: best.coverage < FEW_WORDS ? Math.max(0, NEAR_SENTENCE - best.similarity) : 0,
    lead: best.score - (second?.score ?? 0),
    missingNames: names.length ? names.filter((name) => !holds(name)).length / names.length : 0,
    missingThing: things.some((thing) => !holds(thing)) ? 1 : 0,
    outside: isOutside(question, best, holds) ? 1 : 0,
  };
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
