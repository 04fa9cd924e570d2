import { type EnglishReading, readEnglish } from "./english-forms.ts";
import { frenchParticiple } from "./french-forms.ts";
import { type GlossItem, renderGloss, startsSentence } from "./gloss-item.ts";
import { matchPhrase } from "./match-phrase.ts";
import { splitWords, type Word } from "./split-words.ts";
import { derivedSenses, startsWithCapital } from "./translate.ts";

/** Words whose French depends on grammar more than on sense; empty where French says nothing. */
const FUNCTION_WORDS: Record<string, string> = {
  the: "le",
  of: "de",
  from: "de",
  to: "à",
  at: "à",
  in: "dans",
  on: "sur",
  with: "avec",
  and: "et",
  or: "ou",
  "'s": "",
  did: "",
  do: "",
  does: "",
  will: "",
  is: "est",
  are: "sont",
  was: "a été",
  were: "ont été",
  be: "être",
  been: "été",
  has: "a",
  have: "ont",
  had: "avait",
  what: "quel",
  which: "quel",
  that: "que",
  it: "il",
  its: "son",
  as: "comme",
  about: "sur",
};

interface EnglishItem extends GlossItem {
  /** Its noun can take the adjective before it. */
  isNoun: boolean;
}

/** A rough French rendering of English text, word by word, for word search more than for reading. */
export function glossEnglish(text: string): string {
  const { words, rest } = splitWords(text, "en");
  const items: EnglishItem[] = [];
  for (let at = 0; at < words.length; ) {
    at += addPhrase(items, words, at) || addWord(items, words, at);
  }
  return renderGloss(putAdjectivesBehind(items), rest, startsWithCapital(text.trim()));
}

function addPhrase(items: EnglishItem[], words: readonly Word[], at: number): number {
  const match = matchPhrase(words, at, "en");
  if (!match) return 0;
  const word = words[at]!;
  const { entry, length } = match;
  const translation = entry.translations[0]!.replace(/^s(?:e |')/, "");
  const last = words[at + length - 1]!;
  const isPlural = entry.partOfSpeech === "noun" && /s$/.test(last.spelling) && !/s$/.test(entry.spelling);
  items.push(
    itemOf(word, items, isPlural ? inflect(translation, "plural") : translation, entry.partOfSpeech),
  );
  return length;
}

function addWord(items: EnglishItem[], words: readonly Word[], at: number): number {
  const word = words[at]!;
  const fixed = FUNCTION_WORDS[word.spelling];
  if (fixed !== undefined) {
    items.push(itemOf(word, items, fixed, "function"));
    return 1;
  }
  const previous = items.at(-1);
  const capital = startsWithCapital(word.raw) && !startsSentence(items, word);
  const afterName = previous?.partOfSpeech === "name" && startsWithCapital(previous.text);
  const reading =
    capital && afterName ? null : chooseReading(readEnglish(word.spelling), previous, words[at + 1]);
  if (reading) {
    const { entry, form } = reading;
    const translation = entry.translations[0]!.replace(/^s(?:e |')/, "");
    items.push(itemOf(word, items, inflect(translation, form), entry.partOfSpeech));
    return 1;
  }
  const isName = startsWithCapital(word.raw) || /\d/.test(word.raw);
  const sense = isName ? undefined : derivedSenses(word.spelling, "en")[0];
  items.push(itemOf(word, items, sense?.translation ?? word.raw, sense?.partOfSpeech ?? "name"));
  return 1;
}

function itemOf(
  word: Word,
  items: readonly EnglishItem[],
  text: string,
  partOfSpeech: GlossItem["partOfSpeech"],
): EnglishItem {
  return {
    text,
    partOfSpeech,
    before: word.before,
    capital: startsWithCapital(word.raw) && !startsSentence(items, word),
    movable: partOfSpeech === "adjective",
    isNoun: partOfSpeech === "noun",
  };
}

function inflect(translation: string, form: EnglishReading["form"]): string {
  if (form === "past") return frenchParticiple(translation);
  if (form !== "plural") return translation;
  const [head = "", ...rest] = translation.split(" ");
  return [pluralOfWord(head), ...rest].join(" ");
}

function pluralOfWord(noun: string): string {
  if (/[sxz]$/.test(noun)) return noun;
  if (/(?:eau|eu)$/.test(noun)) return `${noun}x`;
  return noun.endsWith("al") ? `${noun.slice(0, -2)}aux` : `${noun}s`;
}

const TAKES_NOUN = /^(?:le|un|ce|son|notre|leur|de|dans|sur|avec|pour|par)$/;

function chooseReading(
  readings: readonly EnglishReading[],
  previous: EnglishItem | undefined,
  next: Word | undefined,
): EnglishReading | null {
  const first = readings[0] ?? null;
  const of = (partOfSpeech: string) => readings.find(({ entry }) => entry.partOfSpeech === partOfSpeech);
  if (first?.entry.partOfSpeech === "function") return first;
  const adjective = of("adjective");
  const noun = of("noun");
  const nextIsNoun =
    next !== undefined && readEnglish(next.spelling).some(({ entry }) => entry.partOfSpeech === "noun");
  if (adjective && nextIsNoun) return adjective;
  const wantsNoun = previous && (previous.movable || previous.isNoun || TAKES_NOUN.test(previous.text));
  if (noun && wantsNoun) return noun;
  return first;
}

/** "technical assistance" → "assistance technique": adjectives that are not short everyday ones follow their noun. */
function putAdjectivesBehind(items: readonly EnglishItem[]): EnglishItem[] {
  const placed: EnglishItem[] = [];
  for (let at = 0; at < items.length; at++) {
    const start = at;
    while (items[at]?.movable && !STANDS_BEFORE.has(items[at]!.text)) at++;
    const noun = items[at];
    const adjectives = items.slice(start, at);
    if (adjectives.length === 0 || !noun?.isNoun) {
      placed.push(...adjectives);
      if (noun) placed.push(noun);
      continue;
    }
    placed.push({ ...noun, before: adjectives[0]!.before });
    for (const adjective of adjectives.reverse()) placed.push({ ...adjective, before: " " });
  }
  return placed;
}

const STANDS_BEFORE = new Set(
  "nouveau premier deuxième troisième dernier grand petit bon mauvais jeune vieux beau autre prochain ancien haut".split(
    " ",
  ),
);
