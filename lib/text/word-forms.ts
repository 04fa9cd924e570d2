import { irregularForms } from "./lexicon/english-forms.ts";
import { spellingVariants } from "./spelling-variants.ts";

/**
 * Other forms of a word that a stemmer does not bring together with it: in English "children" for "child", "given" for "gave", "litre" for
 * "liter"; in French the participles of a verb in -er, which its stemmer knows by the accent that the index folds away.
 */
export function wordForms(word: string, language: "en" | "fr"): string[] {
  const forms =
    language === "fr" ? participlesInEr(word) : [...irregularForms(word), ...spellingVariants(word)];
  return [...new Set(forms)].filter((form) => form !== word);
}

/** « financer », « financé », « financées » all have the same five forms. */
function participlesInEr(word: string): string[] {
  const stem = /^(\p{L}{3,})(?:er|ée?s?)$/u.exec(word)?.[1];
  return stem ? ["er", "é", "ée", "és", "ées"].map((ending) => stem + ending) : [];
}
