import { answerType } from "./answer-type.ts";
import type { EvidencePassage } from "./evidence.ts";
import { overlapsPeriod } from "./is-in-scope.ts";
import { typeEvidence } from "./type-evidence.ts";
import type { Question, QuestionConcept } from "./understand-question.ts";

/** How well single sentences of the best event answer a question. */
export interface SentenceSupport {
  /**
   * The largest share of the question's word weight that one sentence holds in its context, of sentences that hold the kind of thing
   * asked for, as far as they do.
   */
  typed: number;
  /** 1 when the question asks for no kind of thing that can be told from its form. */
  untyped: number;
}

/** What a word counts for that stands in the sentence before or behind, or in what is known of the whole event. */
const BESIDE = 0.6;
const OF_EVENT = 0.8;

/**
 * Whether a sentence of the best event holds what is asked *together*: an event may well hold every word of a question, each in
 * another place, and no answer.
 */
export function sentenceSupport(question: Question, evidence: EvidencePassage[]): SentenceSupport {
  const type = answerType(question.text);
  const untyped = type === "statement" ? 1 : 0;
  const support: SentenceSupport = { typed: 0, untyped };
  const best = evidence[0]?.event.id;
  const ideal = question.concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (untyped || ideal === 0) return support;
  const deed = type === "person" || type === "holder" ? deedOf(question) : undefined;
  for (const { event, sentences, titleMatches } of evidence) {
    if (event.id !== best) continue;
    const ofEvent = question.concepts.map(
      (concept, place) => titleMatches[place]! > 0 || isEventsOwn(concept, question, event),
    );
    sentences.forEach((sentence, index) => {
      const beside = [sentences[index - 1], sentences[index + 1]];
      const held = question.concepts.reduce((sum, { weight }, place) => {
        if (sentence.matches[place]! > 0) return sum + weight;
        if (ofEvent[place]) return sum + OF_EVENT * weight;
        return sum + (beside.some((other) => other && other.matches[place]! > 0) ? BESIDE * weight : 0);
      }, 0);
      const told = deed === undefined || sentence.matches[deed]! > 0 ? 1 : WITHOUT_DEED;
      const typed = told * Math.min(1, typeEvidence(type, question, sentence.text, event));
      support.typed = Math.max(support.typed, typed * (held / ideal));
    });
  }
  return support;
}

/** A name where nothing is said of what was done is half an answer to "who did it". */
const WITHOUT_DEED = 0.5;

/** The place among the concepts of what somebody did or is: the first word behind "who". */
function deedOf({ concepts }: Question): number | undefined {
  const [first] = concepts
    .map(({ asked, role, capitalised, start }, place) => ({
      place,
      start,
      may: asked && role === "topic" && !capitalised,
    }))
    .filter(({ may }) => may)
    .sort((a, b) => a.start - b.start);
  return first?.place;
}

/** Whether a word of the question's place or period says no more than the event's own columns do. */
function isEventsOwn(concept: QuestionConcept, question: Question, event: EvidencePassage["event"]): boolean {
  if (concept.role !== "scope") return false;
  const { countries, from, to } = question.understood.scope;
  if (/\p{N}/u.test(concept.word)) return overlapsPeriod(event, { from, to });
  return Boolean(countries?.some((country) => event.countries.includes(country)));
}
