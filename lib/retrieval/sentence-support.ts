import { answerType } from "./answer-type.ts";
import { countedConcept } from "./asked-things.ts";
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
  /** 1 when what is asked for can be told from the question's form, and no sentence has it. */
  untold: number;
}

/**
 * A best sentence that holds less of what is asked, in form and words, tells something else: of the evaluation's answerable questions
 * next to none stays below. A name or a number is found in any sentence, so one near what is asked must hold more.
 */
const TOLD = 0.12;
const TOLD_BY_NAME_OR_NUMBER = 0.2;

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
  const support: SentenceSupport = { typed: 0, untyped, untold: 0 };
  const best = evidence[0]?.event.id;
  if (untyped) return support;
  const deed = type === "person" || type === "holder" ? deedOf(question) : undefined;
  const ofBest = evidence.filter(({ event }) => event.id === best);
  const isDone =
    deed !== undefined && ofBest.some(({ sentences }) => sentences.some(({ matches }) => matches[deed]! > 0));
  const ofEvent = type === "funder" ? OF_EVENT * shareHeldByAny(question, ofBest) : 0;
  for (const passage of ofBest) {
    // Who paid is told once, for all that an event is about.
    const held = sharesHeld(question, passage).map((share) => Math.max(share, ofEvent));
    passage.sentences.forEach((sentence, index) => {
      const told =
        deed === undefined || sentence.matches[deed]! > 0 ? 1 : isDone ? WITHOUT_DEED : WITHOUT_ANY_DEED;
      const typed = told * Math.min(1, typeEvidence(type, question, sentence, passage.event));
      support.typed = Math.max(support.typed, typed * held[index]!);
    });
  }
  const isNear = type === "holder" || (type === "number" && countedConcept(question) !== undefined);
  if (support.typed < (isNear ? TOLD_BY_NAME_OR_NUMBER : TOLD)) support.untold = 1;
  return support;
}

/** The share of the question's word weight, 0 to 1, that some passages hold together. */
function shareHeldByAny({ concepts }: Question, passages: EvidencePassage[]): number {
  const sum = (of: QuestionConcept[]) => of.reduce((total, { weight }) => total + weight, 0);
  const sentences = passages.flatMap((passage) => passage.sentences);
  const held = concepts.filter((_, place) => sentences.some(({ matches }) => matches[place]! > 0));
  return concepts.length > 0 ? sum(held) / sum(concepts) : 0;
}

/** The share of the question's word weight, 0 to 1, that each sentence of a passage holds in its context. */
export function sharesHeld(
  question: Question,
  { event, sentences, titleMatches }: EvidencePassage,
): number[] {
  const ideal = question.concepts.reduce((sum, { weight }) => sum + weight, 0);
  if (ideal === 0) return sentences.map(() => 0);
  const ofEvent = question.concepts.map(
    (concept, place) => titleMatches[place]! > 0 || isEventsOwn(concept, question, event),
  );
  return sentences.map((sentence, index) => {
    const beside = [sentences[index - 1], sentences[index + 1]];
    const held = question.concepts.reduce((sum, { weight }, place) => {
      if (sentence.matches[place]! > 0) return sum + weight;
      if (ofEvent[place]) return sum + OF_EVENT * weight;
      return sum + (beside.some((other) => other && other.matches[place]! > 0) ? BESIDE * weight : 0);
    }, 0);
    return held / ideal;
  });
}

/** A name where nothing is said of what was done is half an answer to "who did it". */
const WITHOUT_DEED = 0.5;
/** Where the event says it nowhere, less than that. */
const WITHOUT_ANY_DEED = 0.25;

/** The place among the concepts of what somebody did or is: the first word behind "who". */
export function deedOf({ concepts }: Question): number | undefined {
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
