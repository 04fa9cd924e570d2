import { foldWord } from "./fold-word.ts";
import type { Language, PartOfSpeech } from "./lexicon.ts";

/** French ending, its English counterpart, part of speech. Longer endings first; both languages write the stem alike. */
const ENDINGS: readonly [string, string, PartOfSpeech][] = [
  ["isation", "ization", "noun"],
  ["ification", "ification", "noun"],
  ["ologique", "ological", "adjective"],
  ["ologie", "ology", "noun"],
  ["ologue", "ologist", "noun"],
  ["ographie", "ography", "noun"],
  ["ographe", "ographer", "noun"],
  ["ographique", "ographic", "adjective"],
  ["cratie", "cracy", "noun"],
  ["cratique", "cratic", "adjective"],
  ["crate", "crat", "noun"],
  ["métrie", "metry", "noun"],
  ["nomie", "nomy", "noun"],
  ["pathie", "pathy", "noun"],
  ["phobie", "phobia", "noun"],
  ["thérapie", "therapy", "noun"],
  ["gramme", "gram", "noun"],
  ["scopie", "scopy", "noun"],
  ["ateur", "ator", "noun"],
  ["ition", "ition", "noun"],
  ["ation", "ation", "noun"],
  ["tion", "tion", "noun"],
  ["ssion", "ssion", "noun"],
  ["sion", "sion", "noun"],
  ["bilité", "bility", "noun"],
  ["ité", "ity", "noun"],
  ["isme", "ism", "noun"],
  ["iste", "ist", "noun"],
  ["ifier", "ify", "verb"],
  ["iser", "ize", "verb"],
  ["isé", "ized", "adjective"],
  ["ifié", "ified", "adjective"],
  ["ique", "ic", "adjective"],
  ["naire", "nary", "adjective"],
  ["taire", "tary", "adjective"],
  ["laire", "lar", "adjective"],
  ["atoire", "atory", "adjective"],
  ["oire", "ory", "adjective"],
  ["able", "able", "adjective"],
  ["ible", "ible", "adjective"],
  ["atif", "ative", "adjective"],
  ["if", "ive", "adjective"],
  ["ionnel", "ional", "adjective"],
  ["entiel", "ential", "adjective"],
  ["uel", "ual", "adjective"],
  ["eux", "ous", "adjective"],
  ["ien", "ian", "adjective"],
  ["ance", "ance", "noun"],
  ["ence", "ence", "noun"],
  ["ment", "ment", "noun"],
  ["teur", "tor", "noun"],
  ["seur", "sor", "noun"],
  ["eur", "er", "noun"],
  ["ural", "ural", "adjective"],
  ["ional", "ional", "adjective"],
  ["ure", "ure", "noun"],
];

/** English endings too common among words of its own to point to a French cognate. */
const ENGLISH_OWN = new Set(["er"]);

/** Inflected French endings brought to those of `ENDINGS`. */
const FRENCH_INFLECTIONS: readonly [RegExp, string][] = [
  [/s$/, ""],
  [/(i[sf]i?é)e$/, "$1"],
  [/trice$/, "teur"],
  [/euse$/, "eux"],
  [/ive$/, "if"],
  [/nelle$/, "nel"],
  [/elle$/, "el"],
  [/enne$/, "en"],
  [/(is|ifi)(?:ent|ait|aient|ant|era|eront)$/, "$1er"],
];

const ENGLISH_INFLECTIONS: readonly [RegExp, string][] = [
  [/ies$/, "y"],
  [/([^s])s$/, "$1"],
  [/iz(?:ing|es)$/, "ize"],
  [/is(?:ing|es|e)$/, "ize"],
  [/isation$/, "ization"],
  [/ised$/, "ized"],
  [/if(?:ying|ies)$/, "ify"],
  [/ically$/, "ic"],
  [/ical$/, "ic"],
];

/** A stem shorter than this is more likely a word of its own kind or a name than a cognate. */
const SHORTEST_STEM = 3;

export interface Cognate {
  word: string;
  partOfSpeech: PartOfSpeech;
  plural: boolean;
}

/**
 * The likely counterpart of a word the lexicon lacks, by its ending: `numérologie` → `numerology`. Null when no ending fits.
 * @param spelling as `spellOut` leaves it
 */
export function cognate(spelling: string, from: Language): Cognate | null {
  if (from === "fr" && /[ae]mment$/.test(spelling)) return null;
  let base = from === "fr" ? spelling : foldWord(spelling);
  const plural = /[^s]s$/.test(base);
  for (const [pattern, replacement] of from === "fr" ? FRENCH_INFLECTIONS : ENGLISH_INFLECTIONS) {
    base = base.replace(pattern, replacement);
  }
  for (const [french, english, partOfSpeech] of ENDINGS) {
    const [ending, counterpart] = from === "fr" ? [french, english] : [english, french];
    if (from === "en" && ENGLISH_OWN.has(ending)) continue;
    if (base.length - ending.length < SHORTEST_STEM || !endsWith(base, ending)) continue;
    const stem = base.slice(0, base.length - ending.length);
    return { word: (from === "fr" ? foldWord(stem) : stem) + counterpart, partOfSpeech, plural };
  }
  return null;
}

function endsWith(word: string, ending: string): boolean {
  return foldWord(word).endsWith(foldWord(ending));
}

/** Prefixes both languages put before words of their own, French and English. */
const PREFIXES: readonly [string, string][] = [
  ["cyber", "cyber "],
  ["anti", "anti-"],
  ["contre", "counter-"],
  ["multi", "multi-"],
  ["inter", "inter-"],
  ["trans", "trans-"],
  ["extra", "extra"],
  ["intra", "intra"],
  ["infra", "infra"],
  ["ultra", "ultra"],
  ["super", "super"],
  ["hyper", "hyper"],
  ["micro", "micro"],
  ["macro", "macro"],
  ["mini", "mini"],
  ["mono", "mono"],
  ["poly", "poly"],
  ["pluri", "multi-"],
  ["socio", "socio-"],
  ["politico", "politico-"],
  ["euro", "euro-"],
  ["auto", "self-"],
  ["agro", "agro"],
  ["bio", "bio"],
  ["éco", "eco"],
  ["géo", "geo"],
  ["hydro", "hydro"],
  ["télé", "tele"],
  ["néo", "neo"],
  ["non", "non-"],
  ["post", "post-"],
  ["pré", "pre-"],
  ["pro", "pro-"],
  ["sous", "sub"],
  ["vice", "vice "],
  ["co", "co-"],
  ["ré", "re-"],
  ["re", "re-"],
];

/** A prefix both languages know, its counterpart, and the word behind it; null when there is none of four letters or more. */
export function splitPrefix(spelling: string, from: Language): { prefix: string; rest: string } | null {
  const folded = foldWord(spelling);
  for (const [french, english] of PREFIXES) {
    const own = from === "fr" ? foldWord(french) : english.replace(/[ -]$/, "");
    if (!folded.startsWith(own)) continue;
    const rest = spelling.slice(own.length).replace(/^-/, "");
    if (rest.length < 4) continue;
    return { prefix: from === "fr" ? english : french, rest };
  }
  return null;
}
