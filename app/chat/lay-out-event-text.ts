/** A half-open range of UTF-16 code units. */
interface Range {
  start: number;
  end: number;
}

/** A stretch of text inside one paragraph; `chosen` is the quote being looked at, `other` another one of the answer. */
export interface Piece {
  text: string;
  mark: "chosen" | "other" | null;
}

export interface Paragraph {
  /** Offset of its first character in the event's text. */
  start: number;
  /** Whether it stands apart from the one before it. */
  spaced: boolean;
  pieces: Piece[];
}

const BLANK_LINE = /\n[^\S\n]*\n/;
// A line with the blank lines around it, so that the paragraphs joined are the text.
const LINE = /\s*[^\n]+(?:\n\s*|$)/g;

/** Cuts `line`, which starts at `offset`, where marked ranges begin and end. */
function cutPieces(line: string, offset: number, chosen: Range | null, others: Range[]): Piece[] {
  const marked = chosen ? [chosen, ...others] : others;
  const cuts = new Set([0, line.length]);
  for (const range of marked) {
    for (const edge of [range.start - offset, range.end - offset]) {
      if (edge > 0 && edge < line.length) cuts.add(edge);
    }
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? line.length;
    const covers = (range: Range) => range.start <= offset + from && offset + to <= range.end;
    const mark = chosen && covers(chosen) ? "chosen" : others.some(covers) ? "other" : null;
    return { text: line.slice(from, to), mark };
  });
}

/**
 * Sets an event's text for reading, with its quotes marked. Reports come with blank lines between paragraphs or one
 * paragraph a line; in the first kind a single line break stays tight, in the second every line stands apart. No
 * character is added or lost: the pieces joined are `text`.
 */
export function layOutEventText(text: string, chosen: Range | null, others: Range[]): Paragraph[] {
  const spacedByBlankLines = BLANK_LINE.test(text.trim());
  const lines = text.match(LINE) ?? [text];
  let start = 0;
  return lines.map((line, index) => {
    const before = lines[index - 1] ?? "";
    const paragraph: Paragraph = {
      start,
      spaced: index > 0 && (!spacedByBlankLines || BLANK_LINE.test(before)),
      pieces: cutPieces(line, start, chosen, others),
    };
    start += line.length;
    return paragraph;
  });
}
