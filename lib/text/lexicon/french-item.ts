import { gerundOf, participleOf, pastOf, pluralOf, presentOf } from "./english-forms.ts";
import type { FrenchForm } from "./french-forms.ts";
import type { GlossItem } from "./gloss-item.ts";
import type { PartOfSpeech } from "./lexicon.ts";
import type { Word } from "./split-words.ts";

/** A French word or expression with the English for it. */
export interface FrenchItem extends GlossItem {
  lemma: string;
  form: FrenchForm;
  /** In dictionary form. */
  translation: string;
}

/** The item of a word found in the lexicon, its English put in the form the French has. */
export function itemOf(
  word: Word,
  sense: { lemma: string; partOfSpeech: PartOfSpeech; form: FrenchForm; translation: string },
): FrenchItem {
  return {
    ...sense,
    text: inflect(sense.translation, sense.partOfSpeech, sense.form),
    before: word.before,
    capital: false,
    movable: sense.partOfSpeech === "adjective" && isMovable(sense.lemma, sense.translation),
  };
}

/** The item of a name, a number or a word nobody knows: itself. */
export function nameItem(word: Word): FrenchItem {
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

const STAYS_BEHIND = new Set(["issu", "originaire", "intitulé", "dénommé"]);

/** Whether an adjective reads well before its noun: "based in" or "related to" does not. */
function isMovable(lemma: string, translation: string): boolean {
  return !/ (?:to|for|of|on|in|from)$/.test(translation) && !STAYS_BEHIND.has(lemma);
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
      return verb.replace(/^be\b/, "are");
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
