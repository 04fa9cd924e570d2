import { gerundOf, participleOf, pastOf, pluralOf, presentOf } from "./english-forms.ts";
import { type FrenchForm, type FrenchReading, readFrench } from "./french-forms.ts";
import type { GlossItem } from "./gloss-item.ts";
import { renderGloss, startsSentence } from "./gloss-item.ts";
import type { PartOfSpeech } from "./lexicon.ts";
import { matchPhrase, phraseForm } from "./match-phrase.ts";
import { moveAdjectives } from "./move-adjectives.ts";
import { splitWords, type Word } from "./split-words.ts";
import { derivedSenses, startsWithCapital } from "./translate.ts";

interface FrenchItem extends GlossItem {
  lemma: string;
  form: FrenchForm;
  /** In dictionary form. */
  translation: string;
}

const DETERMINERS = new Set(
  "le la les un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs au aux chaque plusieurs quelques certains certaines quel quelle quels quelles aucun aucune".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(
  "de à dans en sur pour par avec sans contre entre vers depuis sous pendant après avant dès chez parmi selon malgré".split(
    " ",
  ),
);
const BEFORE_VERB = new Set("je tu il on nous vous ils elles qui se ne y me te".split(" "));
const COORDINATIONS = new Set(["et", "ou"]);
/** Verbs whose compound past is built with "être": their participle after it is a past, not a passive. */
const MOVING = new Set(
  "aller venir arriver partir entrer sortir naître mourir rester devenir retourner rentrer revenir parvenir intervenir survenir provenir tomber descendre monter décéder convenir".split(
    " ",
  ),
);
const ARTICLES = new Set(["le", "la", "les"]);
/** English says nothing for these. */
const SILENT = new Set(["ne", "se", "y"]);
/** Function words that may stand between an auxiliary and its participle. */
const BETWEEN = new Set("pas plus jamais encore déjà bien aussi tous toutes".split(" "));
const TITLES = new Set("m mm mme mmes mlle dr pr me mr mrs ms".split(" "));

/** A rough English rendering of French text, word by word. Unknown words, names and numbers stay as they are. */
export function glossFrench(text: string): string {
  const { words, rest } = splitWords(text, "fr");
  const items: FrenchItem[] = [];
  for (let at = 0; at < words.length; ) {
    at += addReflexive(items, words, at) || addPhrase(items, words, at) || addWord(items, words, at);
  }
  return renderGloss(moveAdjectives(joinVerbGroups(items)), rest, startsWithCapital(text.trim()));
}

/** "s'est tenue": a reflexive compound past, read as "se tenir" in the past; as the bare verb where the lexicon has no "se". */
function addReflexive(items: FrenchItem[], words: readonly Word[], at: number): number {
  const [pronoun, auxiliary, participle] = [words[at]!, words[at + 1], words[at + 2]];
  if (pronoun.spelling !== "se" || !auxiliary || !participle) return 0;
  if (!readFrench(auxiliary.spelling).some(({ entry }) => entry.lemma === "être")) return 0;
  const expression = matchPhrase([pronoun, ...words.slice(at + 2, at + 8)], 0, "fr");
  const bare = readFrench(participle.spelling).find(({ form }) => form === "participle");
  const entry = expression?.entry ?? bare?.entry;
  if (!entry) return 0;
  items.push(itemOf(pronoun, entry.lemma, "verb", "past", entry.translations[0]!));
  return expression ? expression.length + 1 : 3;
}

function addPhrase(items: FrenchItem[], words: readonly Word[], at: number): number {
  const match = matchPhrase(words, at, "fr");
  if (!match) return 0;
  const { entry, length } = match;
  const word = words[at]!;
  const form = entry.partOfSpeech === "function" ? "base" : phraseForm(verbWord(words, at), entry);
  const item = itemOf(word, entry.lemma, entry.partOfSpeech, form, entry.translations[0]!);
  item.capital = startsWithCapital(word.raw) && !startsSentence(items, word);
  items.push(item);
  if (entry.partOfSpeech === "verb") adjustBeforeVerb(items);
  return length;
}

/** The word that carries the form of an expression: the verb behind a reflexive pronoun, else the first. */
function verbWord(words: readonly Word[], at: number): Word {
  const word = words[at]!;
  return word.spelling === "se" ? (words[at + 1] ?? word) : word;
}

function addWord(items: FrenchItem[], words: readonly Word[], at: number): number {
  const word = words[at]!;
  const next = words[at + 1];
  const previous = items.at(-1);
  const initial = startsSentence(items, word);
  const capital = startsWithCapital(word.raw) && !initial;
  if (capital && isPartOfName(previous, next)) {
    items.push(nameItem(word));
    return 1;
  }
  const reading = chooseReading(readFrench(word.spelling), items, next);
  if (reading) {
    const { entry, form } = reading;
    items.push({ ...itemOf(word, entry.lemma, entry.partOfSpeech, form, entry.translations[0]!), capital });
    adjustFunctionWords(items, words, at);
    return 1;
  }
  const sense =
    startsWithCapital(word.raw) || /\d/.test(word.raw) ? undefined : derivedSenses(word.spelling, "fr")[0];
  if (sense) {
    items.push(
      itemOf(word, word.spelling, sense.partOfSpeech, sense.plural ? "plural" : "base", sense.translation),
    );
  } else if (word.raw.includes("-") && !startsWithCapital(word.raw)) addCompound(items, word);
  else items.push(nameItem(word));
  return 1;
}

/** "franco-allemand": a compound the lexicon lacks, part by part. */
function addCompound(items: FrenchItem[], word: Word): void {
  const parts = word.raw.split("-").map((part) => glossFrench(part));
  items.push({ ...nameItem(word), text: parts.join("-"), partOfSpeech: "adjective" });
}

function nameItem(word: Word): FrenchItem {
  return {
    text: word.raw,
    partOfSpeech: "name",
    before: word.before,
    capital: false,
    movable: false,
    lemma: word.spelling,
    form: "base",
    translation: word.raw,
  };
}

/** A capital inside a sentence: part of a name when a name, a title or nothing that introduces it stands before it. */
function isPartOfName(previous: FrenchItem | undefined, next: Word | undefined): boolean {
  if (!previous) return false;
  if (TITLES.has(previous.lemma)) return true;
  if (previous.partOfSpeech === "name" && startsWithCapital(previous.text)) return true;
  if (DETERMINERS.has(previous.lemma) || !next || !startsWithCapital(next.raw)) return false;
  return next.before === " " && readFrench(next.spelling).length === 0;
}

function itemOf(
  word: Word,
  lemma: string,
  partOfSpeech: PartOfSpeech,
  form: FrenchForm,
  translation: string,
): FrenchItem {
  return {
    text: inflect(translation, partOfSpeech, form),
    partOfSpeech,
    before: word.before,
    capital: false,
    movable: partOfSpeech === "adjective" && isMovable(lemma, translation),
    lemma,
    form,
    translation,
  };
}

/** Whether an adjective reads well before its noun: "based in" or "related to" does not. */
function isMovable(lemma: string, translation: string): boolean {
  return (
    !/ (?:to|for|of|on|in|from)$/.test(translation) &&
    !["issu", "originaire", "intitulé", "dénommé"].includes(lemma)
  );
}

function inflect(translation: string, partOfSpeech: PartOfSpeech, form: FrenchForm): string {
  if (partOfSpeech === "noun") return form === "plural" ? pluralOf(translation) : translation;
  return partOfSpeech === "verb" ? conjugate(translation, form) : translation;
}

/** "can" and "must" have no future of their own. */
const MODALS: Record<string, Partial<Record<FrenchForm, string>>> = {
  can: {
    future: "will be able to",
    conditional: "could",
    past: "could",
    participle: "been able to",
    gerund: "being able to",
  },
  must: {
    future: "will have to",
    conditional: "should",
    past: "had to",
    participle: "had to",
    gerund: "having to",
  },
};

function conjugate(verb: string, form: FrenchForm): string {
  const modal = MODALS[verb]?.[form];
  if (modal) return modal;
  switch (form) {
    case "present":
      return presentOf(verb);
    case "presentPlural":
      return verb.startsWith("be ") || verb === "be" ? verb.replace(/^be/, "are") : verb;
    case "past":
      return pastOf(verb);
    case "future":
      return `will ${verb}`;
    case "conditional":
      return `would ${verb}`;
    case "participle":
      return participleOf(verb);
    case "gerund":
      return gerundOf(verb);
    default:
      return verb;
  }
}

/**
 * The reading of a word that fits what stands before it: a noun after an article, a verb after a pronoun, a participle
 * after "avoir", an adjective after a noun.
 */
function chooseReading(
  readings: readonly FrenchReading[],
  items: readonly FrenchItem[],
  next: Word | undefined,
): FrenchReading | null {
  const exact = readings.filter((reading) => reading.exact);
  const candidates = exact.length > 0 ? exact : readings;
  if (candidates.length < 2) return candidates[0] ?? null;
  let best: FrenchReading | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  candidates.forEach((reading, index) => {
    const score = fit(reading, items, next) - index / 20;
    if (score <= bestScore) return;
    best = reading;
    bestScore = score;
  });
  return best;
}

function fit(reading: FrenchReading, items: readonly FrenchItem[], next: Word | undefined): number {
  const { entry, form } = reading;
  const { partOfSpeech } = entry;
  const previous = items.findLast((item) => item.partOfSpeech !== "adverb");
  const auxiliary = entry.lemma === "être" || entry.lemma === "avoir";
  if (previous && DETERMINERS.has(previous.lemma) && previous.partOfSpeech === "function") {
    if (partOfSpeech === "noun") return 4;
    if (partOfSpeech === "adjective") return next && hasNoun(next) ? 4.5 : 2;
    return partOfSpeech === "function" ? 3 : 0;
  }
  if (partOfSpeech === "function") return previous?.lemma === "de" ? 1 : 3.5;
  if (previous && COORDINATIONS.has(previous.lemma)) {
    if (partOfSpeech === items.at(-2)?.partOfSpeech) return 2.5;
  }
  if (previous && BEFORE_VERB.has(previous.lemma))
    return partOfSpeech === "verb" && form !== "participle" ? 3 : 0;
  if (previous && PREPOSITIONS.has(previous.lemma)) {
    if (form === "gerund") return previous.lemma === "en" ? 3 : 0;
    if (form === "infinitive") return 2.7;
    return partOfSpeech === "noun" ? 2.5 : partOfSpeech === "verb" ? 0 : 1;
  }
  if (partOfSpeech === "adverb") return 2;
  if (previous?.partOfSpeech === "verb") {
    const afterAuxiliary = previous.lemma === "avoir" || previous.lemma === "être";
    if (form === "participle") return afterAuxiliary ? 4 : 1;
    if (partOfSpeech === "adjective") return previous.lemma === "être" ? 3 : 1;
    if (form === "infinitive") return 2;
    return partOfSpeech === "noun" ? 1.5 : 1;
  }
  if (auxiliary) return 3;
  if (previous?.partOfSpeech === "noun" || previous?.partOfSpeech === "adjective") {
    if (partOfSpeech === "adjective") return 2;
    if (form === "participle")
      return !next || PREPOSITIONS.has(next.spelling) || /[^\s]/.test(next.before) ? 1.8 : 1.4;
    if (partOfSpeech === "verb") return form === "infinitive" ? 0 : 1.5;
    return previous.partOfSpeech === "adjective" ? 2 : 1;
  }
  if (previous?.partOfSpeech === "name") return partOfSpeech === "verb" ? 1.5 : 1;
  return partOfSpeech === "adjective" && next && hasNoun(next) ? 1.5 : 1;
}

function hasNoun(word: Word): boolean {
  return readFrench(word.spelling).some(({ entry, exact }) => exact && entry.partOfSpeech === "noun");
}

/** Articles and prepositions depend on what stands on both sides of them. */
function adjustFunctionWords(items: FrenchItem[], words: readonly Word[], at: number): void {
  const item = items.at(-1)!;
  const previous = items.at(-2);
  const next = words[at + 1];
  if (item.partOfSpeech === "verb") {
    if (item.form === "infinitive" && previous && ["de", "à", "pour"].includes(previous.lemma))
      previous.text = "to";
    if (item.form === "infinitive" && previous?.lemma === "sans") item.text = gerundOf(item.translation);
    if (item.form === "gerund" && previous?.lemma === "en") previous.text = "by";
    return;
  }
  if (item.partOfSpeech !== "function") return;
  const followsNoun = previous && ["noun", "adjective", "name"].includes(previous.partOfSpeech);
  if (SILENT.has(item.lemma)) item.text = "";
  else if (words[at]!.spelling === "des") item.text = followsNoun ? "of" : "";
  else if (ARTICLES.has(item.lemma) && next && /^\d/.test(next.raw)) item.text = "";
  else if (item.lemma === "à" && next && startsWithCapital(next.raw)) item.text = "in";
  else if (item.lemma === "de" && !followsNoun && next && opensPartitive(next, previous)) item.text = "";
}

/** "de vieilles munitions" as an object, "De jeunes femmes" as a subject: an adjective right behind "de" and no noun before it. */
function opensPartitive(next: Word, previous: FrenchItem | undefined): boolean {
  if (previous && previous.partOfSpeech !== "verb") return false;
  return readFrench(next.spelling).some(
    ({ entry, form }) => entry.partOfSpeech === "adjective" && form === "plural",
  );
}

/** The preposition before an infinitive or a gerund: "de former" → "to train", "en formant" → "by training". */
function adjustBeforeVerb(items: FrenchItem[]): void {
  const verb = items.at(-1)!;
  const previous = items.at(-2);
  if (!previous) return;
  if (verb.form === "gerund" && previous.lemma === "en") previous.text = "by";
  if (verb.form !== "infinitive") return;
  if (["de", "à", "pour"].includes(previous.lemma)) previous.text = "to";
  else if (previous.lemma === "sans") verb.text = gerundOf(verb.translation);
}

/** Compound tenses and passives: "ont formé" → "trained", "ont été formés" → "were trained", "est arrivé" → "arrived". */
function joinVerbGroups(items: readonly FrenchItem[]): FrenchItem[] {
  const joined: FrenchItem[] = [];
  for (const item of items) {
    joined.push(item);
    if (item.partOfSpeech !== "verb" || item.form !== "participle") continue;
    const place = joined.findLastIndex(
      (other, index) =>
        index < joined.length - 1 && other.partOfSpeech !== "adverb" && !BETWEEN.has(other.lemma),
    );
    const auxiliary = joined[place];
    if (auxiliary?.partOfSpeech !== "verb") continue;
    if (auxiliary.lemma === "avoir") joinWithHave(joined, place, item);
    else if (auxiliary.lemma === "être" && MOVING.has(item.lemma)) {
      replaceAuxiliary(joined, place, item, pastOf(item.translation));
    }
  }
  return joined;
}

function joinWithHave(items: FrenchItem[], place: number, item: FrenchItem): void {
  const { form } = items[place]!;
  const { translation } = item;
  if (item.lemma === "être") {
    const text = { present: "was", presentPlural: "were", future: "will have been", infinitive: "have been" }[
      form as string
    ];
    replaceAuxiliary(items, place, item, text ?? "had been");
    return;
  }
  const participle = participleOf(translation);
  const texts: Partial<Record<FrenchForm, string>> = {
    present: pastOf(translation),
    presentPlural: pastOf(translation),
    past: `had ${participle}`,
    future: `will have ${participle}`,
    conditional: `would have ${participle}`,
    infinitive: `have ${participle}`,
    gerund: `having ${participle}`,
  };
  replaceAuxiliary(items, place, item, texts[form] ?? participle);
}

/** The auxiliary goes: its participle now says the whole. */
function replaceAuxiliary(items: FrenchItem[], place: number, item: FrenchItem, text: string): void {
  item.text = text;
  const [auxiliary] = items.splice(place, 1);
  items[place]!.before = auxiliary!.before;
}
