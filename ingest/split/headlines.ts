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
  const headlines = readings.flatMap((reading, index) => {
    const text = textBelow(readings, index);
    return text && isHeadline(reading) && !isTitleLine(readings[index - 1]) ? [{ index, text }] : [];
  });
  const dated = headlines.filter(({ text }) => text.dateline !== null || OPENING.dayDate.test(text.plain));
  const isHabit = headlines.length >= LEAST_HEADLINES && dated.length >= headlines.length * LEAST_DATED;
  return new Set(isHabit ? headlines.map(({ index }) => index) : []);
}

function isTitleLine(reading: Reading | undefined): boolean {
  return reading?.unit.kind === "header" && !reading.isTail && !reading.isFooter;
}

function isHeadline(reading: Reading): boolean {
  const { unit, plain, dateline } = reading;
  return (
    isTitleLine(reading) &&
    unit.level === 0 &&
    dateline === null &&
    !OPENING.byline.test(plain) &&
    plain.split(/\s+/).length >= SHORTEST_HEADLINE_WORDS
  );
}

/** The paragraph that a title line stands above. */
function textBelow(readings: Reading[], index: number): Reading | undefined {
  const text = readings.slice(index + 1, index + 2 + LONGEST_HEAD).find((reading) => !isTitleLine(reading));
  return text?.unit.kind === "prose" ? text : undefined;
}
