import { basename } from "node:path";
import type { Event } from "#lib/chat/types.ts";
import type { Span } from "#lib/text/span.ts";
import { averages, type Metrics, type Miss, type Score } from "./metrics.ts";
import type { Gold, GoldEvent } from "./read-gold.ts";
import { f1 } from "./statistics.ts";

/** White space around a boundary belongs to either side. */
const BOUNDARY_TOLERANCE = 2;

/** Holds the events that a system made of the documents against the gold events. */
export function scoreEvents(
  documents: Gold["documents"],
  events: Event[],
): { metrics: Metrics; misses: Miss[] } {
  const compared = [...documents].map(([document, gold]) => {
    const given = events
      .filter((event) => basename(event.document) === document)
      .toSorted((a, b) => a.start - b.start);
    return {
      boundaries: compareBoundaries(document, gold, given),
      scores: gold.map((event) => scoreEvent(event, mostAlike(event, given))),
    };
  });
  const scores = compared.flatMap(({ scores }) => scores);
  const boundaries = compared.map(({ boundaries }) => boundaries);
  return {
    metrics: { ...boundaryMetrics(boundaries), ...averages(scores) },
    misses: [...boundaries, ...scores].flatMap(({ misses }) => misses),
  };
}

interface Boundaries {
  right: number;
  given: number;
  gold: number;
  misses: Miss[];
}

/** Compares where events start; a document's first start is the document's own, and no finding. */
function compareBoundaries(document: string, gold: GoldEvent[], given: Event[]): Boundaries {
  const first = gold[0]!.start;
  const wanted = gold.filter(({ start }) => start !== first);
  const got = given.filter(({ start }) => start > first + BOUNDARY_TOLERANCE);
  const near = (a: Span, b: Span) => Math.abs(a.start - b.start) <= BOUNDARY_TOLERANCE;
  const missed = wanted.filter((event) => !got.some((other) => near(event, other)));
  const invented = got.filter((event) => !wanted.some((other) => near(event, other)));
  return {
    right: wanted.length - missed.length,
    given: got.length,
    gold: wanted.length,
    misses: [
      ...missed.map(({ id, start, starts_with }) => ({
        kind: "boundary missed",
        id,
        about: starts_with,
        wanted: `a start at ${document}:${start}`,
        got: "none",
      })),
      ...invented.map(({ start, title }) => ({
        kind: "boundary invented",
        id: document,
        about: title,
        wanted: "none",
        got: `a start at ${document}:${start}`,
      })),
    ],
  };
}

function boundaryMetrics(boundaries: Boundaries[]): Metrics {
  const total = (count: "right" | "given" | "gold") => boundaries.reduce((sum, each) => sum + each[count], 0);
  const precision = total("given") > 0 ? total("right") / total("given") : 0;
  const recall = total("gold") > 0 ? total("right") / total("gold") : 1;
  return {
    boundary_precision: precision,
    boundary_recall: recall,
    boundary_f1: total("gold") > 0 ? f1(precision, recall) : 1,
  };
}

/** The event that shares most with the gold one; the first of equals. */
function mostAlike(gold: Span, given: Event[]): Event | undefined {
  return given.toSorted((a, b) => overlap(gold, b) - overlap(gold, a))[0];
}

/** What two spans share, as a part of what they cover together. */
function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** What gold leaves open is not measured: a missing date, no country, no language. */
function scoreEvent(gold: GoldEvent, event: Event | undefined): Score {
  const score: Score = { measurements: {}, misses: [] };
  const miss = (kind: string, wanted: string, got: string | undefined) =>
    score.misses.push({ kind, id: gold.id, about: gold.starts_with, wanted, got: got ?? "no event" });

  if (gold.date_start !== null) {
    const right = isDateRight(gold, event);
    score.measurements.date_acc = [Number(right)];
    if (!right) {
      miss("date", days(gold.date_start, gold.date_end), event && days(event.dateStart, event.dateEnd));
    }
  }
  if (gold.countries.length > 0) {
    const got = event?.countries ?? [];
    const right = gold.countries.filter((country) => got.includes(country)).length;
    score.measurements.country_recall = [right / gold.countries.length];
    score.measurements.country_precision = [got.length > 0 ? right / got.length : 0];
    if (right < Math.max(gold.countries.length, got.length)) {
      miss("country", gold.countries.join(" "), event && (got.join(" ") || "none"));
    }
  }
  if (gold.lang) {
    score.measurements.language_acc = [Number(event?.language === gold.lang)];
    if (event?.language !== gold.lang) miss("language", gold.lang, event?.language);
  }
  return score;
}

function isDateRight(gold: GoldEvent, event: Event | undefined): boolean {
  if (event?.dateStart !== gold.date_start) return false;
  return gold.date_end === null || (event.dateEnd ?? event.dateStart) === gold.date_end;
}

function days(start: string | null, end: string | null): string {
  if (!start) return "no date";
  return end && end !== start ? `${start} to ${end}` : start;
}
