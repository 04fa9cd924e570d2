import { foldWord, spellOut } from "./fold-word.ts";
import type { Language } from "./lexicon.ts";

/** One word or number of a text. French elisions and the English possessive are words of their own. */
export interface Word {
  /** As written: `l'`, `Étudiants`. */
  raw: string;
  /** Lower case with accents, elisions written in full: `le`, `étudiants`. */
  spelling: string;
  /** What stands between the word before and this one. */
  before: string;
}

const WORD =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?|\p{N}+(?:[.,:/-]\p{N}+)*[\p{L}\p{M}]*/gu;

const ELISION = /^(l|d|qu|s|n|j|c|m|t|jusqu|lorsqu|puisqu|quoiqu|quelqu)['’]/iu;
const FULL_FORMS: Record<string, string> = {
  l: "le",
  d: "de",
  qu: "que",
  s: "se",
  n: "ne",
  j: "je",
  c: "ce",
  m: "me",
  t: "te",
  jusqu: "jusque",
  lorsqu: "lorsque",
  puisqu: "puisque",
  quoiqu: "quoique",
  quelqu: "quelque",
};
const INVERSION = /^(\p{L}{1,})(-t)?-(je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|lui|les)$/iu;
/** Nouns that only look like a verb with its pronoun behind it. */
const NOT_INVERTED = new Set(["rendez-vous"]);
const POSSESSIVE = /^(.+?)(['’]s|['’])$/iu;

/** The words of a text in order; `rest` is what follows the last one. */
export function splitWords(text: string, language: Language): { words: Word[]; rest: string } {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    if (language === "fr") splitFrenchWord(match[0], before, words);
    else splitEnglishWord(match[0], before, words);
  }
  return { words, rest: text.slice(end) };
}

function splitFrenchWord(raw: string, before: string, words: Word[]): void {
  const elision = ELISION.exec(raw);
  if (elision) {
    words.push({ raw: elision[0], spelling: FULL_FORMS[elision[1]!.toLowerCase()]!, before });
    const rest = raw.slice(elision[0].length);
    if (rest) splitFrenchWord(rest, "", words);
    return;
  }
  const bare = raw.replace(/['’]$/u, "");
  const inversion = bare.includes("-") ? INVERSION.exec(bare) : null;
  if (!inversion || NOT_INVERTED.has(foldWord(bare))) {
    words.push({ raw: bare, spelling: spellOut(bare), before });
    return;
  }
  words.push({ raw: inversion[1]!, spelling: spellOut(inversion[1]!), before });
  // The pronoun of a question repeats its subject, that of an order adds little; only "est-ce" is an expression.
  if (/^ce$/i.test(inversion[3]!)) words.push({ raw: inversion[3]!, spelling: "ce", before: " " });
}

function splitEnglishWord(raw: string, before: string, words: Word[]): void {
  const possessive = POSSESSIVE.exec(raw);
  const bare = possessive?.[1] ?? raw;
  words.push({ raw: bare, spelling: spellOut(bare), before });
  if (possessive && possessive[2]!.length > 1)
    words.push({ raw: possessive[2]!, spelling: "'s", before: "" });
}
