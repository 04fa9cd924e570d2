import { findPlaces } from "#lib/text/countries.ts";
import { kindNamed } from "#lib/text/event-kinds.ts";
import { EVENT_WORDS } from "./date-cues.ts";
import { kindsInSentence } from "./event-kinds.ts";
import type { EventReading, EventSentence } from "./event-reading.ts";
import { occasionTitle } from "./occasion-title.ts";
import { isTelling, sentenceTitle, tells } from "./sentence-title.ts";
import { withoutLeadIn } from "./title-dates.ts";
import { capitalise, cleanTitle, trimTitleEnd } from "./title-words.ts";

/** Body sentences that may become the title in the place of the first. */
const CANDIDATES = 5;
/** Body sentences in which the occasion may be named. */
const NAMING_SENTENCES = 6;
/** … and in which the news may stand that the first does not tell. */
const TELLING_SENTENCES = 3;
/** Of a text without sentences. */
const LONGEST_FRAGMENT = 110;

/** Sentences that lean on the one before cannot stand alone. */
const LEANS_BACK =
  /^(?:it|this|that|these|those|they|he|she|during|among|there|its|their|such|both|we|some|most|many|il|elle|ils|elles|cette?|ces|celui-ci|celle-ci|c['’]|au cours|lors de|parmi|nous|organisée?|held|developed|participants?|the\s+\p{Ll}|l['’]\p{Ll}|les?\s+\p{Ll}|la\s+\p{Ll})/u;
const LEANS_WITHIN =
  /(?<!\p{L})(?:d['’]entre eux|d['’]entre elles|(?:les|leur|lui|leurs) (?:ont|a|avait|avaient) été|such \p{Ll}+s|de tel(?:le)?s|of (?:these|those)|therefore|(?:to|for|with|by) them)(?!\p{L})|^(?:on|in|since|by|le|en)\s[^,.]{0,30}\s(?:they|it|he|she|ils?|elles?)\s|^(?:at|during|in|on|lors|à)\s[^.]{0,80},\s(?:they|it|he|she|ils?|elles?)\s/iu;

/** "They left", "The event": the first letter may be a capital, that of a name behind the article may not be small. */
function leansBack(sentence: string): boolean {
  return LEANS_BACK.test(sentence.charAt(0).toLowerCase() + sentence.slice(1)) || LEANS_WITHIN.test(sentence);
}

/** A headline in capitals, in the case its words have in the text below it. */
function readingCase(headline: string, body: string): string {
  const letters = headline.replace(/[^\p{L}]/gu, "");
  const upper = headline.replace(/[^\p{Lu}]/gu, "");
  if (letters.length < 12 || upper.length < letters.length * 0.75) return headline;
  const spelled = new Map<string, string>();
  for (const word of body.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const key = word.toLowerCase();
    // A word the text also writes small is no name.
    if (!spelled.has(key) || word === key) spelled.set(key, word);
  }
  return capitalise(
    headline.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => spelled.get(word.toLowerCase()) ?? word.toLowerCase()),
  );
}

/** Whether a first sentence only leads up to the news: no verb of happening, no place, hardly a name. */
function isPreamble(sentence: string): boolean {
  const names = sentence.slice(1).match(/(?<=[\s"'(])\p{Lu}\p{Ll}{2,}/gu)?.length ?? 0;
  return !tells(sentence) && names < 2 && !/\d/.test(sentence) && findPlaces(sentence).length === 0;
}

/** The event's headline in reading case; null where it has none. */
export function headlineTitle({ headline, text }: EventReading): string | null {
  if (!headline) return null;
  const words = wordsOf(text, headline);
  return readingCase((cleanTitle(words) || words).replace(/(?<!\.\p{L})\.$/u, ""), text.slice(headline.end));
}

/** What a title is chosen by. */
export interface TitleChoice {
  /** The sentence that tells the happening. */
  telling: EventSentence | null;
  /** The first sentence dates it by an earlier occasion. */
  firstIsBackground: boolean;
  /** The kinds of happening that the event is. */
  kinds: string[];
}

/**
 * A title of the event's own words: its first sentence; or where that only leads up to the happening or plays with it, another that
 * tells it or names its kind, or the occasion alone as a sentence names it.
 */
export function bodyTitle({ text, sentences, language }: EventReading, choice: TitleChoice): string {
  const { telling, firstIsBackground, kinds } = choice;
  const body = sentences.filter(({ isHeadline }) => !isHeadline);
  const first = body[0];
  if (!first) return trimTitleEnd(cleanTitle(text).slice(0, LONGEST_FRAGMENT));
  const words = body.slice(0, NAMING_SENTENCES).map((sentence) => wordsOf(text, sentence));
  const standsAlone = (at: number) => !leansBack(withoutLeadIn(cleanTitle(words[at]!)));
  const kindOf = (word: string) => kindNamed(word, language === "fr" ? "fr" : "en")?.kind;
  const namesKindOf = (sentence: string) =>
    kindsInSentence(sentence, language).some((kind) => kinds.includes(kind));
  const namesKind = (at: number) => namesKindOf(words[at]!);

  const mentionsKind = (title: string) =>
    namesKindOf(title) || (title.match(/\p{L}+/gu) ?? []).some((word) => kinds.includes(kindOf(word) ?? ""));
  const titleOf = (at: number) => {
    const { title, isCut } = sentenceTitle(words[at]!);
    if (!isCut || (namesKind(at) ? mentionsKind(title) : isTelling(title))) return title;
    return occasionTitle(words[at]!, kinds, language) ?? title;
  };

  const opening = words[0]!;
  const tellingAt = telling ? body.indexOf(telling) : -1;
  if (firstIsBackground || isPreamble(opening)) {
    if (tellingAt > 0 && tellingAt < CANDIDATES && standsAlone(tellingAt)) return titleOf(tellingAt);
  } else if (kinds.length === 0 || mentionsKind(opening) || (tells(opening) && !/\?$/.test(opening))) {
    return titleOf(0);
  }
  const others = words.slice(0, CANDIDATES).flatMap((_, at) => (at > 0 && standsAlone(at) ? [at] : []));
  const naming = others.find(namesKind);
  if (naming) return titleOf(naming);
  for (const sentence of words) {
    const occasion = occasionTitle(sentence, kinds, language);
    if (occasion) return occasion;
  }
  return titleOf(others.find((at) => at < TELLING_SENTENCES && tellsNews(words[at]!)) ?? 0);
}

/** Whether a sentence tells of the happening itself: not a speaker's words, nor what had been before. */
function tellsNews(sentence: string): boolean {
  return (
    sentence.search(EVENT_WORDS) >= 0 &&
    !/["\u201c\u00ab]|(?<!\p{L})(?:had|avai(?:t|ent))(?!\p{L})/u.test(sentence)
  );
}

function wordsOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}
