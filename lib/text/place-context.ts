import { nameKey } from "./country-names.ts";
import type { Span } from "./span.ts";

/** A word of a text with what the search for names needs to know of it. */
export interface PlaceWord extends Span {
  text: string;
  /** Folded, in lower case. */
  key: string;
  isCapitalised: boolean;
  /** What stands between this word and the next, at most a few characters. */
  gap: string;
}

/** Texts that lost a line break glue two words: a capital behind four letters begins a new one. */
const WORD = /(?:\p{Lu}\.){2,}|\p{Lu}?[\p{Ll}\p{M}]{4,}(?=\p{Lu}\p{Ll})|[\p{L}\p{M}\p{N}]+/gu;

/** Splits a text (ASCII typography) into words; apostrophes and hyphens separate, "U.S." is one word. */
export function placeWords(text: string): PlaceWord[] {
  const words: PlaceWord[] = Array.from(text.matchAll(WORD), (match) => {
    const word = match[0];
    return {
      text: word,
      start: match.index,
      end: match.index + word.length,
      key: nameKey(word),
      isCapitalised: /^\p{Lu}/u.test(word),
      gap: "",
    };
  });
  for (let i = 0; i < words.length; i++) {
    words[i]!.gap = text.slice(words[i]!.end, words[i + 1]?.start ?? words[i]!.end + 3).slice(0, 4);
  }
  return words;
}

/** Whether two words with this between them can be parts of one name. */
export function joinsName(gap: string): boolean {
  return gap === " " || gap === "-" || gap === "'" || gap === ". " || gap === " - ";
}

/** Whether the words stand side by side in one phrase. */
export function isAdjacent(gap: string): boolean {
  return gap === " " || gap === "-";
}
