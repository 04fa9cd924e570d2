import { trimSpan } from "#lib/text/paragraphs.ts";
import type { Span } from "#lib/text/span.ts";

/** Where a long sentence may be cut, best first: behind a semicolon or colon, behind a comma, between words. */
const CUTS = [/[;:]\s/g, /,\s/g, /\s/g];
/** A piece ends in the last third of what is allowed, or else the next kind of cut is tried. */
const EARLIEST_CUT = 2 / 3;

/**
 * Cuts a sentence of more than `most` characters (a list run together, a table, a text without stops) into pieces of
 * at most that many, at the best place near the end of each. What is not white space is in exactly one piece.
 */
export function cutLongSentence(text: string, sentence: Span, most: number): Span[] {
  const pieces: Span[] = [];
  let rest = sentence;
  while (rest.end - rest.start > most) {
    const cut = rest.start + findCut(text.slice(rest.start, rest.start + most));
    pieces.push(trimSpan(text, { start: rest.start, end: cut }));
    rest = trimSpan(text, { start: cut, end: rest.end });
  }
  return [...pieces, rest].filter(({ start, end }) => start < end);
}

/** Length of the first piece of `window`. */
function findCut(window: string): number {
  for (const pattern of CUTS) {
    const last = [...window.matchAll(pattern)].at(-1);
    if (last && last.index >= window.length * EARLIEST_CUT) return last.index + 1;
  }
  const isSurrogate = /[\uD800-\uDBFF]$/.test(window);
  return isSurrogate ? window.length - 1 : window.length;
}
