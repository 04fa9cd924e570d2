import { foldAccents } from "#lib/text/normalise.ts";
import { CLOSING } from "./closing-cues.ts";
import { type Cohesion, measureCohesion } from "./cohesion.ts";
import { findHeadlines } from "./headlines.ts";
import { OPENING } from "./opening-cues.ts";
import { type Reading, readUnit } from "./reading.ts";
import { findSeries } from "./series.ts";
import { readTerms, stemOf, type Terms } from "./terms.ts";
import { readUnits } from "./unit.ts";

/** Units back over which a name is still in the reader's mind. */
const MEMORY = 8;
/** Characters of the lines with which a newsletter begins. */
const LONGEST_PREAMBLE = 400;
/** A word that occurs in this many units or fewer is as rare as can be. */
const RARE = 3;

/** A document read for splitting: its units, and what can be asked about them. */
export interface SplitDocument {
  readings: Reading[];
  terms: Terms[];
  cohesion: Cohesion;
  /** Blank lines stand between most paragraphs, so that they part nothing. */
  isSpaced: boolean;
  /** For each unit, how sure it is that it opens an event as a member of a series; undefined outside of all series. */
  series: (number | undefined)[];
  /** Units that are headlines, where the document sets one above each of its news. */
  headlines: Set<number>;
  /** Some series opens events. */
  hasSeries: boolean;
  /** The first unit that tells something of its own: not a title, a mark, or a few lines that introduce the document. */
  firstStory: number;
  /** How often a unit's text stands in the document. */
  copies: Map<string, number>;
  /** How far a word or name of the units before `unit` is known to the reader from there alone, 0 to 1. */
  known(word: string, unit: number): number;
  /** Names of the units shortly before `unit`, as in `Terms`. */
  recentNames(unit: number): Set<string>;
}

export function readSplitDocument(text: string): SplitDocument {
  const units = readUnits(text);
  const readings = units.map(readUnit).map(readCaption);
  const terms = readings.map(({ unit }) => readTerms(unit));
  const holders = new Map<string, number>();
  for (const { names, words } of terms) {
    for (const key of new Set([...names, ...words])) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const logRarity = (count: number) => Math.log(1 + units.length / count) ** 2;
  const rarity = (key: string) => Math.min(1, logRarity(holders.get(key) ?? 1) / logRarity(RARE));
  const recent = (unit: number) => terms.slice(Math.max(0, unit - MEMORY), unit);

  const copies = new Map<string, number>();
  for (const { text } of units) copies.set(text, (copies.get(text) ?? 0) + 1);
  const series = findSeries(readings);

  return {
    readings,
    terms,
    cohesion: measureCohesion(readings, terms),
    isSpaced: units.filter(({ blankLines }) => blankLines > 0).length > units.length / 2,
    series,
    headlines: findHeadlines(readings),
    hasSeries: series.some((certainty) => (certainty ?? 0) > 0.5),
    firstStory: findFirstStory(readings, series),
    copies,
    known(word, unit) {
      const keys = [foldAccents(word).toLowerCase(), stemOf(word)];
      const found = keys.filter((key) =>
        recent(unit).some(({ names, words }) => names.has(key) || words.has(key)),
      );
      return Math.max(0, ...found.map(rarity));
    },
    recentNames(unit) {
      return new Set(recent(unit).flatMap(({ names }) => [...names]));
    },
  };
}

/** A picture's line under a title stands above the text like a subtitle, and closes nothing. */
function readCaption(reading: Reading, index: number, readings: Reading[]): Reading {
  const above = readings[index - 1];
  const isUnderTitle = above?.unit.kind === "header" && !above.isTail && !above.isFooter;
  if (!isUnderTitle || !CLOSING.caption.test(reading.plain)) return reading;
  return { ...reading, isFooter: false, unit: { ...reading.unit, kind: "header" } };
}

/** The first unit behind the title page; -1 where there is none. A preamble is short and dates nothing. */
function findFirstStory(readings: Reading[], series: (number | undefined)[]): number {
  const first = readings.findIndex(({ unit }) => unit.kind === "prose" || unit.kind === "item");
  const member = series.findIndex((certainty) => (certainty ?? 0) > 0.5);
  const preamble = readings.slice(first, Math.max(first, member));
  const length = preamble.reduce((sum, { unit }) => sum + unit.end - unit.start, 0);
  const isStory = preamble.some(({ dateline, plain }) => dateline !== null || OPENING.dayDate.test(plain));
  return preamble.length > 0 && length <= LONGEST_PREAMBLE && !isStory ? member : first;
}
