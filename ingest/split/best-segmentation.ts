import type { SplitDocument } from "./document.ts";
import type { Evidence } from "./evidence.ts";
import { OPENING } from "./opening-cues.ts";
import { WEIGHTS } from "./weights.ts";

/** Overlap of both sides at which cohesion speaks neither for nor against a boundary, and the step that counts as 1. */
const USUAL_OVERLAP = 0.055;
const OVERLAP_STEP = 0.055;
/** Sides with nothing in common happen inside an event too; sides with much in common are seldom two events. */
const MOST_APART = 1;
const LEAST_APART = -2.5;

/** What an event costs that has less prose than this, in characters. The lowest limit it stays below counts. */
const SHORT_EVENTS = [
  // Lines without a paragraph are the head of what follows or the foot of what precedes.
  { below: 1, cost: 8 },
  { below: 90, cost: 3 },
  { below: 220, cost: 1.5 },
];
const LONG_EVENT = Math.max(...SHORT_EVENTS.map(({ below }) => below));
/** Units after which an event is settled though it holds hardly any prose: a document of headings, or of marks. */
const LONGEST_UNSETTLED = 100;
/** An event usually names a day, or at least a month, in its first units. */
const UNDATED_COST = 1.5;
const DATE_UNITS = 4;
/** Inside a signed article, headings and dates are part of the story, until it closes or another text is signed. */
const ARTICLE_COST = 2.5;
const BYLINE_UNITS = 3;
const ARTICLE_ENDS = [
  "afterFooter",
  "afterEnd",
  "afterSelfDescription",
  "byline",
  "dateline:capitals",
] as const;
/** A place whose own evidence is below this is never a boundary, whatever stands around it. */
const HOPELESS = -4;

/** A best segmentation of the units before a place, its last event not yet counted. */
interface Choice {
  /** Index of the place where that last event begins; -1 for none. */
  place: number;
  total: number;
}

/**
 * Units at which events begin, the first included: of all segmentations the one with the highest sum of evidence at
 * its boundaries, less what its events cost, found by dynamic programming. What an event costs and what stands apart no
 * longer depends on where the event began once that is a few hundred characters back: those places are settled, and
 * only the best of them is kept, so that time grows with the length of the document.
 */
export function findBestSegmentation(document: SplitDocument, evidence: Evidence[]): number[] {
  const scores = evidence.map((seen) =>
    [...seen].reduce((sum, [name, degree]) => sum + WEIGHTS[name] * degree, 0),
  );
  const places = scores.flatMap((score, unit) => (unit === 0 || score > HOPELESS ? [unit] : []));
  const { costOf, isSettled } = measureCosts(document, evidence);
  const apart = measureApart(document);
  const signed = places.map((start) => isSigned(document, start));
  const endsArticle = evidence.map((seen) => ARTICLE_ENDS.some((name) => seen.has(name)));
  const articleCost = (from: number, end: number) => (signed[from] && !endsArticle[end] ? ARTICLE_COST : 0);

  const best: number[] = [0];
  const previous: number[] = [-1];
  const settled = { signed: nothing(), unsigned: nothing() };
  let unsettled = 0;
  const chooseBefore = (end: number, to: number): Choice => {
    for (; unsettled < to && isSettled(places[unsettled]!, end); unsettled++) {
      const group = signed[unsettled] ? "signed" : "unsigned";
      const total = best[unsettled]! - costOf(places[unsettled]!, end);
      if (total > settled[group].total) settled[group] = { place: unsettled, total };
    }
    let choice = settled.unsigned;
    const consider = (place: number, total: number) => {
      if (total > choice.total) choice = { place, total };
    };
    consider(settled.signed.place, settled.signed.total - articleCost(settled.signed.place, end));
    for (let from = unsettled; from < to; from++) {
      const start = places[from]!;
      const lost = WEIGHTS.apart * (apart(end, 0) - apart(end, start));
      consider(from, best[from]! - costOf(start, end) - articleCost(from, end) - lost);
    }
    return choice;
  };
  for (let to = 1; to < places.length; to++) {
    const end = places[to]!;
    const { place, total } = chooseBefore(end, to);
    best.push(total + scores[end]! + WEIGHTS.apart * apart(end, 0));
    previous.push(place);
  }

  const totals = places.map((start, place) => best[place]! - costOf(start, evidence.length));
  const segmentation: number[] = [];
  const last = totals.reduce((at, total, place) => (total > totals[at]! ? place : at), 0);
  for (let place = last; place >= 0; place = previous[place]!) segmentation.unshift(places[place]!);
  return segmentation;
}

function nothing(): Choice {
  return { place: -1, total: Number.NEGATIVE_INFINITY };
}

/** How far the sides of a boundary before `unit` stand apart, 1 for nothing in common, for an event that began at `since`. */
function measureApart({ cohesion, readings }: SplitDocument): (unit: number, since: number) => number {
  const rate = (overlap: number) =>
    Math.max(LEAST_APART, Math.min(MOST_APART, (USUAL_OVERLAP - overlap) / OVERLAP_STEP));
  const whole = readings.map((_, unit) => rate(cohesion.across(unit, 0)));
  const windowStart = readings.map((_, unit) => cohesion.windowStart(unit));
  return (unit, since) => (since <= windowStart[unit]! ? whole[unit]! : rate(cohesion.across(unit, since)));
}

interface Costs {
  /** What an event from unit `start` up to `end` costs for being too short or without a date; a member of a series nothing. */
  costOf(start: number, end: number): number;
  /** Whether neither that cost nor what stands apart at `end` would change if the event had begun before `start`. */
  isSettled(start: number, end: number): boolean;
}

function measureCosts({ readings, cohesion }: SplitDocument, evidence: Evidence[]): Costs {
  const prose = [0];
  const dated = [0];
  for (const { unit, first, plain, dateline } of readings) {
    const length = unit.kind === "prose" || unit.kind === "item" ? unit.end - unit.start : 0;
    const isDated = dateline !== null || OPENING.dayDate.test(plain) || OPENING.looseDate.test(first);
    prose.push(prose.at(-1)! + length);
    dated.push(dated.at(-1)! + (isDated ? 1 : 0));
  }
  const lengthOf = (start: number, end: number) => prose[end]! - prose[start]!;
  return {
    costOf(start, end) {
      if (evidence[start]!.has("series")) return 0;
      const length = lengthOf(start, end);
      // A headline above, or above what follows, shows that so little was all there is.
      const isBrief = length > 0 && (evidence[start]!.has("headline") || evidence[end]?.has("headline"));
      const short =
        length < LONG_EVENT && !isBrief ? SHORT_EVENTS.find(({ below }) => length < below)!.cost : 0;
      return short + (dated[Math.min(end, start + DATE_UNITS)] === dated[start] ? UNDATED_COST : 0);
    },
    isSettled(start, end) {
      if (end - start > LONGEST_UNSETTLED) return true;
      return (
        end >= start + DATE_UNITS && start <= cohesion.windowStart(end) && lengthOf(start, end) >= LONG_EVENT
      );
    },
  };
}

/** Whether an event that begins at the unit carries its author's name. */
function isSigned({ readings }: SplitDocument, start: number): boolean {
  return readings
    .slice(start, start + BYLINE_UNITS)
    .some(({ unit, plain }) => unit.kind === "header" && OPENING.byline.test(plain));
}
