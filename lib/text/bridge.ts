import { irregularForms } from "./lexicon/english-forms.ts";
import { spellOut } from "./lexicon/fold-word.ts";
import { frenchParticiple } from "./lexicon/french-forms.ts";
import { glossEnglish } from "./lexicon/gloss-english.ts";
import { glossFrench } from "./lexicon/gloss-french.ts";
import { type Language, type LexiconEntry, phraseKey } from "./lexicon/lexicon.ts";
import { matchPhrase } from "./lexicon/match-phrase.ts";
import { splitWords, type Word } from "./lexicon/split-words.ts";
import { derivedSenses, entriesOf, startsWithCapital } from "./lexicon/translate.ts";

export type BridgeLanguage = Language;

/** More translations than this say less about a word than they let in. */
const MOST_TRANSLATIONS = 4;

/**
 * The likely translations of one word in any inflection, in dictionary form, best first, at most four. French may lack its
 * accents. Empty for a word neither the lexicon nor a regular cognate explains: names and numbers.
 */
export function translateWord(word: string, from: BridgeLanguage): string[] {
  const parts = splitWords(word.trim(), from).words;
  const phrase = parts.length > 1 ? matchPhrase(parts, 0, from) : null;
  if (phrase && phrase.length === parts.length) return firstOf(phrase.entry.translations);
  const last = parts.at(-1);
  if (!last || /\d/.test(last.raw)) return [];
  return translationsOf(last, from);
}

/** Whether the lexicon has a word, in any inflection. What it lacks is a name, a number, a rare word, or misspelt. */
export function isKnownWord(word: string, language: BridgeLanguage): boolean {
  return entriesOf(word, language).length > 0;
}

function translationsOf(word: Word, from: BridgeLanguage): string[] {
  const entries = entriesOf(word.spelling, from);
  if (entries.length > 0) return firstOf(interleave(entries));
  const unhyphenated = word.spelling.replaceAll("-", "");
  if (unhyphenated !== word.spelling) {
    const joined = entriesOf(unhyphenated, from);
    if (joined.length > 0) return firstOf(interleave(joined));
  }
  if (startsWithCapital(word.raw)) return [];
  return firstOf(derivedSenses(word.spelling, from).map(({ translation }) => translation));
}

/** The first translation of every entry, then the second ones, so that four hold each part of speech. */
function interleave(entries: readonly LexiconEntry[]): string[] {
  const most = Math.max(...entries.map((entry) => entry.translations.length));
  const translations: string[] = [];
  for (let rank = 0; rank < most; rank++) {
    for (const entry of entries) {
      const translation = entry.translations[rank];
      if (translation) translations.push(translation);
    }
  }
  return translations;
}

function firstOf(translations: readonly string[]): string[] {
  const bare = translations.map((translation) => translation.replace(/^s(?:e |['’])/, "")).filter(Boolean);
  return [...new Set(bare)].slice(0, MOST_TRANSLATIONS);
}

/**
 * A rough word-by-word rendering of a text in the other language: fixed expressions first, adjectives on the other side
 * of their noun, function words translated. Names, numbers and unknown words stay as they are.
 */
export function gloss(text: string, from: BridgeLanguage): string {
  return from === "fr" ? glossFrench(text) : glossEnglish(text);
}

/** Verbs too common to find anything by; their every form is empty too. */
const EMPTY_VERBS = new Set(["être", "avoir", "faire", "be", "have", "do"]);

interface QueryWord extends Word {
  /** The word of the caller it is, or is a part of. */
  given: string;
}

/**
 * For each content word of a question, the words that say it in the other language, one word each, best first. Words of a
 * fixed expression get those words of its translation that are theirs. Irregular forms that no stemmer joins ("held", "women",
 * "tenu") and both spellings of "-ise" are included; function words, names and numbers are not in the map.
 * @param words the question's words in order, function words included: expressions are made of them
 */
export function expandQueryWords(words: readonly string[], from: BridgeLanguage): Map<string, string[]> {
  const parts: QueryWord[] = words.flatMap((given) =>
    splitWords(given, from).words.map((word) => ({ ...word, before: " ", given })),
  );
  const expansions = new Map<string, string[]>();
  const add = (part: QueryWord, found: readonly string[]) => {
    const all = [...(expansions.get(part.given) ?? []), ...found];
    if (all.length > 0) expansions.set(part.given, [...new Set(all)]);
  };
  for (let at = 0; at < parts.length; ) {
    const phrase = matchPhrase(parts, at, from);
    const taken = parts.slice(at, at + (phrase?.length ?? 1));
    at += taken.length;
    if (phrase?.entry.partOfSpeech === "function") continue;
    const content = taken.filter((part) => isContent(part, from));
    const own = content.map((part) => translationsOf(part, from).flatMap((word) => searchWords(word, from)));
    const shares = phrase
      ? shareOut(
          phrase.entry.translations.flatMap((word) => searchWords(word, from)),
          own,
        )
      : own;
    for (const [index, part] of content.entries()) add(part, shares[index]!);
  }
  return expansions;
}

/** Gives each word of an expression the words of its translation it is known for; a word known for none gets the rest. */
function shareOut(translation: readonly string[], own: readonly string[][]): string[][] {
  const keys = own.map((words) => new Set(words.map(phraseKey)));
  const shares = keys.map((known) => translation.filter((word) => known.has(phraseKey(word))));
  const rest = translation.filter((word) => !shares.some((share) => share.includes(word)));
  return shares.map((share) => (share.length > 0 ? share : rest.length > 0 ? rest : [...translation]));
}

function isContent(word: Word, language: BridgeLanguage): boolean {
  if (/\d/.test(word.raw)) return false;
  const entries = entriesOf(word.spelling, language);
  if (entries.some((entry) => EMPTY_VERBS.has(entry.lemma))) return false;
  return entries[0]?.partOfSpeech !== "function";
}

/** The content words of a translation, with the forms and spellings a stemmer would miss. */
function searchWords(translation: string, from: BridgeLanguage): string[] {
  const target = from === "fr" ? "en" : "fr";
  return splitWords(translation, target)
    .words.filter((word) => isContent(word, target))
    .flatMap(({ raw }) =>
      target === "fr" ? [raw, ...irregularParticiple(raw)] : [raw, ...irregularForms(raw), ...otherIse(raw)],
    );
}

/** "tenu" for "tenir": the participle, where it does not keep the stem of the infinitive. */
function irregularParticiple(word: string): string[] {
  if (!/(?:ir|re)$/.test(word)) return [];
  const isVerb = entriesOf(spellOut(word), "fr").some(
    (entry) => entry.lemma === word && entry.partOfSpeech === "verb",
  );
  const participle = frenchParticiple(word);
  return isVerb && participle !== word.replace(/ir$/, "i") ? [participle] : [];
}

function otherIse(word: string): string[] {
  if (/is(e|ation)$/.test(word)) return [word.replace(/is(e|ation)$/, "iz$1")];
  return /iz(e|ation)$/.test(word) ? [word.replace(/iz(e|ation)$/, "is$1")] : [];
}
