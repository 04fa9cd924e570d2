import { lexiconFields } from "./fields.ts";
import { foldWord, spellOut } from "./fold-word.ts";
import type { LexiconField } from "./lexicon-field.ts";
import { splitWords } from "./split-words.ts";

export type Language = "fr" | "en";
export type PartOfSpeech = "noun" | "verb" | "adjective" | "adverb" | "function";

/** One word or fixed expression of one language, with what the other language says for it, best first. */
export interface LexiconEntry {
  /** As the lexicon spells it, in the case it is printed in. */
  lemma: string;
  /** `lemma` as `spellOut` leaves it, to tell an exact match from one that only shares the folding. */
  spelling: string;
  partOfSpeech: PartOfSpeech;
  translations: string[];
}

/** A fixed expression, as the keys of its words (see `phraseKey`). */
export interface Phrase {
  keys: string[];
  entry: LexiconEntry;
}

export interface Dictionary {
  /** Entries of one word, by folded word. */
  words: Map<string, LexiconEntry[]>;
  /** Entries of several words, by the key of their first word, longest first. */
  phrases: Map<string, Phrase[]>;
}

const SECTIONS: readonly [keyof LexiconField, PartOfSpeech][] = [
  ["functionWords", "function"],
  ["verbs", "verb"],
  ["nouns", "noun"],
  ["adjectives", "adjective"],
  ["adverbs", "adverb"],
];

const dictionaries = new Map<Language, Dictionary>();
let frenchEntries: LexiconEntry[] | null = null;

/** The lexicon as asked from one language, parsed at the first call. */
export function dictionary(from: Language): Dictionary {
  const known = dictionaries.get(from);
  if (known) return known;
  frenchEntries ??= readFields(lexiconFields);
  const made = indexEntries(from === "fr" ? frenchEntries : reverse(frenchEntries), from);
  dictionaries.set(from, made);
  return made;
}

/** Entries as they are collected: one per part of speech and lemma. */
type Collection = Map<PartOfSpeech, Map<string, LexiconEntry>>;

const entriesIn = (collection: Collection) =>
  [...collection.values()].flatMap((entries) => [...entries.values()]);

/** Every French entry, one per word and part of speech; translations given in several fields are joined. */
function readFields(fields: readonly LexiconField[]): LexiconEntry[] {
  const collection: Collection = new Map();
  for (const field of fields) {
    for (const [section, partOfSpeech] of SECTIONS) {
      for (const line of field[section]?.split(/[;\n]/) ?? []) {
        const split = line.indexOf("=");
        if (split < 0) continue;
        const lemma = line.slice(0, split).trim();
        for (const translation of line.slice(split + 1).split(",")) {
          addTranslation(collection, lemma, partOfSpeech, translation);
        }
      }
    }
  }
  return entriesIn(collection);
}

function addTranslation(
  collection: Collection,
  lemma: string,
  partOfSpeech: PartOfSpeech,
  translation: string,
): void {
  const entries = collection.get(partOfSpeech) ?? new Map<string, LexiconEntry>();
  collection.set(partOfSpeech, entries);
  const entry = entries.get(lemma);
  if (!entry)
    entries.set(lemma, { lemma, spelling: spellOut(lemma), partOfSpeech, translations: [translation] });
  else if (!entry.translations.includes(translation)) entry.translations.push(translation);
}

/** How much later an expression comes than a word as translation of one English word, in ranks. */
const EXPRESSION_DELAY = 2;

/** English entries from the French ones: a French word whose first translation it is comes before one that only can mean it. */
function reverse(french: readonly LexiconEntry[]): LexiconEntry[] {
  const ranks: [LexiconEntry, string][][] = [];
  for (const entry of french) {
    const isExpression = entry.lemma.includes(" ") && !entry.lemma.startsWith("se ");
    for (const [place, translation] of entry.translations.entries()) {
      const rank = place + (isExpression ? EXPRESSION_DELAY : 0);
      ranks[rank] ??= [];
      if (translation) ranks[rank].push([entry, translation]);
    }
  }
  const collection: Collection = new Map();
  for (const [entry, translation] of ranks.filter(Boolean).flat()) {
    addTranslation(collection, translation, entry.partOfSpeech, entry.lemma);
  }
  return entriesIn(collection);
}

const SINGLE_WORD = /^\p{L}+$/u;

function indexEntries(entries: readonly LexiconEntry[], language: Language): Dictionary {
  const words = new Map<string, LexiconEntry[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const entry of entries) {
    const parts = SINGLE_WORD.test(entry.spelling) ? [] : splitWords(entry.spelling, language).words;
    if (parts.length < 2) append(words, foldWord(entry.lemma), entry);
    else {
      const keys = parts.map((part) => phraseKey(part.spelling));
      append(phrases, keys[0]!, { keys, entry });
    }
  }
  if (language === "fr") addReflexiveVerbs(words, entries);
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return { words, phrases };
}

const REFLEXIVE = /^s(?:e |')(\p{L}+)$/u;

/** A verb only listed as reflexive, such as "se dérouler", stands for its bare form too, which its inflections lead to. */
function addReflexiveVerbs(words: Map<string, LexiconEntry[]>, entries: readonly LexiconEntry[]): void {
  for (const entry of entries) {
    const bare = REFLEXIVE.exec(entry.spelling)?.[1];
    if (!bare || entry.partOfSpeech !== "verb") continue;
    const key = foldWord(bare);
    if (words.get(key)?.some((other) => other.partOfSpeech === "verb" && other.spelling === bare)) continue;
    append(words, key, { ...entry, lemma: bare, spelling: bare });
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What a word of a fixed expression is compared by: folded, without plural, the French articles made one. */
export function phraseKey(spelling: string): string {
  const key = foldWord(spelling).replace(/[sx]$/, "");
  return key === "la" ? "le" : key;
}
