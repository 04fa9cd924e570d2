import type { Cohesion } from "./cohesion.ts";
import type { Evidence } from "./evidence.ts";
import { OPENING } from "./opening-cues.ts";
import type { Reading } from "./reading.ts";
import { WEIGHTS } from "./weights.ts";

/** Overlap of both sides at which cohesion speaks neither for nor against a boundary, and the step that counts as 1. */
const USUAL_OVERLAP = 0.055;
const OVERLAP_STEP = 0.055;
const MOST_APART = 1;
const LEAST_APART = -2.5;

/** An event of fewer characters of prose than this is rare. */
const SHORT_EVENT = 220;
const SHORT_EVENT_COST = 1.5;
const TINY_EVENT = 90;
const TINY_EVENT_COST = 3;
/** Lines without a paragraph below them are the head of what follows or the foot of what precedes. */
const EMPTY_EVENT_COST = 8;
/** An event usually names a day, or at least a month, in its first paragraphs. */
const UNDATED_COST = 1.5;
const DATE_UNITS = 4;
/** Inside a signed article, headings and dates are part of the story. */
const ARTICLE_COST = 2.5;
/** A place whose own evidence is below this is never a boundary, whatever stands around it. */
const HOPELESS = -4;

export function best(readings: Reading[], evidence: Evidence[], cohesion: Cohesion): number[] {
  const count = readings.length;
  const own = evidence.map((e) => [...e].reduce((sum, [name, degree]) => sum + WEIGHTS[name] * degree, 0));
  const starts = own.flatMap((score, index) => (index === 0 || score > HOPELESS ? [index] : []));
  const prose = [0];
  const dated = [0];
  for (const { unit, first, plain, dateline } of readings) {
    prose.push(prose.at(-1)! + (unit.kind === "prose" || unit.kind === "item" ? unit.end - unit.start : 0));
    dated.push(
      dated.at(-1)! + (dateline || OPENING.dayDate.test(plain) || OPENING.looseDate.test(first) ? 1 : 0),
    );
  }
  const isSeries = evidence.map((e) => e.has("series"));
  const isArticle = readings.map(({ unit, plain }) => unit.kind === "header" && OPENING.byline.test(plain));

  const total: number[] = starts.map(() => Number.NEGATIVE_INFINITY);
  const previous: number[] = starts.map(() => -1);
  total[0] = 0;
  const segmentCost = (start: number, end: number) => {
    let cost = 0;
    const length = prose[end]! - prose[start]!;
    if (!isSeries[start]) {
      if (length === 0) cost += EMPTY_EVENT_COST;
      else if (length < TINY_EVENT) cost += TINY_EVENT_COST;
      else if (length < SHORT_EVENT) cost += SHORT_EVENT_COST;
      if (dated[Math.min(end, start + DATE_UNITS)]! === dated[start]!) cost += UNDATED_COST;
    }
    return cost;
  };
  for (let to = 1; to < starts.length; to++) {
    for (let from = 0; from < to; from++) {
      const start = starts[from]!;
      const end = starts[to]!;
      const overlap = cohesion.across(end, start);
      const apart = Math.max(LEAST_APART, Math.min(MOST_APART, (USUAL_OVERLAP - overlap) / OVERLAP_STEP));
      const e = evidence[end]!;
      const closed =
        e.has("afterFooter") ||
        e.has("afterEnd") ||
        e.has("afterSelfDescription") ||
        e.has("byline") ||
        e.has("dateline:capitals");
      const article = isArticle.slice(start, start + 3).some(Boolean) && !closed ? ARTICLE_COST : 0;
      const score = total[from]! + own[end]! + WEIGHTS.apart * apart - segmentCost(start, end) - article;
      if (score > total[to]!) {
        total[to] = score;
        previous[to] = from;
      }
    }
  }
  let bestLast = 0;
  let bestTotal = Number.NEGATIVE_INFINITY;
  starts.forEach((start, at) => {
    const score = total[at]! - segmentCost(start, count);
    if (score > bestTotal) {
      bestTotal = score;
      bestLast = at;
    }
  });
  const result: number[] = [];
  for (let at = bestLast; at >= 0; at = previous[at]!) result.unshift(starts[at]!);
  return result;
}
