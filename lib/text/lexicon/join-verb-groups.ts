import { participleOf, pastOf } from "./english-forms.ts";
import type { FrenchForm } from "./french-forms.ts";
import type { FrenchItem } from "./french-item.ts";

/** Verbs whose compound past is built with "être": their participle after it is a past, not a passive. */
const MOVING = new Set(
  "aller venir arriver partir entrer sortir naître mourir rester devenir retourner rentrer revenir parvenir intervenir survenir provenir tomber descendre monter décéder convenir".split(
    " ",
  ),
);
/** Function words that may stand between an auxiliary and its participle, or inside an expression. */
export const BETWEEN = new Set("pas plus jamais encore déjà bien aussi tous toutes".split(" "));

/** Compound tenses and passives: "ont formé" → "trained", "ont été formés" → "were trained", "est arrivé" → "arrived". */
export function joinVerbGroups(items: readonly FrenchItem[]): FrenchItem[] {
  const joined: FrenchItem[] = [];
  for (const item of items) {
    joined.push(item);
    if (item.partOfSpeech !== "verb" || item.form !== "participle") continue;
    const place = joined.findLastIndex(
      (other) => other !== item && other.partOfSpeech !== "adverb" && !BETWEEN.has(other.lemma),
    );
    const auxiliary = joined[place];
    if (auxiliary?.partOfSpeech !== "verb") continue;
    if (auxiliary.lemma === "avoir") item.text = withHave(auxiliary.form, item);
    else if (auxiliary.lemma === "être" && MOVING.has(item.lemma)) item.text = pastOf(item.translation);
    else continue;
    joined.splice(place, 1);
    joined[place]!.before = auxiliary.before;
  }
  return joined;
}

const BEEN: Partial<Record<FrenchForm, string>> = {
  present: "was",
  presentPlural: "were",
  future: "will have been",
  infinitive: "have been",
};

function withHave(form: FrenchForm, { lemma, translation }: FrenchItem): string {
  if (lemma === "être") return BEEN[form] ?? "had been";
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
  return texts[form] ?? participle;
}
