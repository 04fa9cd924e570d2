import { splitParagraphs } from "#lib/text/paragraphs.ts";
import { splitSentences } from "#lib/text/sentences.ts";
import type { Span } from "#lib/text/span.ts";
import { findGluedOpenings } from "./glued.ts";

/**
 * - `rule`: a line of marks that parts texts (`---`, `* * *`); `end`: a mark that closes one (`###`, `ENDS`).
 * - `front`: the lines between two `---` that hold `key: value`.
 * - `header`: a line that announces what follows: a title, a heading, a byline, a place and date alone.
 * - `item`: an item of a list; `prose`: everything else.
 */
export type UnitKind = "rule" | "end" | "front" | "header" | "item" | "prose";

/** A paragraph, or the part of it behind or before a place where a text is glued on. Candidate boundaries are their starts. */
export interface Unit extends Span {
  text: string;
  kind: UnitKind;
  /** How the unit follows the one before: on a new line, behind a stop and a space, or with nothing between. */
  joint: "line" | "space" | "none";
  /** Blank lines between the unit before and this one. */
  blankLines: number;
  /** Level of a Markdown heading, 0 for anything else. */
  level: number;
}

const RULE = /^(?:[-–—_=~]{3,}|(?:[*_-]\s?){3,}|[•·⁂]{1,5}|\*)$/;
const END_MARK =
  /^(?:#{3,}|#( #){2,}|-\s?30\s?-|[-–—*(/]*\s*(?:ends?|end of (?:release|statement|press release|message|text)|fin|fin du communiqué)\s*[-–—*)/.]*)$/i;
const LIST_ITEM = /^(?:[-–—•·*▪■◦‣]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+|>\s)/;
const MARKDOWN_HEADING = /^(#{1,6})\s+\S/;
const FRONT_LINE = /^[\w-]+:(?:\s|$)|^\s*-\s/;
const LAST_STOP = /[.!?…;,][*_)\]”"»’'\s]*$/;

/** A title fits on two lines; whatever is longer is a paragraph whose stop was lost. */
const LONGEST_HEADER = 190;

/** The document as a sequence of units, in order, without the white space between them. */
export function readUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let previousEnd = 0;
  for (const paragraph of splitParagraphs(text)) {
    const cuts = [paragraph.start, ...findGluedOpenings(text, paragraph), paragraph.end];
    for (let index = 0; index + 1 < cuts.length; index++) {
      const start = cuts[index]!;
      const raw = text.slice(start, cuts[index + 1]!);
      const content = raw.trimEnd();
      const gap = text.slice(previousEnd, start);
      const lineBreaks = gap.replaceAll("\r\n", "\n").match(/[\n\r\u2028\u2029]/g)?.length ?? 0;
      units.push({
        start,
        end: start + content.length,
        text: content,
        kind: kindOf(content),
        joint: index === 0 ? "line" : gap === "" ? "none" : "space",
        blankLines: Math.max(0, lineBreaks - 1),
        level: MARKDOWN_HEADING.exec(content)?.[1]?.length ?? 0,
      });
      previousEnd = start + content.length;
    }
  }
  markFrontMatter(units);
  return units;
}

function kindOf(text: string): UnitKind {
  if (END_MARK.test(text)) return "end";
  if (RULE.test(text)) return "rule";
  if (MARKDOWN_HEADING.test(text)) return "header";
  if (text.length <= LONGEST_HEADER && !LAST_STOP.test(text) && splitSentences(text).length === 1) {
    return LIST_ITEM.test(text) && !/^\d/.test(text) ? "item" : "header";
  }
  return LIST_ITEM.test(text) ? "item" : "prose";
}

/** Turns `---`, lines of `key: value`, `---` into front matter, at the top of the document or in the middle of it. */
function markFrontMatter(units: Unit[]): void {
  for (let open = 0; open < units.length; open++) {
    if (units[open]!.text !== "---") continue;
    let close = open + 1;
    while (close < units.length && FRONT_LINE.test(units[close]!.text) && units[close]!.blankLines === 0)
      close++;
    if (close > open + 1 && units[close]?.text === "---") {
      for (let index = open; index <= close; index++) units[index]!.kind = "front";
      open = close;
    }
  }
}
