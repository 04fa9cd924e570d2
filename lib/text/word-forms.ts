import { irregularForms } from "./lexicon/english-forms.ts";
import { spellingVariants } from "./spelling-variants.ts";

/** Other forms of an English word that a stemmer does not find: "children" for "child", "given" for "gave", "litre" for "liter". */
export function wordForms(word: string): string[] {
  return [...new Set([...irregularForms(word), ...spellingVariants(word)])].filter((form) => form !== word);
}
