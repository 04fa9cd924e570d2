import { kindNamed } from "#lib/text/event-kinds.ts";
import { cutToFit, tells } from "./sentence-title.ts";
import { withoutDates, withoutRelativeDays } from "./title-dates.ts";
import { capitalise, cleanTitle, isBalanced, trimTitleEnd } from "./title-words.ts";

/** Words between an article and the noun: "the second regional course". */
const PHRASE_BEFORE = {
  en: /(?:^|\s)(?:an?|the|its|their|this)\s+((?:(?!(?:of|on|in|at|for|to|with|from|by|and|or|after|before|during|an?|the|its|their|this|his|her)\s)[\p{L}\p{N}'’-]+\s+){0,6})$/iu,
  fr: /(?:^|\s)(?:une?|l[ea]|cette?|ce|du|au)\s+((?:(?!(?:de|du|des|à|au|en|et|ou|pour|sur|une?|l[ea]|ce|cette)\s)[\p{L}\p{N}'’-]+\s+){0,2})$|(?:^|\s)l['’]()$/iu,
};
const SUBJECT = {
  en: /^\s+(?:on|about|for|of|titled|entitled|["\u201c])/iu,
  fr: /^\s+(?:\p{Ll}+\s+){0,2}(?:sur|aux?|à|en|de|des|du|d['’]|pour|consacrée?s?|["\u00ab])/iu,
};
/** Where the phrase ends: at a stop, or before the words that say what became of it. */
const END = {
  en: /[,;:?!]|\.(?:\s|$)|\s(?:which|who|that|where|when|while|to|was|were|is|are|has|had|have|will|would|can|could|ended|ends|opened|opens|began|begins|closed|concluded|started|took|brought|gathered|organi[sz]ed|conducted|given|convened|in (?:co-?operation|partnership))\s/iu,
  fr: /[,;:?!]|\.(?:\s|$)|\s(?:qui|que|dont|où|a|ont|est|sont|sera|s['’]est|s['’]ouvre|organisée?)\s/iu,
};
/** An occasion without a subject is named well enough by so many words. */
const TELLING_WORDS = 2;
const SHORTEST = 25;

/** The occasion that a sentence names, as a title: "Training on tolls held in Riga". Null where it names none of these kinds, or says nothing of it. */
export function occasionTitle(sentence: string, kinds: readonly string[], language: string): string | null {
  const tongue = language === "fr" ? "fr" : "en";
  const text = cleanTitle(sentence);
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}-])\p{L}+(?:-over)?(?!\p{L}|-\p{L})/gu)) {
    const noun = kindNamed(word, tongue);
    if (!noun || noun.several || !kinds.includes(noun.kind)) continue;
    const behind = text.slice(index + word.length);
    const next = /^\s+(\p{L}+)/u.exec(behind)?.[1];
    if (next && kindNamed(next, tongue)) continue;
    const before = PHRASE_BEFORE[tongue].exec(text.slice(0, index));
    if (!before) continue;
    const modifiers = before[1] ?? "";
    if (tells(modifiers)) continue;
    const rest = behind.slice(0, endOf(behind, END[tongue]));
    if (!SUBJECT[tongue].test(rest) && modifiers.trim().split(/\s+/).length < TELLING_WORDS) continue;
    const phrase = withoutDates(withoutRelativeDays(`${modifiers}${word}${rest}`));
    const title = trimTitleEnd(cutToFit(phrase));
    if (title.length >= SHORTEST && isBalanced(title)) return capitalise(title);
  }
  return null;
}

function endOf(text: string, end: RegExp): number {
  const at = text.search(end);
  return at < 0 ? text.length : at;
}
