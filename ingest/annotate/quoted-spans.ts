import type { Span } from "#lib/text/span.ts";

/** Longer runs between quotation marks are two quotations whose marks were lost. */
const LONGEST_QUOTATION = 1500;

/** Direct speech in a text in ASCII typography; titles in quotation marks are too short to count. */
export function quotedSpans(plain: string): Span[] {
  const spans: Span[] = [];
  for (const match of plain.matchAll(/"([^"\n]+)"/g)) {
    const words = match[1]!.trim().split(/\s+/).length;
    if (words >= SHORTEST_SPEECH && match[0].length <= LONGEST_QUOTATION) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}

/** In words. */
const SHORTEST_SPEECH = 7;
