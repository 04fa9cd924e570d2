import { eld } from "eld/extrasmall";
import { spellingVotes } from "./lexicon/spelling-votes.ts";

/** Words that hold a sentence together and belong to one of the two languages only. */
const FUNCTION_WORDS = {
  en: "the of and to that was were with by from for this these those which who whom whose what when where why how has have had been be is are did does do will would should its their his her they our an at into about between during there any all list show tell me".split(
    " ",
  ),
  fr: "le la les des du de au aux un une et est sont dans pour par sur avec qui que quoi dont où quel quelle quels quelles cette ces ce cet ont été être sera seront leur leurs ses se ne pas plus nous vous il elle ils elles comment combien pourquoi quand lors chez entre son sa depuis y l d qu".split(
    " ",
  ),
};
const LANGUAGE_OF_WORD = new Map<string, "en" | "fr">();
for (const word of FUNCTION_WORDS.en) LANGUAGE_OF_WORD.set(word, "en");
for (const word of FUNCTION_WORDS.fr) LANGUAGE_OF_WORD.set(word, "fr");

/** Enough text to be sure; more only costs time. */
const SAMPLE_LENGTH = 1500;
/** Below this many words, n-grams alone err (a place name in an English question looks Dutch or Czech). */
const FEW_WORDS = 8;
/** Every third word of an English or French text is one of them; more seldom, it may be a related language. */
const WORDS_PER_FUNCTION_WORD = 3;
/** A vote of function words counts when one language has at least twice the other's. */
const CLEAR_MAJORITY = 2;

/**
 * The language `text` is written in, as ISO 639-1. Function words decide between English and French on short texts,
 * character n-grams (eld) on all others; where neither is sure, the answer is `fallback`, or else the likelier guess.
 */
export function detectLanguage(text: string, fallback = "en"): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const words = sample.split(/[^\p{L}]+/u).filter(Boolean);
  const votes = functionWordVotes(words);
  const vote =
    votes.fr >= CLEAR_MAJORITY * votes.en && votes.fr > 0
      ? "fr"
      : votes.en >= CLEAR_MAJORITY * votes.fr && votes.en > 0
        ? "en"
        : null;
  const guess = words.length > 0 ? eld.detect(sample) : null;
  if (!guess?.language) return vote ?? fallback;
  if (guess.language === vote || !/\p{Script=Latin}/u.test(sample)) return guess.language;
  const isClear = vote !== null && votes[vote] * WORDS_PER_FUNCTION_WORD >= words.length;
  if (words.length >= FEW_WORDS && guess.isReliable() && !isClear) return guess.language;
  if (vote) return vote;
  if (votes.en === 0 && votes.fr === 0) {
    const spelt = spellingVotes(words);
    if (spelt.en !== spelt.fr) return spelt.fr > spelt.en ? "fr" : "en";
    if (spelt.en > 0) return fallback;
  }
  return guess.isReliable() && (guess.language === "fr" || guess.language === "en")
    ? guess.language
    : fallback;
}

function functionWordVotes(words: string[]): { en: number; fr: number } {
  const votes = { en: 0, fr: 0 };
  for (const word of words) {
    // "UN", "US" and "LES" in capitals are names, not articles.
    const isAcronym = word.length > 1 && word.length < 4 && word === word.toUpperCase();
    const language = isAcronym ? undefined : LANGUAGE_OF_WORD.get(word.toLowerCase());
    if (language) votes[language] += 1;
  }
  return votes;
}

/** Of words that could be English or French by their spelling, a text in either language has more. */
const KNOWN_SHARE = 0.5;

/** So few words may all be names. */
const FEWEST_WORDS = 3;

/** Whether a text, a short one too, is in neither English nor French. Names alone are in no language. */
export function isForeign(text: string): boolean {
  const words = text.split(/[^\p{L}]+/u).filter(Boolean);
  if (words.length === 0) return false;
  const latin = words.filter((word) => /\p{Script=Latin}/u.test(word)).length;
  if (latin * 2 < words.length) return true;
  if (words.length < FEWEST_WORDS || words.every((word) => /^\p{Lu}/u.test(word))) return false;
  const guess = eld.detect(text);
  if (!guess.isReliable() || guess.language === "en" || guess.language === "fr") return false;
  const votes = functionWordVotes(words);
  const known = spellingVotes(words);
  return (
    Math.max(votes.en, votes.fr) * WORDS_PER_FUNCTION_WORD < words.length &&
    known.words < words.length * KNOWN_SHARE
  );
}
