import { cognate, splitPrefix } from "./cognates.ts";
import { readEnglish } from "./english-forms.ts";
import { foldWord } from "./fold-word.ts";
import { readFrench } from "./french-forms.ts";
import type { Language, LexiconEntry, PartOfSpeech } from "./lexicon.ts";

/** A sense of one word in the other language, in dictionary form. */
export interface Sense {
  translation: string;
  partOfSpeech: PartOfSpeech;
  plural: boolean;
}

/** Entries of the lexicon a word can be a form of, the likeliest first; a loose match of accents only where no exact one is. */
export function entriesOf(spelling: string, from: Language): LexiconEntry[] {
  if (from === "en") return [...new Set(readEnglish(spelling).map(({ entry }) => entry))];
  const readings = readFrench(spelling);
  const exact = readings.filter((reading) => reading.exact);
  const typedWithoutAccents = spelling === foldWord(spelling);
  const chosen = exact.length > 0 && !typedWithoutAccents ? exact : readings;
  return [...new Set(chosen.map(({ entry }) => entry))];
}

/**
 * What a word the lexicon lacks is made of: an adverb of an adjective, a prefix before a known word, or a cognate. Empty for a
 * word that only a name would look like.
 * @param spelling as `spellOut` leaves it
 */
export function derivedSenses(spelling: string, from: Language): Sense[] {
  return adverbSenses(spelling, from) ?? prefixedSenses(spelling, from) ?? cognateSenses(spelling, from);
}

function adverbSenses(spelling: string, from: Language): Sense[] | null {
  const stem = from === "fr" ? /^(.{3,})ment$/.exec(spelling)?.[1] : /^(.{3,})ly$/.exec(spelling)?.[1];
  if (!stem) return null;
  const adjectives = [stem, ...adverbStems(stem, from)]
    .flatMap((base) => entriesOf(base, from))
    .filter((entry) => entry.partOfSpeech === "adjective");
  const translations = adjectives
    .flatMap((entry) => entry.translations)
    .filter((word) => !word.includes(" "));
  if (translations.length === 0) return null;
  return [...new Set(translations)].slice(0, 2).map((word) => ({
    translation: from === "fr" ? englishAdverb(word) : frenchAdverb(word),
    partOfSpeech: "adverb",
    plural: false,
  }));
}

function adverbStems(stem: string, from: Language): string[] {
  if (from === "en") return [stem.replace(/i$/, "y"), `${stem}le`, stem.replace(/al$/, ""), `${stem}e`];
  // "constamment" and "récemment" hide "constant" and "récent".
  return [stem.replace(/am$/, "ant"), stem.replace(/em$/, "ent")];
}

function englishAdverb(adjective: string): string {
  if (/[^aeiou]le$/.test(adjective)) return adjective.replace(/e$/, "y");
  if (adjective.endsWith("ic")) return `${adjective}ally`;
  return `${adjective.replace(/([^aeiou])y$/, "$1i")}ly`;
}

function frenchAdverb(adjective: string): string {
  if (/[ae]nt$/.test(adjective)) return `${adjective.slice(0, -2)}mment`;
  if (/[eiué]$/.test(adjective)) return `${adjective}ment`;
  if (adjective.endsWith("eux")) return `${adjective.slice(0, -1)}sement`;
  if (adjective.endsWith("el")) return `${adjective}lement`;
  if (adjective.endsWith("if")) return `${adjective.slice(0, -1)}vement`;
  if (adjective.endsWith("er")) return `${adjective.slice(0, -2)}èrement`;
  return `${adjective}ement`;
}

function prefixedSenses(spelling: string, from: Language): Sense[] | null {
  const split = splitPrefix(spelling, from);
  if (!split) return null;
  const entry = entriesOf(split.rest, from)[0];
  if (!entry || entry.partOfSpeech === "function") return null;
  const translation = entry.translations[0]!;
  return [{ translation: split.prefix + translation, partOfSpeech: entry.partOfSpeech, plural: false }];
}

function cognateSenses(spelling: string, from: Language): Sense[] {
  const found = cognate(spelling, from);
  return found ? [{ translation: found.word, partOfSpeech: found.partOfSpeech, plural: found.plural }] : [];
}

/** Whether a word has a capital as names have; a longer word all in capitals is a heading's. */
export function startsWithCapital(raw: string): boolean {
  return /^\p{Lu}(?!\p{Lu}{4})/u.test(raw);
}
