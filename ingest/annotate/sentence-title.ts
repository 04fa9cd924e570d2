import { EVENT_NOUN } from "#ingest/split/words.ts";
import { FULL_MONTH, FULL_WEEKDAY } from "#lib/text/date-words.ts";
import { EVENT_WORDS, SPEECH_WORDS } from "./date-cues.ts";
import { withoutDates, withoutLeadIn, withoutRelativeDays } from "./title-dates.ts";
import { capitalise, cleanTitle, isBalanced, trimTitleEnd } from "./title-words.ts";

/** A title made from a sentence stays within this many characters, if the sentence can be cut there … */
const LONG_TITLE = 120;
/** … but a whole sentence of this length is better than a part of it, and so is a whole clause. */
const LONGEST_TITLE = 160;
/** A cut may not leave less than this. */
const SHORTEST_TITLE = 35;

/** "said Jane Doe in a statement today" behind the news itself. */
const ATTRIBUTION =
  /,\s+(?:[\p{L}\p{M}\d'’.() -]{2,140}\s)?(?:said|says|announced|reported|stated|warned|confirmed|told\s[^,]{2,60})(?:\s[^,]{0,80})?$|,\s+(?:a|ont)\s+(?:déclaré|annoncé|indiqué|affirmé|fait savoir)(?:\s[^,]{0,120})?$|,\s+(?:according to|selon|d['’]après)\s[^,]*$/iu;
