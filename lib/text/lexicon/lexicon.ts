import { lexiconFields } from "./fields.ts";
import { foldWord, spellOut } from "./fold-word.ts";
import type { LexiconField } from "./lexicon-field.ts";
import { splitWords } from "./split-words.ts";

export type Language = "fr" | "en";
export type PartOfSpeech = "noun" | "verb" | "adjective" | "adverb" | "function";

/** One word or fixed expression of one language, with what the other language says for it. */
export class LexiconEntry {
  /** As the lexicon spells it, in the case it is printed in. */
  readonly lemma: string;
  /** `lemma` as `spellOut` leaves it, to tell an exact match from one that only shares the folding. */
  readonly spelling: string;
  readonly partOfSpeech: PartOfSpeech;
  /** Separated by commas until someone asks: most entries are never asked for, and parsing must be quick. */
  #unread: string;
  #translations: string[] | null = null;

  constructor(lemma: string, partOfSpeech: PartOfSpeech, translations: string) {
    this.lemma = lemma;
    this.spelling = spellOut(lemma);
    this.partOfSpeech = partOfSpeech;
    this.#unread = translations;
  }

  /** Adds more translations, separated by commas, behind those it has. */
  add(translations: string): void {
    this.#unread += `,${translations}`;
  }

  /** Best first, each once; empty where the other language says nothing. */
  get translations(): string[] {
    this.#translations ??= [...new Set(this.#unread.split(","))];
    return this.#translations;
  }

  /** The same entry under another lemma. */
  as(lemma: string): LexiconEntry {
    return new LexiconEntry(lemma, this.partOfSpeech, this.#unread);
  }
}

/** A fixed expression, as the keys of its words (see `phraseKey`). */
export interface Phrase {
  keys: string[];
  entry: LexiconEntry;
}

export interface Dictionary {
  language: Language;
  /** Entries of one word, by folded word. */
  words: Map<string, LexiconEntry[]>;
  /** Entries of several words, by the key of their first word. */
  expressions: Map<string, LexiconEntry[]>;
}

const SECTIONS: readonly [keyof LexiconField, PartOfSpeech][] = [
  ["functionWords", "function"],
  ["nouns", "noun"],
  ["adjectives", "adjective"],
  ["adverbs", "adverb"],
  ["verbs", "verb"],
];

const dictionaries = new Map<Language, Dictionary>();

/** The lexicon as asked from one language, parsed at the first call. */
export function dictionary(from: Language): Dictionary {
  const known = dictionaries.get(from);
  if (known) return known;
  const french = from === "fr" ? readFields(lexiconFields) : null;
  const made = french ? indexEntries(french, "fr") : indexEntries(reverse(dictionary("fr")), "en");
  dictionaries.set(from, made);
  return made;
}

/** Entries as they are collected: by lemma, for each part of speech. */
type Collection = readonly Map<string, LexiconEntry>[];

/** Every French entry, one per word and part of speech; translations given in several fields are joined. */
function readFields(fields: readonly LexiconField[]): Collection {
  return SECTIONS.map(([section, partOfSpeech]) => {
    const entries = new Map<string, LexiconEntry>();
    for (const field of fields) {
      for (const line of field[section]?.split(/[;\n]/) ?? []) {
        const split = line.indexOf("=");
        if (split < 0) continue;
        addTranslations(entries, line.slice(0, split).trim(), partOfSpeech, line.slice(split + 1));
      }
    }
    return entries;
  });
}

function addTranslations(
  entries: Map<string, LexiconEntry>,
  lemma: string,
  partOfSpeech: PartOfSpeech,
  translations: string,
): void {
  const entry = entries.get(lemma);
  if (entry) entry.add(translations);
  else entries.set(lemma, new LexiconEntry(lemma, partOfSpeech, translations));
}

/** How much later an expression comes than a word as translation of one English word, in ranks. */
const EXPRESSION_DELAY = 2;

/** English entries from the French ones: a French word whose first translation it is comes before one that only can mean it. */
function reverse(french: Dictionary): Collection {
  const all = [...french.words.values(), ...french.expressions.values()].flat();
  return SECTIONS.map(([, partOfSpeech]) => {
    const own = all.filter((entry) => entry.partOfSpeech === partOfSpeech);
    const ranks = Math.max(...own.map((entry) => entry.translations.length)) + EXPRESSION_DELAY;
    const entries = new Map<string, LexiconEntry>();
    for (let rank = 0; rank < ranks; rank++) {
      for (const { lemma, translations } of own) {
        const isExpression = lemma.includes(" ") && !lemma.startsWith("se ");
        const translation = translations[isExpression ? rank - EXPRESSION_DELAY : rank];
        if (translation) addTranslations(entries, translation, partOfSpeech, lemma);
      }
    }
    return entries;
  });
}

const REFLEXIVE = /^s(?:e |')(\p{L}+)$/u;

function indexEntries(collection: Collection, language: Language): Dictionary {
  const words = new Map<string, LexiconEntry[]>();
  const expressions = new Map<string, LexiconEntry[]>();
  const reflexive: LexiconEntry[] = [];
  for (const entries of collection) {
    for (const entry of entries.values()) {
      const first = firstWord(entry.spelling, language);
      if (first === entry.spelling) append(words, foldWord(first), entry);
      else {
        append(expressions, phraseKey(first), entry);
        if (first === "se" && entry.partOfSpeech === "verb") reflexive.push(entry);
      }
    }
  }
  for (const entry of reflexive) addReflexiveVerb(words, entry);
  return { language, words, expressions };
}

/** A verb only listed as reflexive, such as "se dérouler", stands for its bare form too, which its inflections lead to. */
function addReflexiveVerb(words: Map<string, LexiconEntry[]>, entry: LexiconEntry): void {
  const bare = REFLEXIVE.exec(entry.spelling)?.[1];
  if (!bare) return;
  const key = foldWord(bare);
  if (words.get(key)?.some((other) => other.partOfSpeech === "verb" && other.spelling === bare)) return;
  append(words, key, entry.as(bare));
}

/** The first word of an expression as `splitWords` would find it; a word of its own is returned unchanged. */
function firstWord(spelling: string, language: Language): string {
  const space = spelling.indexOf(" ");
  const first = space < 0 ? spelling : spelling.slice(0, space);
  return /['-]/.test(first) ? splitWords(first, language).words[0]!.spelling : first;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const phrases: Record<Language, Map<string, Phrase[]>> = { fr: new Map(), en: new Map() };

/** The fixed expressions whose first word has this key, longest first. */
export function phrasesFrom({ language, expressions }: Dictionary, key: string): readonly Phrase[] {
  const entries = expressions.get(key);
  if (!entries) return [];
  const known = phrases[language].get(key);
  if (known) return known;
  const made = entries.map((entry) => ({
    keys: splitWords(entry.spelling, language).words.map((word) => phraseKey(word.spelling)),
    entry,
  }));
  made.sort((a, b) => b.keys.length - a.keys.length);
  phrases[language].set(key, made);
  return made;
}

/** What a word of a fixed expression is compared by: folded, without plural, the French articles made one. */
export function phraseKey(spelling: string): string {
  const key = foldWord(spelling).replace(/[sx]$/, "");
  return key === "la" ? "le" : key;
}
