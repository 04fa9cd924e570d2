import { chooseReading, DETERMINERS } from "./choose-reading.ts";
import { fitBeforeVerb, fitFunctionWords } from "./fit-function-words.ts";
import { readFrench } from "./french-forms.ts";
import { type FrenchItem, itemOf, nameItem } from "./french-item.ts";
import { renderGloss, startsSentence } from "./gloss-item.ts";
import { BETWEEN, joinVerbGroups } from "./join-verb-groups.ts";
import { matchPhrase, phraseForm } from "./match-phrase.ts";
import { moveAdjectives } from "./move-adjectives.ts";
import { splitWords, type Word } from "./split-words.ts";
import { derivedSenses, startsWithCapital } from "./translate.ts";

const TITLES = new Set("m mm mme mmes mlle dr pr me mr mrs ms".split(" "));
const ACCENT = /[àâçéèêëîïôùûüœ]/i;

/** What is being glossed, and what has been so far. */
interface Progress {
  words: readonly Word[];
  items: FrenchItem[];
  accented: boolean;
}

/** A rough English rendering of French text, word by word. Unknown words, names and numbers stay as they are. */
export function glossFrench(text: string): string {
  const isHeading = text === text.toUpperCase();
  const { words, rest } = splitWords(isHeading ? text.toLowerCase() : text, "fr");
  const progress: Progress = { words, items: [], accented: ACCENT.test(text) };
  for (let at = 0; at < words.length; ) {
    at += addReflexive(progress, at) || addPhrase(progress, at) || addWord(progress, at);
  }
  const items = moveAdjectives(joinVerbGroups(progress.items));
  return renderGloss(items, rest, startsWithCapital(text.trim()));
}

/** "s'est tenue": a reflexive compound past, read as "se tenir" in the past; as the bare verb where the lexicon has no "se". */
function addReflexive({ words, items }: Progress, at: number): number {
  const [pronoun, auxiliary, participle] = [words[at]!, words[at + 1], words[at + 2]];
  if (pronoun.spelling !== "se" || !auxiliary || !participle) return 0;
  if (!readFrench(auxiliary.spelling).some(({ entry }) => entry.lemma === "être")) return 0;
  const expression = matchPhrase([pronoun, ...words.slice(at + 2, at + 8)], 0, "fr");
  const bare = readFrench(participle.spelling).find(({ form }) => form === "participle");
  const entry = expression?.entry ?? bare?.entry;
  if (!entry) return 0;
  const { lemma } = entry;
  items.push(
    itemOf(pronoun, { lemma, partOfSpeech: "verb", form: "past", translation: entry.translations[0]! }),
  );
  return expression ? expression.length + 1 : 3;
}

function addPhrase(progress: Progress, at: number): number {
  const { words, items } = progress;
  const match = matchPhrase(words, at, "fr") ?? matchAround(progress, at);
  if (!match) return 0;
  const { entry, length } = match;
  const { lemma, partOfSpeech } = entry;
  const word = words[at]!;
  const form = partOfSpeech === "function" ? "base" : phraseForm(verbWord(words, at), entry);
  const item = itemOf(word, { lemma, partOfSpeech, form, translation: entry.translations[0]! });
  item.capital = startsWithCapital(word.raw) && !startsSentence(items, word);
  items.push(item);
  if (partOfSpeech === "verb") fitBeforeVerb(items);
  return length;
}

/** "n'aura pas lieu": an expression of a verb with a small word inside, which is put before it. */
function matchAround(progress: Progress, at: number): ReturnType<typeof matchPhrase> {
  const between = progress.words[at + 1];
  if (!between || !BETWEEN.has(between.spelling)) return null;
  const match = matchPhrase([progress.words[at]!, ...progress.words.slice(at + 2, at + 8)], 0, "fr");
  if (match?.entry.partOfSpeech !== "verb") return null;
  addWord(progress, at + 1);
  return { ...match, length: match.length + 1 };
}

/** The word that carries the form of an expression: the verb behind a reflexive pronoun, else the first. */
function verbWord(words: readonly Word[], at: number): Word {
  const word = words[at]!;
  return word.spelling === "se" ? (words[at + 1] ?? word) : word;
}

function addWord({ words, items, accented }: Progress, at: number): number {
  const word = words[at]!;
  const next = words[at + 1];
  const capital = startsWithCapital(word.raw) && !startsSentence(items, word);
  if (capital && isPartOfName(items.at(-1), next)) {
    items.push(nameItem(word));
    return 1;
  }
  const reading = chooseReading(readFrench(word.spelling), items, next, accented);
  if (reading) {
    const { entry, form } = reading;
    const { lemma, partOfSpeech } = entry;
    items.push({
      ...itemOf(word, { lemma, partOfSpeech, form, translation: entry.translations[0]! }),
      capital,
    });
    fitFunctionWords(items, word, next);
  } else items.push(derivedItem(word));
  return 1;
}

/** The item of a word the lexicon lacks: a cognate or a compound of known parts, else itself. */
function derivedItem(word: Word): FrenchItem {
  if (startsWithCapital(word.raw) || /\d/.test(word.raw)) return nameItem(word);
  const sense = derivedSenses(word.spelling, "fr")[0];
  if (sense) {
    const { partOfSpeech, translation } = sense;
    return itemOf(word, {
      lemma: word.spelling,
      partOfSpeech,
      translation,
      form: sense.plural ? "plural" : "base",
    });
  }
  if (!word.raw.includes("-")) return nameItem(word);
  const parts = word.raw.split("-").map((part) => glossFrench(part));
  return { ...nameItem(word), text: parts.join("-"), partOfSpeech: "adjective" };
}

/** A capital inside a sentence: part of a name when a name, a title or nothing that introduces it stands before it. */
function isPartOfName(previous: FrenchItem | undefined, next: Word | undefined): boolean {
  if (!previous) return false;
  if (TITLES.has(previous.lemma)) return true;
  if (previous.partOfSpeech === "name" && startsWithCapital(previous.text)) return true;
  if (DETERMINERS.has(previous.lemma) || !next || !startsWithCapital(next.raw)) return false;
  return next.before === " " && readFrench(next.spelling).length === 0;
}
