import { OPENING } from "./opening-cues.ts";
import type { Reading } from "./reading.ts";

/** Shorter lines head a part of a text: "What comes next". */
const SHORTEST_HEADLINE_WORDS = 4;
/** Fewer are no habit of the document. */
const LEAST_HEADLINES = 3;
/** With a smaller share of dated texts below them they head the parts of one text. */
const LEAST_DATED = 0.75;
/** Lines between a headline and its text: a subtitle, a byline. */
const LONGEST_HEAD = 3;

/**
 * The units that are headlines of events, in a document where such lines have dated news below them as a habit. One
 * that has none is then a headline too.
 */
export function findHeadlines(readings: Reading[]): Set<number> {
  const headlines = readings.flatMap((_, index) => {
    const text = textBelow(readings, index);
    return text && isHeadline(readings, index) ? [{ index, text }] : [];
  });
  const dated = headlines.filter(({ index, text }) =>
    [readings[index]!, text].some(({ dateline, plain }) => dateline !== null || OPENING.dayDate.test(plain)),
  );
  const isHabit = headlines.length >= LEAST_HEADLINES && dated.length >= headlines.length * LEAST_DATED;
  return new Set(isHabit ? headlines.map(({ index }) => index) : []);
}

function isTitleLine(reading: Reading | undefined): boolean {
  return reading?.unit.kind === "header" && !reading.isTail && !reading.isFooter;
}

/** The first title line above a text, which may begin with its date or have a line with the date above it. */
function isHeadline(readings: Reading[], index: number): boolean {
  const [line, next] = readings.slice(index, index + 2) as [Reading, Reading?];
  if (!isTitleLine(line) || isTitleLine(readings[index - 1]) || line.unit.level > 0) return false;
  if (OPENING.byline.test(line.plain)) return false;
  if (isLong(line)) return line.dateline === null || line.dateline === "date";
  return line.dateline === "date" && next !== undefined && isTitleLine(next) && isLong(next);
}

const isLong = ({ plain }: Reading) => plain.split(/\s+/).length >= SHORTEST_HEADLINE_WORDS;

/** The paragraph that a title line stands above. */
function textBelow(readings: Reading[], index: number): Reading | undefined {
  const text = readings.slice(index + 1, index + 2 + LONGEST_HEAD).find((reading) => !isTitleLine(reading));
  return text?.unit.kind === "prose" ? text : undefined;
}
