import type { EventReading, EventSentence } from "./event-reading.ts";

/** A title made from a sentence is cut at a clause to stay within this many characters. */
const LONGEST_TITLE = 110;
/** A cut may not leave less than this. */
const SHORTEST_TITLE = 35;

/** "On 25 August 2023,", "From 12 to 14 July,", "Du 3 au 6 juillet 2023,", "As a result,", "In Dakar, on 3 May,". */
const LEAD_IN = new RegExp(
  "^(?:(?:as a result|meanwhile|in addition|moreover|also|furthermore|en outre|par ailleurs|ainsi|de plus|to this end),\\s+)?" +
    "(?:(?:earlier|late|early)\\s+)?" +
    "(?:(?:on|from|between|in|this|last|yesterday|today|over|during|le|les|du|de|entre|en|ce|cette|hier|aujourd'hui|au)\\b[^,]{0,60}?" +
    "(?:\\d|january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|day|week|month|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|today|yesterday|aujourd'hui|dernier|dernière)[^,]{0,30},\\s+|(?:today|yesterday|hier|aujourd'hui),?\\s+)",
  "iu",
);
const PLACE_LEAD_IN = /^(?:in|at|à|au|en)\s+\p{Lu}[\p{L}' -]{1,30},\s+/u;
/** Sentences that lean on the one before cannot stand alone. */
const LEANS_BACK =
  /^(?:it|this|these|those|they|he|she|the (?:event|workshop|training|meeting|course|conference|seminar|visit|session|project|activity|ceremony|forum|webinar|programme|initiative)|during|among|there|its|their|such|both|il|elle|ils|elles|cette?|ces|celui-ci|celle-ci|au cours|lors de|parmi|organisée?|held|organized|organised|developed|participants?)\b/iu;
/** Where a long sentence may end early, best first. */
const CLAUSE_ENDS =
  /\s*(?:[;:]|\s[-\u2013\u2014]\s|,\s|\s(?=(?:which|who|that|where|while|in order to|with the aim|aimed at|with the support|in co-?operation with|in partnership with|in collaboration with|in line with|as part of|within the framework|under the|through|according to|dans le cadre|afin de|en partenariat|en collaboration|avec l'appui|avec le soutien|qui|dont|selon|grâce|pour|to|for|by|with|on|in|at|from|and|during|following|after|à|au|avec|par|sur|dans|et|lors|de)\s))/gu;
const DANGLING =
  /[\s,;:\u2013\u2014-]+(?:and|or|of|the|a|an|to|in|on|at|for|by|with|from|as|its|their|his|her|et|ou|de|du|des|la|le|les|un|une|à|au|aux|en|dans|par|pour|sur|avec|that|which|who|qui|que|dont|titled|entitled|intitulée?|said|l|d)$/iu;

function balanced(text: string): boolean {
  const straight = text.split('"').length - 1;
  const count = (mark: string) => text.split(mark).length - 1;
  return straight % 2 === 0 && count("\u201c") === count("\u201d") && count("\u00ab") === count("\u00bb") && count("(") === count(")");
}

function trimEnd(text: string): string {
  let result = text.replace(/[\s,;:.\u2013\u2014-]+$/u, "");
  for (let shorter = result.replace(DANGLING, ""); shorter !== result; shorter = result.replace(DANGLING, "")) result = shorter;
  return result;
}

/** Cuts at the last clause boundary that leaves a whole phrase, or else between words. */
function shorten(sentence: string): string {
  if (sentence.length <= LONGEST_TITLE) return trimEnd(sentence);
  const cuts = Array.from(sentence.matchAll(CLAUSE_ENDS), (match) => match.index).filter(
    (at) => at >= SHORTEST_TITLE && at <= LONGEST_TITLE,
  );
  for (const at of cuts.reverse()) {
    const title = trimEnd(sentence.slice(0, at));
    if (title.length >= SHORTEST_TITLE && balanced(title)) return title;
  }
  const words = trimEnd(sentence.slice(0, LONGEST_TITLE + 1).replace(/\s+\S*$/u, ""));
  // A quotation cut in two loses its mark rather than its words.
  return balanced(words) ? words : words.replace(/["\u201c\u201d\u00ab\u00bb(]\s*/gu, "");
}

function capitalise(text: string): string {
  return text.replace(/^(["'\u201c\u00ab(]?\s*)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** Brackets, Markdown marks, list marks and doubled spaces out. */
function clean(text: string): string {
  return text
    .replace(/\s*\((?:[^()]|\([^()]*\))*\)/gu, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*|__|`/g, "")
    .replace(/^(?:#+|[-•*–—]|\d{1,2}[.)])\s+/u, "")
    .replace(/\s+/g, " ")
    .replace(/\s+([,.])/g, "$1")
    .trim();
}

/** A headline in capitals, in the case its words have in the text below it. */
function readingCase(headline: string, body: string): string {
  const letters = headline.replace(/[^\p{L}]/gu, "");
  const upper = headline.replace(/[^\p{Lu}]/gu, "");
  if (letters.length < 12 || upper.length < letters.length * 0.75) return headline;
  const spelled = new Map<string, string>();
  for (const word of body.match(/[\p{L}\p{M}\p{N}.]*\p{L}/gu) ?? []) {
    const key = word.toLowerCase();
    // A word the text also writes small is no name.
    if (!spelled.has(key) || word === key) spelled.set(key, word);
  }
  return capitalise(headline.replace(/[\p{L}\p{M}\p{N}.]*\p{L}/gu, (word) => spelled.get(word.toLowerCase()) ?? word.toLowerCase()));
}

function titleOf(sentence: string): string {
  let title = clean(sentence);
  for (const leadIn of [LEAD_IN, PLACE_LEAD_IN, LEAD_IN]) {
    const rest = title.replace(leadIn, "");
    if (rest.length >= SHORTEST_TITLE) title = rest;
  }
  return capitalise(shorten(title));
}

/**
 * The event's headline, or a title of its own words: the sentence that tells the happening (`telling`, where it stands
 * on its own near the top) or the first one, without lead-in and brackets, cut at a clause.
 */
export function eventTitle(reading: EventReading, telling: EventSentence | null): string {
  const { headline, text, sentences } = reading;
  const body = sentences.filter((sentence) => !sentence.isHeadline);
  if (headline) {
    const words = text.slice(headline.start, headline.end).replace(/\s+/g, " ").replace(/\*\*|__|`/g, "").trim();
    return readingCase(words.replace(/\.$/, ""), text.slice(headline.end));
  }
  const words = (sentence: EventSentence) => text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
  const standsAlone = telling && !telling.isHeadline && telling.index <= 3 && !LEANS_BACK.test(words(telling).replace(LEAD_IN, ""));
  const chosen = standsAlone ? telling : body[0];
  if (chosen) return titleOf(words(chosen));
  return trimEnd(clean(text).slice(0, LONGEST_TITLE));
}
