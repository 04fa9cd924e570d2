import type { Span } from "./span.ts";

/** A word, a number or a punctuation mark of a text in ASCII typography. */
export interface DateToken extends Span {
  text: string;
  /** The number's value, for whole numbers without separators; ordinals count ("25th", "1er"). */
  value: number | null;
  isWord: boolean;
}

const TOKEN = /(\d+)(?:(?:st|nd|rd|th|er|ère|re|ème|e)\b)?(?:[.,:]\d+)*|\p{L}+'?|[^\s\p{L}\d]|\n/giu;
const WHOLE_NUMBER = /^\d+(?:st|nd|rd|th|er|ère|re|ème|e)?$/i;

/** Splits `text` into tokens; line breaks are tokens, other spaces are dropped. */
export function dateTokens(text: string): DateToken[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const token = match[0];
    return {
      text: token,
      start: match.index,
      end: match.index + token.length,
      value: match[1] && WHOLE_NUMBER.test(token) ? Number(match[1]) : null,
      isWord: /^\p{L}/u.test(token),
    };
  });
}
