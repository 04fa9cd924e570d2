import { englishSpellings, irregularForms } from "../lexicon/english-forms.ts";

/**
 * Regular endings, with those of persons ("killer") and adverbs, and what may stand in their place in the dictionary form. The
 * likelier comes first: "caring" is of "care", not "car".
 */
const ENDINGS: readonly [RegExp, readonly string[]][] = [
  [/ies$/, ["y", "ie"]],
  [/ves$/, ["f", "fe"]],
  [/es$/, ["e", ""]],
  [/([^s])s$/, ["$1"]],
  [/ied$/, ["y", "ie"]],
  [/([bdgklmnprt])\1(?:ed|ing|est|ers?)$/, ["$1", "$1$1"]],
  [/ed$/, ["e", ""]],
  [/ying$/, ["y", "ie"]],
  [/ing$/, ["e", ""]],
  [/ie(?:st|r)$/, ["y"]],
  [/ers?$/, ["e", ""]],
  [/ily$/, ["y"]],
  [/ly$/, ["", "le"]],
  [/est$/, ["e", ""]],
];
/** No ending is taken off a shorter word: "red" is no form of "re". */
const SHORTEST_INFLECTED = 4;

/** Each irregular form of the words ("wrote", "women") with the words it is a form of. */
export function englishIrregulars(words: Iterable<string>): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  for (const word of words) {
    for (const form of irregularForms(word)) bases.set(form, [...(bases.get(form) ?? []), word]);
  }
  return bases;
}

/** The words of which `word` can be a regular form, or another spelling, as far as `isKnown` knows them. */
export function englishBases(word: string, isKnown: (base: string) => boolean): string[] {
  const own = regularBases(word, isKnown);
  if (own.length > 0) return own;
  const others = englishSpellings(word).flatMap((spelling) =>
    isKnown(spelling) ? [spelling] : regularBases(spelling, isKnown),
  );
  return [...new Set(others)];
}

function regularBases(word: string, isKnown: (base: string) => boolean): string[] {
  if (word.length < SHORTEST_INFLECTED) return [];
  const bases = ENDINGS.filter(([ending]) => ending.test(word)).flatMap(
    ([ending, replacements]) =>
      replacements.map((replacement) => word.replace(ending, replacement)).find(isKnown) ?? [],
  );
  return [...new Set(bases)];
}
