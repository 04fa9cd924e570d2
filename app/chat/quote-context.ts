/** How much of the words around a quote is shown, in UTF-16 code units. */
const BEFORE = 110;
const AFTER = 140;

/** The words right before and after a quote, cut between words. */
export function quoteContext(
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; after: string } {
  const from = Math.max(0, start - BEFORE);
  const to = Math.min(text.length, end + AFTER);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > 0 ? `…${before.replace(/^\S*/, "")}` : before,
    after: to < text.length ? `${after.replace(/\S*$/, "").trimEnd()}…` : after,
  };
}
