import type { Span } from "./span.ts";

/** Line ends of Unix, Windows and old Mac files, and the separators of Unicode. */
const LINE = /[^\n\r\u2028\u2029]+/g;
const LIST_ITEM = /^(?:[-–—•·*▪■◦‣o]\s|\d{1,3}[.)]\s|[a-z][.)]\s)/;
const SENTENCE_END = /[.!?…:;][”"»’')\]\s]*$/;

/** Columns between which mail programs, editors and converters wrap lines. Longer lines are paragraphs in themselves. */
const NARROWEST_WRAP = 56;
const WIDEST_WRAP = 120;
/** Share of the lines of a wrapped block that may be headings. */
const MOST_HEADINGS = 0.25;

/** The part of the span without white space at its ends; empty when nothing else is in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as `String.prototype.trim` sees it, for the code units that occur often. */
function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code > 0x1000 && /\s/.test(String.fromCharCode(code)));
}

/**
 * The paragraphs of a text: its lines that are not blank, trimmed, in order; lines that were wrapped at a fixed column
 * are joined into one. Every character that is not white space lies in exactly one of them.
 */
export function splitParagraphs(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  LINE.lastIndex = span.start;
  for (let match = LINE.exec(text); match && match.index < span.end; match = LINE.exec(text)) {
    const line = trimSpan(text, { start: match.index, end: Math.min(LINE.lastIndex, span.end) });
    const before = block.at(-1);
    if (before && line.start < line.end && !follows(text, before, line)) {
      blocks.push(block);
      block = [];
    }
    if (line.start < line.end) block.push(line);
  }
  blocks.push(block);
  return blocks.flatMap((lines) => unwrap(text, lines));
}

/** Whether no blank line stands between the two lines. */
function follows(text: string, before: Span, line: Span): boolean {
  const gap = text.slice(before.end, line.start).replaceAll("\r\n", "\n");
  return (gap.match(/[\n\r\u2028\u2029]/g)?.length ?? 0) === 1;
}

/**
 * Joins the lines of a block that a program has wrapped. The signs of it: the first word of the next line would not
 * have fitted on the line, given the block's widest one; somewhere the next line goes on in lower case; and the few
 * lines that are short end a sentence, or are headings.
 */
function unwrap(text: string, block: Span[]): Span[] {
  const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (block.length < 2 || width < NARROWEST_WRAP || width > WIDEST_WRAP) return block;
  const joints = block.slice(0, -1).map((line, index) => {
    const next = text.slice(block[index + 1]!.start, block[index + 1]!.end);
    const word = /^\S+/.exec(next)?.[0] ?? "";
    const endsSentence = SENTENCE_END.test(text.slice(line.start, line.end));
    const isFull = line.end - line.start + 1 + word.length > width && !LIST_ITEM.test(next);
    return {
      isFull,
      isShort: !isFull && !endsSentence,
      goesOn: isFull && !endsSentence && /^\p{Ll}/u.test(next),
    };
  });
  const short = joints.filter(({ isShort }) => isShort).length;
  if (short > block.length * MOST_HEADINGS || !joints.some(({ goesOn }) => goesOn)) return block;
  const joined: Span[] = [];
  block.forEach((line, index) => {
    const before = joined.at(-1);
    if (before && joints[index - 1]!.isFull) before.end = line.end;
    else joined.push({ ...line });
  });
  return joined;
}
