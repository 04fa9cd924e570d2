import { findPlaces } from "#lib/text/countries.ts";
import { EVENT_WORDS, SPEECH_WORDS } from "./date-cues.ts";
import type { EventReading, EventSentence } from "./event-reading.ts";

/** A title made from a sentence stays within this many characters; a whole sentence may be a little longer. */
const LONGEST_TITLE = 110;
const LONGEST_WHOLE_SENTENCE = 120;
/** A cut may not leave less than this. */
const SHORTEST_TITLE = 35;

const MONTHS_AND_DAYS =
  "january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";

/** "On 5 May 2022,", "From 9 to 11 June,", "Du 2 au 4 mars 2021,", "As a result,", "Yesterday,". */
const LEAD_IN = new RegExp(
  "^(?:(?:as a result|meanwhile|in addition|moreover|also|furthermore|subsequently|en outre|par ailleurs|ainsi|de plus|to this end),\\s+)?" +
    "(?:(?:earlier|late|early)\\s+)?" +
    `(?:(?:(?:le|les|du|ce|au|de)\\s+(?:(?:${MONTHS_AND_DAYS}|mois)\\s+)?(?=\\d|de\\s|d['’])[^,]{0,70}?|` +
    `(?:on|from|between|in|this|last|over|during|entre|en|cette)\\s[^,]{0,60}?(?:\\d|${MONTHS_AND_DAYS}|day|week|month|semaine|mois|dernier|dernière))` +
    "(?:,\\s+\\d{1,2}\\s+\\p{L}+(?:\\s+\\d{4})?|,\\s+\\d{4}|[^,]{0,30}),\\s+" +
    "|(?:today|yesterday|hier|aujourd'hui|aujourd’hui)(?:,\\s+|\\s+))",
  "iu",
);
/** "In line with its mandate, …", "Conformément à la loi …, …": an adverbial a long sentence can do without. */
const ADVERBIAL =
  /^(?:conformément|in line with|in accordance with|as part of|in the framework of|within the framework of|dans le cadre|à l['’]occasion|on the occasion|with the (?:support|aim)|afin de|in order to|following|building on|à la suite|suite à|positively)\b[^,]{0,140},\s+/iu;
const PLACE_LEAD_IN = /^(?:in|at|à|au|en)\s+\p{Lu}[\p{L}'’ -]{1,30},\s+/u;
/** "met today, 8 June, with": the day is in the event's dates. */
const DAY_WITHIN = new RegExp(
  "(?<!\\b(?:since|until|from|of|depuis|jusqu'à|dès|by))\\s+(?:today|yesterday|this (?:morning|afternoon|evening)|aujourd['’]hui|hier)(?:\\s+(?:morning|afternoon|evening|night|matin|soir|après-midi))?" +
    `(?:,?\\s+(?:le\\s+)?\\d{1,2}\\s+(?:${MONTHS_AND_DAYS})(?:\\s+\\d{4})?,?)?` +
    // Only where the sentence goes on with a phrase of its own: "the report published today finds" needs its word.
    "(?=[.,;]|$|\\s+(?:in|at|with|to|from|for|on|by|after|against|that|an?|the|à|au|aux|en|avec|pour|par|de|d['’]|une?|le|la|les|l['’]|ses?|son|sa|sur)(?![\\p{L}]))",
  "giu",
);
/** "said Jane Doe in a statement today" behind the news itself. */
const ATTRIBUTION =
  /,\s+(?:(?:[\p{L}\p{M}'’.() -]|\d){2,140}\s)?(?:said|says|announced|reported|stated|warned|confirmed)(?:\s[^,]{0,80})?$|,\s+(?:a|ont)\s+(?:déclaré|annoncé|indiqué|affirmé|fait savoir)(?:\s[^,]{0,120})?$/iu;
/** Insertions between commas that a title does without. */
const INSERTION =
  /,\s+(?:titled|entitled|as|which|who|whose|where|together with|along with|in (?:co-?operation|collaboration|partnership|co-?ordination) with|with the support|supported by|organi[sz]ed by|led by|funded by|held by|including|among them|intitulée?|qui|dont|en (?:partenariat|collaboration|coopération)|avec (?:l['’]appui|le soutien|le concours)|sur instruction|organisée?s?|dans le cadre)\b[^,;]*,["\u201d]?\s+/giu;
/** What is left in front when the noun it belongs to went with the adverbial. */
const LOOSE_PARTICIPLE =
  /^(?:signée?s?|adoptée?s?|lancée?s?|financée?s?|signed|adopted|launched|funded|which|who|qui|dont)\s[^,]{0,90},\s+/u;
/** Partners between the organiser and the verb. */
const PARTNERS =
  /,?\s+(?:in (?:close )?(?:co-?operation|collaboration|partnership|co-?ordination) with|together with|jointly with|en (?:partenariat|collaboration|coopération) avec|conjointement avec|avec l['’]appui de)\s.+?\s(?=(?:organi[sz]ed|held|conducted|hosted|launched|opened|provided|delivered|presented|signed|supported|a organisé|ont organisé|a tenu|ont tenu|a formé|ont formé|a lancé|ont lancé)\s)/iu;
/** Sentences that lean on the one before cannot stand alone. */
const LEANS_BACK =
  /^(?:it|this|these|those|they|he|she|during|among|there|its|their|such|both|we|some|most|many|il|elle|ils|elles|cette?|ces|celui-ci|celle-ci|au cours|lors de|parmi|nous|organisée?|held|developed|participants?|the\s+\p{Ll}|l['’]\p{Ll}|les?\s+\p{Ll}|la\s+\p{Ll})/u;
/** Where a sentence may end early: at punctuation, or before words that open a phrase of their own. */
const CUTS: [where: RegExp, worth: number][] = [
  [/\s*(?:[;:]|\s[-\u2013\u2014]\s)/gu, 14],
  // A comma in an enumeration of names ends nothing.
  [/,\s(?!(?:\p{Lu}[\p{L}’'-]+\s?){1,3}(?:,|and\b|et\b))/gu, 10],
  [
    /\s(?=(?:which|who|where|while|in order to|with the aim|aimed at|aiming|with the support|in co-?operation with|in partnership with|in collaboration with|together with|in line with|as part of|within the framework|under the|according to|during|following|after|before|organi[sz]ed|titled|entitled|intitulée?|dans le cadre|afin de|en partenariat|en collaboration|avec l['’]appui|avec le soutien|qui|dont|selon|grâce|lors)\s)/giu,
    12,
  ],
  [/\s(?=(?:on|in|at|from|to|for|by|with|à|au|aux|en|par|pour|avec|dans|sur|through|and|et|le)\s)/gu, 0],
  [/\s(?=(?:of|de|du|des)\s|d['’])/gu, -12],
];
/** What a verb of happening in the title is worth, in characters of length. */
const TELLS = 40;
/** Verbs that want an object: a title may not end with one. */
const WANTS_OBJECT =
  /(?:organi[sz]ed|hosted|conducted|launched|signed|inaugurated|provided|donated|handed over|supported|brought|attended|discussed|(?<!\b(?:was|were|been) )held|met|organisée?|accueilli|inauguré|lancé|remis|signé|rencontré|formé|tenu)$/iu;
const LACKS_OBJECT = -60;
const DANGLING =
  /(?:[\s,;:\u2013\u2014-]+(?:and|or|of|the|a|an|to|in|on|at|for|by|with|from|as|off|over|under|near|into|within|across|about|against|among|its|their|his|her|et|ou|de|du|des|la|le|les|un|une|à|au|aux|en|dans|par|pour|sur|avec|that|which|who|qui|que|dont|titled|entitled|intitulée?|said|new|between|entre|(?:from|du|between|entre|on|le)\s+\d{1,2}|[ld]['’]))+$/iu;

/** A cut that left a day without its month. */
const HALF_DATE = new RegExp(
  `\\s+(?:(?:jusqu['’]au|au|le|on|from|until)\\s+)?(?:(?:${MONTHS_AND_DAYS})\\s+)?\\d{1,2}$`,
  "iu",
);

/** "They left", "The event": the first letter may be a capital, that of a name behind the article may not be small. */
const leansBack = (sentence: string) => LEANS_BACK.test(sentence.charAt(0).toLowerCase() + sentence.slice(1));

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('"') % 2 === 0 &&
    count("\u201c") === count("\u201d") &&
    count("\u00ab") === count("\u00bb") &&
    count("(") === count(")")
  );
}

function trimEnd(text: string): string {
  return text
    .replace(/[\s,;:.\u2013\u2014-]+$/u, "")
    .replace(DANGLING, "")
    .replace(/[\s,;:.\u2013\u2014-]+$/u, "");
}

function tells(text: string): boolean {
  return text.search(EVENT_WORDS) >= 0 || SPEECH_WORDS.test(text);
}

/** Cuts a long sentence where it loses least: late, at a clause, with its verb, no quotation torn. */
function shorten(sentence: string): string {
  if (sentence.length <= LONGEST_WHOLE_SENTENCE) return trimEnd(sentence);
  let best = { title: "", worth: -1 };
  for (const [where, worth] of CUTS) {
    for (const { index } of sentence.matchAll(where)) {
      if (index < SHORTEST_TITLE || index > LONGEST_TITLE) continue;
      const title = trimEnd(sentence.slice(0, index).replace(HALF_DATE, ""));
      if (title.length < SHORTEST_TITLE || !isBalanced(title)) continue;
      const total =
        title.length + worth + (tells(title) ? TELLS : 0) + (WANTS_OBJECT.test(title) ? LACKS_OBJECT : 0);
      if (total > best.worth) best = { title, worth: total };
    }
  }
  if (best.title) return best.title;
  const words = trimEnd(sentence.slice(0, LONGEST_TITLE + 1).replace(/\s+\S*$/u, ""));
  // A quotation cut in two loses its mark rather than its words.
  return isBalanced(words) ? words : words.replace(/["\u201c\u201d\u00ab\u00bb(]\s*/gu, "");
}

function capitalise(text: string): string {
  return text.replace(
    /^(["'\u201c\u00ab(]?\s*)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

/** Brackets, Markdown marks, list marks and doubled spaces out. */
function clean(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s*\((?:[^()]|\([^()]*\))*\)/gu, "")
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
  for (const word of body.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const key = word.toLowerCase();
    // A word the text also writes small is no name.
    if (!spelled.has(key) || word === key) spelled.set(key, word);
  }
  return capitalise(
    headline.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => spelled.get(word.toLowerCase()) ?? word.toLowerCase()),
  );
}

function withoutLeadIn(sentence: string): string {
  let rest = sentence;
  for (const leadIn of [LEAD_IN, PLACE_LEAD_IN, LEAD_IN]) {
    const shorter = rest.replace(leadIn, "");
    if (shorter.length >= SHORTEST_TITLE) rest = shorter;
  }
  return rest;
}

function titleOf(sentence: string): string {
  let title = withoutLeadIn(clean(sentence))
    .replace(/[.\s]+$/u, "")
    .replace(ATTRIBUTION, "");
  const timeless = title.replace(DAY_WITHIN, "");
  if (timeless.length >= SHORTEST_TITLE) title = timeless;
  for (const [part, instead] of [
    [ADVERBIAL, ""],
    [INSERTION, " "],
    [PARTNERS, " "],
  ] as const) {
    if (title.length > LONGEST_WHOLE_SENTENCE) title = title.replace(part, instead);
  }
  title = title.replace(LOOSE_PARTICIPLE, "");
  return capitalise(shorten(title));
}

/** Whether a first sentence only leads up to the news: no verb of happening, no place, hardly a name. */
function isPreamble(sentence: string): boolean {
  const names = sentence.slice(1).match(/(?<=[\s"'(])\p{Lu}\p{Ll}{2,}/gu)?.length ?? 0;
  return !tells(sentence) && names < 2 && !/\d/.test(sentence) && findPlaces(sentence).length === 0;
}

/**
 * The event's headline, or a title of its own words: its first sentence, or the one that tells the happening
 * (`telling`) where the first only leads up to it or dates it by an earlier occasion (`firstIsBackground`);
 * without lead-in, insertions and brackets, cut at a clause.
 */
export function eventTitle(
  reading: EventReading,
  telling: EventSentence | null,
  firstIsBackground: boolean,
): string {
  const { headline, text, sentences } = reading;
  const words = (sentence: { start: number; end: number }) =>
    text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim();
  if (headline) {
    const title = clean(words(headline)) || words(headline);
    return readingCase(title.replace(/(?<!\.\p{L})\.$/u, ""), text.slice(headline.end));
  }
  const body = sentences.filter((sentence) => !sentence.isHeadline);
  const first = body[0];
  if (!first) return trimEnd(clean(text).slice(0, LONGEST_TITLE));
  const canReplace =
    telling !== null &&
    telling.index > 0 &&
    telling.index <= 3 &&
    !leansBack(withoutLeadIn(clean(words(telling))));
  const chosen = canReplace && (firstIsBackground || isPreamble(words(first))) ? telling : first;
  return titleOf(words(chosen));
}
