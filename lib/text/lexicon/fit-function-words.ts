import { gerundOf, pluralOf } from "./english-forms.ts";
import { readFrench } from "./french-forms.ts";
import type { FrenchItem } from "./french-item.ts";
import { startsSentence } from "./gloss-item.ts";
import type { Word } from "./split-words.ts";
import { startsWithCapital } from "./translate.ts";

const ARTICLES = new Set(["le", "la", "les"]);
/** English says nothing for these. */
const SILENT = new Set(["ne", "se", "y"]);
const PLURAL_BEFORE = new Set(
  "les des ces mes tes ses nos vos leurs aux plusieurs quelques certains certaines".split(" "),
);
/** What stands for a preposition before the name of a place. */
const BEFORE_PLACE: Record<string, string> = {
  le: "",
  la: "",
  les: "the",
  à: "in",
  au: "in",
  aux: "in the",
  du: "of",
};

/**
 * Corrects the last item, or the one before it, by its neighbours: articles and prepositions say different things before a place,
 * a number, an infinitive or an adjective, and some nouns show their plural in their article alone.
 */
export function fitFunctionWords(items: FrenchItem[], word: Word, next: Word | undefined): void {
  const item = items.at(-1)!;
  const previous = items.at(-2);
  if (item.partOfSpeech === "verb") fitBeforeVerb(items);
  if (item.partOfSpeech === "noun" && item.form === "base" && isPluralAlike(item, previous)) {
    item.text = pluralOf(item.translation);
  }
  if (item.partOfSpeech !== "function") return;
  const followsNoun = previous && ["noun", "adjective", "name"].includes(previous.partOfSpeech);
  const beforePlace = next && isPlace(next) ? BEFORE_PLACE[item.lemma] : undefined;
  if (SILENT.has(item.lemma)) item.text = "";
  else if (word.spelling === "des") item.text = followsNoun ? "of" : "";
  else if (beforePlace !== undefined) item.text = beforePlace;
  else if (ARTICLES.has(item.lemma) && next && /^\d/.test(next.raw)) item.text = "";
  else if (item.lemma === "à" && next && startsWithCapital(next.raw)) item.text = "in";
  else if (item.lemma === "que" && startsSentence(items.slice(0, -1), word)) item.text = "what";
  else if (item.lemma === "de" && !followsNoun && next && opensPartitive(next, previous)) item.text = "";
}

/** The preposition before an infinitive or a gerund: "de former" → "to train", "en formant" → "by training". */
export function fitBeforeVerb(items: FrenchItem[]): void {
  const verb = items.at(-1)!;
  const previous = items.at(-2);
  if (!previous) return;
  if (verb.form === "gerund" && previous.lemma === "en") previous.text = "by";
  if (verb.form !== "infinitive") return;
  if (["de", "à", "pour"].includes(previous.lemma)) previous.text = "to";
  else if (previous.lemma === "sans") verb.text = gerundOf(verb.translation);
}

/** "les pays": a noun that looks the same in the plural. */
function isPluralAlike(item: FrenchItem, previous: FrenchItem | undefined): boolean {
  return previous !== undefined && PLURAL_BEFORE.has(previous.lemma) && /[sxz]$/.test(item.lemma);
}

/** "de vieilles munitions" as an object, "De jeunes femmes" as a subject: an adjective right behind "de" and no noun before it. */
function opensPartitive(next: Word, previous: FrenchItem | undefined): boolean {
  if (previous && previous.partOfSpeech !== "verb") return false;
  return readFrench(next.spelling).some(
    ({ entry, form }) => entry.partOfSpeech === "adjective" && form === "plural",
  );
}

function isPlace(word: Word): boolean {
  const entry = readFrench(word.spelling)[0]?.entry;
  return entry?.partOfSpeech === "noun" && startsWithCapital(entry.lemma);
}
