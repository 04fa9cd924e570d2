import type { Citation } from "#lib/chat/types.ts";
import { askedConcepts, BYLINE } from "#lib/retrieval/asked-things.ts";
import type { EvidencePassage, EvidenceSentence } from "#lib/retrieval/evidence.ts";
import type { Finding } from "#lib/retrieval/find-evidence.ts";
import { sharesHeld } from "#lib/retrieval/sentence-support.ts";
import type { Question, QuestionConcept } from "#lib/retrieval/understand-question.ts";
import { findNumbers } from "#lib/text/numbers.ts";
import { telling } from "./telling.ts";

/** What is known of a sentence that might be quoted, before others are chosen beside it. */
export interface QuoteCandidate extends EvidenceSentence {
  passage: EvidencePassage;
  /** 0 to 1: whether it holds the kind of thing that is asked for. */
  typed: number;
  /** 0 to 1: the share of the question's word weight that it holds in its context. */
  support: number;
  /** How far its event's score stays behind the best event's. */
  eventGap: number;
}

/** A sentence chosen to answer with. */
export interface Quote extends QuoteCandidate {
  score: number;
}

/** Found by random search over the evaluation questions: most answers that hold what was asked, from the right event, in few quotes. */
export const QUOTE_WEIGHTS = {
  words: 1,
  similarity: 1.21,
  typed: 0.56,
  /** What it counts to hold, in context, the rest of the question besides what is asked for. */
  support: 0.21,
  eventGap: 3.15,
  /** What a word of the thing asked for counts: "which draft laws". */
  asked: 1.27,
  /** What a word counts for that the best event's title holds already. */
  given: 0.24,
  /** What a word counts for that a quote chosen before holds already. */
  repeated: 0.85,
  /** A further quote must score this share of the best. */
  nearBest: 0.59,
  /** A quote that alone holds what is asked for and this share of the question's word weight needs no other. */
  complete: 0.95,
};

const MOST_QUOTES = 3;
const MOST_QUOTES_OF_SIDE = 2;

/** A first occurrence in a sentence is a full match: `ts_rank` gives it 6/π². */
const ONE_OCCURRENCE = 6 / Math.PI ** 2;

/** The few sentences that answer a question, or each side of it, best; each once, in reading order. */
export function selectQuotes(
  findings: Finding[],
  most = findings.length > 1 ? MOST_QUOTES_OF_SIDE : MOST_QUOTES,
): Quote[] {
  const chosen = new Map<string, Quote>();
  for (const { question, evidence } of findings) {
    for (const quote of chooseQuotes(question, quoteCandidates(question, evidence), most)) {
      chosen.set(`${quote.passage.n} ${quote.start}`, quote);
    }
  }
  return joinQuotations([...chosen.values()].sort((a, b) => a.passage.n - b.passage.n || a.start - b.start));
}

/** Longer quotations are quoted in part. */
const LONGEST_QUOTATION = 600;

/** Widens quotes to the whole quotation that they are part of, each once: half of what somebody said may mean something else. */
function joinQuotations(quotes: Quote[]): Quote[] {
  const widened = quotes.map((quote) => {
    const { quotation, passage } = quote;
    if (!quotation || quotation.end - quotation.start > LONGEST_QUOTATION) return quote;
    return {
      ...quote,
      ...quotation,
      text: passage.text.slice(quotation.start - passage.start, quotation.end - passage.start),
    };
  });
  return [...new Map(widened.map((quote) => [`${quote.passage.n} ${quote.start}`, quote])).values()];
}

/** The sentences that could be quoted, each text once, with what their choice depends on. */
export function quoteCandidates(question: Question, evidence: EvidencePassage[]): QuoteCandidate[] {
  const topScore = Math.max(0, ...evidence.map(({ eventScore }) => eventScore));
  const seen = new Set<string>();
  const asksForContact = CONTACT_ASKED.test(question.text);
  return evidence.flatMap((passage) => {
    const held = sharesHeld(question, passage);
    return passage.sentences
      .map((sentence, place) => ({
        ...sentence,
        passage,
        typed: telling(question, sentence, passage.event, passage.sentences[place + 1]),
        support: held[place]!,
        eventGap: topScore - passage.eventScore,
      }))
      .filter(({ text }) => isQuotable(text, asksForContact) && !seen.has(text) && seen.add(text));
  });
}

/**
 * Chooses greedily: each time the sentence with the highest score, where words that quotes chosen before hold count less; it stops
 * when the next would bring too little.
 */
export function chooseQuotes(
  question: Question,
  candidates: QuoteCandidate[],
  most = MOST_QUOTES,
  weights: typeof QUOTE_WEIGHTS = QUOTE_WEIGHTS,
): Quote[] {
  const chosen: Quote[] = [];
  const held = question.concepts.map(() => false);
  const asked = new Set(askedConcepts(question));
  const given = candidates[0]?.passage.titleMatches.map((match) => match > 0) ?? [];
  while (chosen.length < most) {
    let next: Quote | undefined;
    const answered = isComplete(question, chosen, weights);
    for (const candidate of candidates) {
      if (chosen.some((quote) => isTold(quote, candidate))) continue;
      // What is answered is only contradicted.
      if (answered && candidate.passage.happening !== chosen[0]!.passage.happening) continue;
      if (answered && candidate.passage.event.id === chosen[0]!.passage.event.id) continue;
      const score =
        weights.words * wordShare(question, candidate, { held, given, asked }, weights) +
        weights.similarity * Math.max(0, candidate.cosine) +
        weights.typed * candidate.typed +
        weights.support * Math.min(1, candidate.typed) * candidate.support -
        weights.eventGap * candidate.eventGap;
      if (!next || score > next.score) next = { ...candidate, score };
    }
    if (!next || (chosen[0] && next.score < chosen[0].score * weights.nearBest)) break;
    chosen.push(next);
    next.matches.forEach((match, place) => {
      if (match > 0) held[place] = true;
    });
  }
  return withTyped(chosen, candidates, most);
}

