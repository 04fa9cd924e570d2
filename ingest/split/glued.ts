import type { Span } from "#lib/text/span.ts";
import { datelineAt } from "./dateline.ts";
import { DATED_START } from "./dates.ts";

/** Marks at which a text may be glued on: behind a stop with its closing marks, or behind a letter or digit. */
const AFTER_STOP = /[.!?…][”"»’')\]]*(?=[“"«]?\p{Lu})/gu;
const AFTER_WORD = /[\p{Ll}\d”»)](?=\p{Lu})/gu;
const AFTER_SPACE = /[.!?…][”"»’')\]]*[ \u00a0](?=\p{Lu})/gu;
/** A line of tags under a teaser: `- Articles / Section - Country, theme`. */
const CATEGORY_LINE = /^[-–—•]\s[^.!?]{0,80}(?:\s[/|>»-]\s|,)/u;
const PLAIN_WORDS = /^[“"«]?\p{Lu}[\p{L}’'-]*,?\s+[\p{L}\d“"«(]/u;
/** "diploma of level B2.", "the Agency (CWA).", "in May.": no list number, which would stand at the start of its line. */
const SHORT_TOKEN = /^\(?(?:\p{L}?\d{1,3}|\p{Lu}{2,8}|\p{Ll}{2})[”"»’')\]]*$/u;
const ARTICLE = /^[“"«]?(?:The|An?|Les?|La|L[’']|Une?)(?:\s|(?<=[’']))\s*[\p{L}\d]/u;
/** Characters of an address or word that are read to judge the stop behind it. */
const LONGEST_WORD = 60;
const DATED = new RegExp(`^${DATED_START}`, "iu");
const INTRODUCTION = /^(?:An?|Une?|By|Par|Over|More|Some|Plus|Près)\s+[\p{L}\d]/u;

/**
 * Where, inside a paragraph, another text may begin that was glued on: offsets into `text`, ascending.
 * They are candidates like the starts of lines; most stops without a space behind them are slips of the pen.
 */
export function findGluedOpenings(text: string, paragraph: Span): number[] {
  const content = text.slice(paragraph.start, paragraph.end);
  const found = new Set<number>();
  for (const match of content.matchAll(AFTER_STOP)) {
    const at = match.index + match[0].length;
    const before =
      /\S*$/.exec(content.slice(Math.max(0, match.index - LONGEST_WORD), match.index))?.[0] ?? "";
    const head = content.slice(at, at + 60);
    if (isPlainWord(before, match[0]) && PLAIN_WORDS.test(head)) found.add(at);
    else if (SHORT_TOKEN.test(before) && before.length < match.index && ARTICLE.test(head)) found.add(at);
    else if (opens(content, at)) found.add(at);
  }
  for (const match of content.matchAll(AFTER_WORD)) {
    const at = match.index + 1;
    if (opens(content, at)) found.add(at);
  }
  for (const match of content.matchAll(AFTER_SPACE)) {
    const at = match.index + match[0].length;
    if (datelineAt(content.slice(at, at + 120)) === "capitals") found.add(at);
  }
  if (CATEGORY_LINE.test(content)) {
    const glued = /\p{Ll}(?=\p{Lu}\p{L}*[’'\s][^.!?…]{20,}[.!?…])/u.exec(content);
    if (glued) found.add(glued.index + 1);
  }
  return [...found].sort((a, b) => a - b).map((at) => paragraph.start + at);
}

/** Whether what stands at `at` could only be the opening of a text. */
function opens(content: string, at: number): boolean {
  const head = content.slice(at, at + 120);
  return (
    datelineAt(head) === "capitals" ||
    datelineAt(head) === "title" ||
    DATED.test(head) ||
    INTRODUCTION.test(head)
  );
}

/** Whether a stop behind `word` may end a sentence: not in an address, an abbreviation or a list of initials. */
function isPlainWord(word: string, stop: string): boolean {
  if (/[/@\\]|^www/i.test(word) && stop.length === 1) return false;
  return /[\p{Ll}\d)%][”"»’')\]]*$/u.test(word) && (word.length > 2 || stop.length > 1);
}
