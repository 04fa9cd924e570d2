import { numberForms, questionWords } from "#lib/retrieval/question-words.ts";
import type { Question } from "#lib/retrieval/understand-question.ts";
import { findPlaces } from "#lib/text/countries.ts";
import { findDates } from "#lib/text/dates.ts";
import { foldAccents } from "#lib/text/normalise.ts";
import { type AnswerType, answerType } from "./answer-type.ts";
import type { EvidencePassage, EvidenceSentence } from "./evidence.ts";

/** A sentence of the evidence chosen to answer with. */
export interface Quote extends EvidenceSentence {
  passage: EvidencePassage;
  score: number;
}

/** Shares of a sentence's score. Measured over the evaluation questions: see tests/eval. */
const WORDS = 1;
const SIMILARITY = 0.6;
const TYPE = 0.35;
const EVENT = 0.8;

/** At most so many sentences, each scoring at least this share of the best. */
const MOST_QUOTES = 3;
const NEAR_BEST = 0.72;
/** A word already held by a quote chosen before is worth this much less in the next one. */
const REPEATED = 0.5;

/** A first occurrence in a sentence is a full match: `ts_rank` gives it 6/π². */
const ONE_OCCURRENCE = 6 / Math.PI ** 2;

/**
 * The few sentences that answer a question best, in reading order: each is scored by the question's words it holds, its similarity, its
 * event's score, and whether it holds the kind of thing that is asked for; one more is added only while it brings something.
 */
export function selectQuotes(question: Question, evidence: EvidencePassage[]): Quote[] {
  const type = answerType(question.text);
  const topScore = Math.max(0, ...evidence.map(({ eventScore }) => eventScore));
  const seen = new Set<string>();
  const sentences = evidence
    .flatMap((passage) => passage.sentences.map((sentence) => ({ ...sentence, passage })))
    .filter(({ text }) => isQuotable(text) && !seen.has(text) && seen.add(text));
  const typed = new Map(sentences.map((sentence) => [sentence, typeEvidence(type, question, sentence)]));

  const chosen: Quote[] = [];
  const held = question.concepts.map(() => 0);
  let best = 0;
  while (chosen.length < MOST_QUOTES) {
    let next: Quote | undefined;
    for (const sentence of sentences) {
      if (
        chosen.some(
          ({ start, passage }) => start === sentence.start && passage.event.id === sentence.passage.event.id,
        )
      )
        continue;
      const score =
        WORDS * wordShare(question, sentence, held) +
        SIMILARITY * Math.max(0, sentence.cosine) +
        TYPE * typed.get(sentence)! +
        EVENT * (sentence.passage.eventScore - topScore);
      if (!next || score > next.score) next = { ...sentence, score };
    }
    if (!next) break;
    if (chosen.length === 0) best = next.score;
    else if (next.score < best * NEAR_BEST) break;
    chosen.push(next);
    next.matches.forEach((match, place) => {
      held[place] = Math.max(held[place]!, match);
    });
  }
  return inReadingOrder(chosen, evidence);
}

function inReadingOrder(quotes: Quote[], evidence: EvidencePassage[]): Quote[] {
  const place = new Map(evidence.map((passage, index) => [passage, index]));
  return quotes.sort((a, b) => place.get(a.passage)! - place.get(b.passage)! || a.start - b.start);
}

/** Share of the question's word weight that a sentence holds; words held by quotes chosen before count less. */
function wordShare(question: Question, sentence: EvidenceSentence, held: number[]): number {
  let share = 0;
  let ideal = 0;
  question.concepts.forEach(({ weight }, place) => {
    ideal += weight;
    const match = Math.min(1, (sentence.matches[place] ?? 0) / ONE_OCCURRENCE);
    share += weight * match * (held[place]! > 0 ? REPEATED : 1);
  });
  return ideal > 0 ? share / ideal : 0;
}

/** A heading or a bare link says nothing by itself. */
function isQuotable(text: string): boolean {
  return text.length >= 25 && /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(text);
}

const NUMBER = /\p{N}/u;
const QUOTED = /["“”«»„]/;
const NAME = /\p{Lu}[\p{L}'’-]+(?:\s+(?:de|van|von|al|el|bin|du|la)\s)?\s+\p{Lu}[\p{L}'’-]+/u;

/** 0 to 1: whether a sentence holds the kind of thing the question asks for, beyond what the question itself says. */
function typeEvidence(
  type: AnswerType,
  question: Question,
  sentence: EvidenceSentence & { passage: EvidencePassage },
): number {
  const { text } = sentence;
  const language = sentence.passage.event.language;
  switch (type) {
    case "number":
      return numberEvidence(question, text);
    case "date":
      return findDates(text, { language, reference: sentence.passage.event.dateStart ?? undefined }).length >
        0 || /\b(?:19|20)\d\d\b/.test(text)
        ? 1
        : 0;
    case "place":
      return newPlaces(question, text, language) > 0 || NAME.test(text) ? 0.8 : 0;
    case "quotation":
      return QUOTED.test(text) ? 1 : 0;
    case "names":
      return Math.min(1, (text.match(/[,;]/g)?.length ?? 0) / 3);
    case "person":
      return NAME.test(text) ? 1 : 0;
    default:
      return 0;
  }
}

function newPlaces(question: Question, text: string, language: string): number {
  const asked = foldAccents(question.text).toLowerCase();
  return findPlaces(text, language).filter((place) => !asked.includes(foldAccents(place.text).toLowerCase()))
    .length;
}

/** A number counts most when it stands near the word it is asked of: "how many women" wants "eight women". */
function numberEvidence(question: Question, text: string): number {
  const words = questionWords(text);
  const numbers = words.flatMap(({ word }, place) =>
    NUMBER.test(word) || numberForms(word).length > 0 ? [place] : [],
  );
  if (numbers.length === 0) return 0;
  const wanted = countedWords(question.text);
  const near = numbers.some((place) =>
    words
      .slice(Math.max(0, place - 3), place + 6)
      .some(({ word }) => wanted.some((stem) => word.startsWith(stem))),
  );
  return near ? 1 : 0.4;
}

/** Stems of the words after "how many": a prefix of five letters stands for singular and plural alike. */
function countedWords(question: string): string[] {
  const match =
    /(?:how\s+(?:many|much)|number\s+of|combien\s+(?:de\s+|d['’])?)\s*((?:[\p{L}-]+\s*){1,3})/iu.exec(
      question,
    );
  return (match?.[1] ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));
}
