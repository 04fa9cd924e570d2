import { type FrenchReading, readFrench } from "./french-forms.ts";
import type { FrenchItem } from "./french-item.ts";
import type { Word } from "./split-words.ts";

const words = (list: string) => new Set(list.split(" "));

export const DETERMINERS = words(
  "le la les un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs au aux chaque plusieurs quelques certains certaines quel quelle quels quelles aucun aucune",
);
const PREPOSITIONS = words(
  "de à dans en sur pour par avec sans contre entre vers depuis sous pendant après avant dès chez parmi selon malgré",
);
const CONTRACTIONS = words("du des au aux");
/** Articles no adjective stands before, so that "présente les" is a verb. */
const OBJECT_ARTICLES = words("le la les un une");
const BEFORE_VERB = words("je tu il on nous vous ils elles qui se ne y me te");
const COORDINATIONS = words("et ou");

/** What a place before it in the lexicon's order is worth: a tie-break only. */
const ORDER_WEIGHT = 1 / 20;
/** What accents that differ from the lexicon's cost where the text has none at all. */
const LOOSE_COST = 0.3;

/**
 * The reading of a word that fits what stands before it: a noun after an article, a verb after a pronoun, a participle
 * after "avoir", an adjective after a noun. The scores order the readings of one word; only their order counts.
 * @param accented whether the text has accents; where it has none, a word may lack its own
 */
export function chooseReading(
  readings: readonly FrenchReading[],
  items: readonly FrenchItem[],
  next: Word | undefined,
  accented: boolean,
): FrenchReading | null {
  const exact = readings.filter((reading) => reading.exact);
  const loose = readings.filter(({ entry }) => !accented && entry.partOfSpeech !== "function");
  const candidates = exact.length > 0 ? [...new Set([...exact, ...loose])] : readings;
  if (candidates.length < 2) return candidates[0] ?? null;
  let best: FrenchReading | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [index, reading] of candidates.entries()) {
    const cost = index * ORDER_WEIGHT + (reading.exact ? 0 : LOOSE_COST);
    const score = fit(reading, items, next) - cost;
    if (score <= bestScore) continue;
    best = reading;
    bestScore = score;
  }
  return best;
}

function fit(reading: FrenchReading, items: readonly FrenchItem[], next: Word | undefined): number {
  const { partOfSpeech, lemma } = reading.entry;
  const previous = items.findLast((item) => item.partOfSpeech !== "adverb");
  if (!previous) return partOfSpeech === "function" ? 3.5 : atStart(reading, next);
  if (DETERMINERS.has(previous.lemma) && previous.partOfSpeech === "function") {
    return afterDeterminer(reading, next);
  }
  if (partOfSpeech === "function") return previous.lemma === "de" ? 1 : 3.5;
  if (COORDINATIONS.has(previous.lemma) && partOfSpeech === items.at(-2)?.partOfSpeech) return 2.5;
  if (BEFORE_VERB.has(previous.lemma)) {
    return partOfSpeech === "verb" && reading.form !== "participle" ? 3 : 0;
  }
  if (PREPOSITIONS.has(lastWord(previous.lemma))) return afterPreposition(reading, previous);
  if (partOfSpeech === "adverb") return 2;
  if (previous.partOfSpeech === "verb") return afterVerb(reading, previous);
  if (lemma === "être" || lemma === "avoir") return 3;
  if (previous.partOfSpeech === "noun" || previous.partOfSpeech === "adjective") {
    return afterNoun(reading, previous, next);
  }
  if (previous.partOfSpeech === "name") return partOfSpeech === "verb" ? 1.5 : 1;
  return atStart(reading, next);
}

/** "combien de" and "afin de" work as their preposition does. */
const lastWord = (lemma: string) => lemma.slice(lemma.lastIndexOf(" ") + 1);

function atStart({ entry }: FrenchReading, next: Word | undefined): number {
  if (entry.lemma === "être" || entry.lemma === "avoir") return 3;
  return entry.partOfSpeech === "adjective" && next && hasNoun(next) ? 1.5 : 1;
}

function afterDeterminer({ entry }: FrenchReading, next: Word | undefined): number {
  if (entry.partOfSpeech === "noun") return 4;
  if (entry.partOfSpeech === "adjective") return next && hasNoun(next) ? 4.5 : 2;
  return entry.partOfSpeech === "function" ? 3 : 0;
}

function afterPreposition({ entry, form }: FrenchReading, previous: FrenchItem): number {
  if (form === "gerund") return previous.lemma === "en" ? 3 : 0;
  if (form === "infinitive") return 2.7;
  if (entry.partOfSpeech === "noun") return 2.5;
  return entry.partOfSpeech === "verb" ? 0 : 1;
}

function afterVerb({ entry, form }: FrenchReading, previous: FrenchItem): number {
  const afterAuxiliary = previous.lemma === "avoir" || previous.lemma === "être";
  if (form === "participle") return afterAuxiliary ? 4 : 1;
  if (entry.lemma === "être" || entry.lemma === "avoir") return 1;
  if (entry.partOfSpeech === "adjective") return previous.lemma === "être" ? 3 : 1;
  if (form === "infinitive") return 2;
  return entry.partOfSpeech === "noun" ? 1.5 : 1;
}

function afterNoun({ entry, form }: FrenchReading, previous: FrenchItem, next: Word | undefined): number {
  if (entry.partOfSpeech === "adjective") return 2;
  if (entry.partOfSpeech === "verb" && next && OBJECT_ARTICLES.has(next.spelling)) return 2.2;
  if (form === "participle") return takesComplement(next) ? 1.8 : 1.4;
  if (entry.partOfSpeech === "verb") return form === "infinitive" ? 0 : 1.5;
  return previous.partOfSpeech === "adjective" ? 2 : 1;
}

/** "produit par", "accompli": a participle behind its noun rather than a present before its object. */
function takesComplement(next: Word | undefined): boolean {
  if (!next) return true;
  return PREPOSITIONS.has(next.spelling) || CONTRACTIONS.has(next.spelling) || /\S/.test(next.before);
}

function hasNoun(word: Word): boolean {
  return readFrench(word.spelling).some(({ entry, exact }) => exact && entry.partOfSpeech === "noun");
}
