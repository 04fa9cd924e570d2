import type { Citation } from "#lib/chat/types.ts";

/**
 * Where a citation's quote stands in its event's text, as a half-open range of UTF-16 code units. The document may have
 * been read anew since the answer, so a quote that is not at its offset is looked for; null when it is gone.
 */
export function locateQuote(
  event: { start: number; text: string },
  citation: Pick<Citation, "start" | "quote">,
): { start: number; end: number } | null {
  const expected = citation.start - event.start;
  const start = event.text.startsWith(citation.quote, expected)
    ? expected
    : event.text.indexOf(citation.quote);
  return start === -1 ? null : { start, end: start + citation.quote.length };
}