/** "In line with its mandate, …", "Conformément à la loi …, …": an adverbial a long sentence can do without. */
const ADVERBIAL =
  /^(?:conformément|in line with|in accordance with|as part of|in the framework of|within the framework of|dans le cadre|à l['’]occasion|on the occasion|with the (?:support|aim)|afin de|in order to|in what|where|following|building on|à la suite|suite à|positively)\b[^,]{0,140},\s+/iu;
/** What is left in front when the noun it belongs to went with the adverbial. */
const LOOSE_PARTICIPLE =
  /^(?:signée?s?|adoptée?s?|lancée?s?|financée?s?|signed|adopted|launched|funded|which|who|qui|dont)\s[^,]{0,90},\s+/u;
/** Insertions between commas that a title does without. */
const INSERTION =
  /,\s+(?:titled|entitled|as|which|who|whose|where|together with|along with|in (?:co-?operation|collaboration|partnership|co-?ordination) with|with the support|supported by|organi[sz]ed by|led by|funded by|held by|including|among them|mostly|partly|the (?:first|second|third|last|only|largest|oldest)|(?:\p{L}+|\d+) of (?:them|whom)|intitulée?|qui|dont|en (?:partenariat|collaboration|coopération)|avec (?:l['’]appui|le soutien|le concours)|sur instruction|organisée?s?|dans le cadre)(?!\p{L})[^,;]*,["\u201d]?\s+/giu;
/** Partners between the organiser and the verb. */
const PARTNERS =
  /,?\s+(?:in (?:close )?(?:co-?operation|collaboration|partnership|co-?ordination) with|together with|jointly with|en (?:partenariat|collaboration|coopération) avec|conjointement avec|avec l['’]appui de)\s.+?\s(?=(?:organi[sz]ed|held|conducted|hosted|launched|opened|provided|delivered|presented|signed|supported|a organisé|ont organisé|a tenu|ont tenu|a formé|ont formé|a lancé|ont lancé)\s)/iu;

/** "a dzud, the winter that kills, should": only what is still too long does without it. */
const APPOSITION =
  /,\s+(?:the|an|l[ae]|une?)\s[^,]{5,90},\s+(?!(?:the|an?|and|or|l[ae]|une?|et|ou)(?!\p{L}))/giu;

/** Where a sentence may end early: at punctuation, or before words that open a clause or a phrase of their own. */
const CUTS: { where: RegExp; worth: number; isClause: boolean }[] = [
  { where: /\s*(?:[;:]|\s[-\u2013\u2014]\s)/gu, worth: 14, isClause: true },
  // A comma in an enumeration of names ends nothing.
  { where: /,\s(?!(?:\p{Lu}[\p{L}’'-]+\s?){1,3}(?:,|and\b|et\b))/gu, worth: 10, isClause: true },
  {
    where:
      /\s(?=(?:which|who|where|while|in order to|with the aim|aimed at|aiming|with the support|in co-?operation with|in partnership with|in collaboration with|together with|in line with|as part of|within the framework|under the|according to|during|following|after|before|organi[sz]ed|convened|hosted by|titled|entitled|intitulée?|dans le cadre|afin de|en partenariat|en collaboration|avec l['’]appui|avec le soutien|qui|dont|selon|grâce|lors|and \p{L}+ed|and asked|(?<!(?:ed|said|told|find|hope|means?)\s)that)\s)/giu,
    worth: 12,
    isClause: true,
  },
  {
    where:
      /\s(?=(?:on|in|at|from|to|for|by|with|between|how|à|au|aux|en|par|pour|avec|dans|sur|entre|through|and|et|le)\s)/giu,
    worth: 0,
    isClause: false,
  },
  { where: /\s(?=(?:of|de|du|des)\s|d['’])/gu, worth: -12, isClause: false },
];
/** What a verb of happening in the title is worth, in characters of length; and a noun for one where it opens the title. */
const TELLS = 60;
const NAMES = 25;
const NOUN_TITLE = new RegExp(
  `^(?:an?|the|une?|l[ae]|l['’])\\s?(?:[\\p{L}\\d'’-]+\\s){0,5}${EVENT_NOUN}\\s`,
  "iu",
);
/** What a character beyond `LONG_TITLE` costs. */
const TOO_LONG = 1.1;
/** Verbs that want an object: a title may not end with one. */
const WANTS_OBJECT =
  /(?:organi[sz]ed|hosted|conducted|launched|signed|inaugurated|provided|donated|handed over|supported|brought|attended|discussed|voiced|visited|(?:was|were) the (?:subject|topic|focus|theme|aim)|made|gave|took part|(?<!\b(?:was|were|been) )held|met|organisée?|accueilli|inauguré|lancé|remis|signé|adopté|rencontré|formé|tenu|suivi|reçu|salué)$/iu;
/** Giving that does not say to whom, an occasion that does not say on what. */
const WANTS_MORE = new RegExp(
  `(?<!\\p{L})(?:donated|handed over|delivered|fait don|remis)\\s(?!.*\\s(?:to|à|aux?)\\s)[^,]*$|(?:for|part in|held|attended|organi[sz]ed|conducted|pour|une?)\\s(?:an?\\s|the\\s)?(?:[\\p{L}-]+\\s){0,2}${EVENT_NOUN}$|(?:with|avec)\\s(?:an?|the|une?|la|le)\\s[\\p{L}-]+$`,
  "iu",
);
/** A clause that is open where the title ends. */
const OPEN_CLAUSE =
  /(?:,\s(?:but|while|though|although|and|mais|tandis que|et)\s|\s(?:which|who|whose|where|that|how|whether|under which|in which|dans lequel|dans laquelle|qui|que|dont|comment)\s)(?:(?!,).)*$/iu;
const OPEN_PAIR = /(?<!\p{L})(?:between|entre|both)\s(?!.*\s(?:and|et)\s\p{L}).*$/iu;
/** "…, telephones": the enumeration goes on behind the cut. */
const OPEN_LIST = /,\s[^,]{2,45}$/u;
const REST_OF_LIST = /^,?\s(?:[^,.]{2,45}\s)?(?:and|or|et|ou)\s/u;
/** What the occasion is on; and the rest of a name. */
const TOPIC = new RegExp(
  `^\\s(?:on|about|sur)\\s(?!\\d|(?:${FULL_MONTH}|${FULL_WEEKDAY})|[^,]{0,40}\\s(?:Day|Week))`,
  "iu",
);
const NAME_BEFORE = /(?:^|\s)\p{Lu}[\p{L}-]+$/u;
const REST_OF_NAME = /^\s(?:of|for|and|de|du|des|et|pour)\s(?:the\s|la\s|le\s|l['’])?\p{Lu}/u;
const PARTICIPLE = /\p{L}{2}(?:ed|ées?|és?)$/u;
const LACKS = {
  object: -70,
  more: -30,
  clause: -35,
  pair: -60,
  list: -45,
  topic: -20,
  name: -25,
  phrase: -20,
} as const;

/** A cut that left a day without its month. */
const HALF_DATE = /\s+(?:(?:jusqu['’]au|au|le|du|on|from|until)\s+)?(?:\p{Lu}\p{Ll}+\s+)?\d{1,2}$/iu;

/** Whether a title says what happened, or names the event by a noun for one. */
export function isTelling(title: string): boolean {
  return tells(title) || NOUN_TITLE.test(title);
}

/** Whether a text has a verb of happening or saying. */
export function tells(text: string): boolean {
  return text.search(EVENT_WORDS) >= 0 || SPEECH_WORDS.test(text);
}

/**
 * A sentence as a title: without brackets, the days it begins with and who said so; in a long one also without dates, insertions and
 * partners; where that is still long, cut where it loses least.
 */
export function sentenceTitle(sentence: string): { title: string; isCut: boolean } {
  let title = withoutRelativeDays(withoutLeadIn(cleanTitle(sentence)).replace(/[.\s]+$/u, ""));
  title = withoutRelativeDays(title.replace(ATTRIBUTION, ""));
  for (const shorten of [
    (text: string) => text.replace(ADVERBIAL, ""),
    (text: string) => withoutDates(text),
    (text: string) => text.replace(INSERTION, " "),
    (text: string) => text.replace(PARTNERS, " "),
  ]) {
    if (title.length > LONG_TITLE) title = shorten(title);
  }
  if (title.length > LONGEST_TITLE) title = title.replace(APPOSITION, " ");
  title = title.replace(LOOSE_PARTICIPLE, "").replace(/[\s,;:]+$/u, "");
  const fitting = cutToFit(title);
  return { title: capitalise(fitting), isCut: fitting.length < title.length };
}

/** Cuts a long text where it loses least: late, at a clause, with verb and object, no quotation or enumeration torn. */
export function cutToFit(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  let best = { title: "", worth: Number.NEGATIVE_INFINITY };
  for (const { where, worth, isClause } of CUTS) {
    for (const { index } of text.matchAll(where)) {
      if (index < SHORTEST_TITLE || index > LONGEST_TITLE) continue;
      const title = trimTitleEnd(text.slice(0, index).replace(HALF_DATE, ""));
      if (title.length < SHORTEST_TITLE || !isBalanced(title)) continue;
      const total = worth + worthOf(title, text.slice(index), isClause);
      if (total > best.worth) best = { title, worth: total };
    }
  }
  if (best.title) return best.title;
  const words = trimTitleEnd(text.slice(0, LONG_TITLE + 1).replace(/\s+\S*$/u, ""));
  // A quotation cut in two loses its mark rather than its words.
  return isBalanced(words) ? words : words.replace(/["\u201c\u201d\u00ab\u00bb(]\s*/gu, "");
}

function worthOf(title: string, rest: string, isClause: boolean): number {
  const length = title.length - TOO_LONG * Math.max(0, title.length - LONG_TITLE);
  return (
    length +
    (tells(title) ? TELLS : NOUN_TITLE.test(title) ? NAMES : 0) +
    (WANTS_OBJECT.test(title) ? LACKS.object : 0) +
    (WANTS_MORE.test(title) ? LACKS.more : 0) +
    (OPEN_CLAUSE.test(title) ? LACKS.clause : 0) +
    (OPEN_PAIR.test(title) ? LACKS.pair : 0) +
    (OPEN_LIST.test(title) && REST_OF_LIST.test(rest) ? LACKS.list : 0) +
    (TOPIC.test(rest) ? LACKS.topic : 0) +
    (NAME_BEFORE.test(title) && REST_OF_NAME.test(rest) ? LACKS.name : 0) +
    (!isClause && PARTICIPLE.test(title) ? LACKS.phrase : 0)
  );
}
