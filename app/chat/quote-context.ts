/** How much of the words around a quote is shown, in UTF-16 code units. */
const BEFORE = 110;
const AFTER = 140;

/** The words right before and after a quote, in its paragraph, cut between words. */
export function quoteContext(
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; after: string } {
  const paragraphBefore = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trimStart();
  const nextBreak = text.indexOf("\n", end);
  const paragraphAfter = text.slice(end, nextBreak === -1 ? text.length : nextBreak).trimEnd();
  const before =
    paragraphBefore.length > BEFORE
      ? `…${paragraphBefore.slice(-BEFORE).replace(/^\S*/, "")}`
      : paragraphBefore;
  const after =
    paragraphAfter.length > AFTER
      ? `${paragraphAfter.slice(0, AFTER).replace(/\S*$/, "").trimEnd()}…`
      : paragraphAfter;
  return { before, after };
}