/** Less of a question than this beside what is asked for, or than this share of what the best quote holds, and it is asked for something else. */
const SUPPORTED = 0.4;
const SUPPORTED_OF_BEST = 0.5;

/** Less evidence of the kind of thing asked for than this may be there by chance. */
const MAY_TELL = 0.6;

/**
 * When none of the quotes holds the kind of thing that is asked for as clearly as another sentence of the same event, that is the
 * answer, however few words it shares with the question: "Turnout was 41 per cent".
 */
function withTyped(chosen: Quote[], candidates: QuoteCandidate[], most: number): Quote[] {
  const [first] = chosen;
  if (!first) return chosen;
  const held = Math.max(...chosen.map(({ typed }) => typed));
  if (held >= 1) return chosen;
  const least = Math.min(SUPPORTED, first.support * SUPPORTED_OF_BEST);
  const [told] = candidates
    .filter(
      ({ passage, typed, support }) =>
        passage.event.id === first.passage.event.id && typed >= MAY_TELL && typed > held && support >= least,
    )
    .sort((a, b) => b.typed - a.typed || b.support - a.support || b.cosine - a.cosine);
  return told ? [...chosen.slice(0, most - 1), { ...told, score: first.score }] : chosen;
}

/** Whether the first quote alone holds what is asked for and the question's words. */
function isComplete(question: Question, [first]: Quote[], weights: typeof QUOTE_WEIGHTS): boolean {
  return first !== undefined && first.typed >= 1 && fullShare(question, first) >= weights.complete;
}

/** Another report of the same happening is quoted only beside, where it gives other numbers: then reports disagree. */
function isTold(quote: Quote, candidate: QuoteCandidate): boolean {
  if (quote.passage.event.id === candidate.passage.event.id) return quote.start === candidate.start;
  if (quote.passage.happening !== candidate.passage.happening) return false;
  const known = new Set(numbersIn(quote.text));
  return candidate.typed < 1 || !numbersIn(candidate.text).some((number) => !known.has(number));
}

/** Every number of a text, in digits. */
function numbersIn(text: string): string[] {
  return findNumbers(text).flatMap(({ readings }) => readings[0] ?? []);
}

/** Share of the question's word weight that a sentence holds. */
function fullShare({ concepts }: Question, { matches }: QuoteCandidate): number {
  const ideal = concepts.reduce((sum, { weight }) => sum + weight, 0);
  // A related word is not the word itself.
  const share = concepts.reduce(
    (sum, { weight }, place) => sum + weight * Math.min(1, matches[place]! / ONE_OCCURRENCE),
    0,
  );
  return ideal > 0 ? share / ideal : 0;
}

/** Share of the question's word weight that a sentence holds, each word counted for what it adds. */
function wordShare(
  question: Question,
  { matches }: QuoteCandidate,
  { held, given, asked }: { held: boolean[]; given: boolean[]; asked: Set<QuestionConcept> },
  weights: typeof QUOTE_WEIGHTS,
): number {
  let share = 0;
  let ideal = 0;
  question.concepts.forEach((concept, place) => {
    const weight = concept.weight * (asked.has(concept) ? weights.asked : 1);
    ideal += weight;
    share +=
      weight *
      (given[place] ? weights.given : 1) *
      Math.min(1, matches[place]! / ONE_OCCURRENCE) *
      (held[place] ? weights.repeated : 1);
  });
  return ideal > 0 ? share / ideal : 0;
}

const HEADING = /^#{1,6}\s/;
/** Where to write, call or click. */
const CONTACT = /@\S+\.\w|https?:\/\/|www\.|\+\d[\d\s()-]{6,}/;
const CONTACT_ASKED =
  /\b(?:contact|e-?mail|phone|telephone|address|website|link|courriel|téléphone|adresse|site|joindre)\b/iu;
/** Where a page stands on its site: "Articles / Society - Health". */
const BREADCRUMB = /^(?:[-–•]\s*)?\p{Lu}[\p{L}\s]{0,30}\s[/>»]\s\p{Lu}/u;
const SEVERAL_WORDS = /\p{L}[\p{L}\p{N}]*\s+[\p{L}\p{N}]+\s+[\p{L}\p{N}]+/u;
/** "It cost 900 euros." */
const SHORT_SENTENCE = /^\p{Lu}.{14,}[.!]$/u;
/** "Host: Port Authority": a line of a list or a form. */
const LABELLED = /^(?:[-–•*|]\s*)*\p{L}[\p{L}\s'’()]{2,40}[*|]*\s*:[*|]*\s+\S+\s+\S/u;
const SHORTEST_QUOTE = 25;
const LONGEST_CONTACT = 160;

/** A heading, an address or a bare link says nothing by itself; a byline says who wrote. */
function isQuotable(text: string, asksForContact: boolean): boolean {
  if (HEADING.test(text) || BREADCRUMB.test(text)) return false;
  if (BYLINE.test(text)) return true;
  if (CONTACT.test(text) && !asksForContact && text.length < LONGEST_CONTACT) return false;
  if (text.length < SHORTEST_QUOTE && !SHORT_SENTENCE.test(text)) return false;
  return SEVERAL_WORDS.test(text) || LABELLED.test(text);
}

/** A quote as the citation of place `place`, counted from 0. */
export function citeQuote({ passage, start, end, text }: Quote, place: number): Citation {
  const { event } = passage;
  const check = { status: "verbatim" as const };
  return { n: place + 1, document: event.document, start, end, quote: text, event, check };
}
