import { readEnglish } from "./english-forms.ts";
import { foldWord } from "./fold-word.ts";
import { type FrenchForm, readFrench } from "./french-forms.ts";
import { dictionary, type Language, type LexiconEntry, phraseKey, phrasesFrom } from "./lexicon.ts";
import type { Word } from "./split-words.ts";

export interface PhraseMatch {
  entry: LexiconEntry;
  /** How many words it takes. */
  length: number;
}

/** French contractions hold a preposition that an expression may end with, or go on after. */
const CONTRACTIONS: Record<string, readonly string[]> = { du: ["de"], au: ["a"] };

const memos: Record<Language, Map<string, readonly string[]>> = { fr: new Map(), en: new Map() };
/** Bounds the memory of long runs. */
const MEMO_SIZE = 20_000;

/** The keys under which a word may stand in a fixed expression: its own and those of its dictionary forms. */
function keysOf(spelling: string, language: Language): readonly string[] {
  const memo = memos[language];
  const known = memo.get(spelling);
  if (known) return known;
  if (memo.size >= MEMO_SIZE) memo.clear();
  const own = phraseKey(spelling);
  const readings = language === "fr" ? readFrench(spelling) : readEnglish(spelling);
  const keys = new Set([own, ...(language === "fr" ? (CONTRACTIONS[own] ?? []) : [])]);
  for (const { entry } of readings) keys.add(phraseKey(entry.spelling));
  const list = [...keys];
  memo.set(spelling, list);
  return list;
}

/** The longest fixed expression that starts at word `at`, inflected or not; null when there is none. */
export function matchPhrase(words: readonly Word[], at: number, language: Language): PhraseMatch | null {
  const entries = dictionary(language);
  let best: PhraseMatch | null = null;
  for (const first of keysOf(words[at]!.spelling, language)) {
    for (const { keys, entry } of phrasesFrom(entries, first)) {
      if (best && keys.length <= best.length) break;
      if (!standsAt(words, at, keys, language)) continue;
      best = { entry, length: keys.length };
      break;
    }
  }
  return best;
}

function standsAt(words: readonly Word[], at: number, keys: readonly string[], language: Language): boolean {
  if (at + keys.length > words.length) return false;
  for (let index = 1; index < keys.length; index++) {
    const word = words[at + index]!;
    if (/[^\s'’-]/.test(word.before)) return false;
    if (!keysOf(word.spelling, language).includes(keys[index]!)) return false;
  }
  return true;
}

/** The form of the first word of a matched expression, as far as its own dictionary form tells. */
export function phraseForm(word: Word, entry: LexiconEntry): FrenchForm {
  const first = entry.spelling.replace(/^s(?:e |')/, "").split(/[ ']/)[0]!;
  const folded = foldWord(first);
  const reading = readFrench(word.spelling).find(
    (candidate) => foldWord(candidate.entry.spelling) === folded,
  );
  if (reading) return reading.form;
  // The first word may stand nowhere but in the expression.
  const gainsEnding = foldWord(word.spelling).length > folded.length && /[sx]$/.test(word.spelling);
  return gainsEnding && entry.partOfSpeech === "noun" ? "plural" : "base";
}
