import type { Event } from "#lib/chat/types.ts";
import { foldAccents } from "#lib/text/normalise.ts";

/** What is needed of an event to tell whether another one reports the same happening. */
export interface ReportedEvent {
  event: Event;
  passages: { text: string }[];
}

/** Two reports of one happening share at least this part of the shorter one's names and numbers, and at least so many. */
const SHARED_PART = 0.5;
const SHARED_LEAST = 4;

/**
 * Groups events that report the same happening, in one language or two: their days and countries overlap, and so do the names and
 * numbers in them, which translation leaves alone. Each group is in the order given; a happening reported once is a group of one.
 */
export function groupReports<Reported extends ReportedEvent>(events: Reported[]): Reported[][] {
  const groups: Reported[][] = [];
  const marks = new Map<Reported, Set<string>>();
  const marksOf = (report: Reported) => {
    const known = marks.get(report) ?? namesAndNumbers(report.passages.map(({ text }) => text).join("\n"));
    marks.set(report, known);
    return known;
  };
  for (const report of events) {
    const known = groups.find(
      ([first]) => isSameOccasion(first!.event, report.event) && sharesMost(marksOf(first!), marksOf(report)),
    );
    if (known) known.push(report);
    else groups.push([report]);
  }
  return groups;
}

/** One document seldom reports a happening twice; what it puts side by side shares names and is two. */
function isSameOccasion(a: Event, b: Event): boolean {
  if (a.document === b.document) return false;
  if (!a.dateStart || !b.dateStart) return false;
  const overlaps = a.dateStart <= (b.dateEnd ?? b.dateStart) && b.dateStart <= (a.dateEnd ?? a.dateStart);
  return overlaps && a.countries.some((country) => b.countries.includes(country));
}

function sharesMost(a: Set<string>, b: Set<string>): boolean {
  const shared = [...a].filter((mark) => b.has(mark)).length;
  return shared >= SHARED_LEAST && shared >= SHARED_PART * Math.min(a.size, b.size);
}

/** Capitalised words inside sentences, and numbers, accents and case folded away. */
function namesAndNumbers(text: string): Set<string> {
  const names = text.matchAll(/(?<=[\p{Ll},;’'"“”«»(-]\s?)\p{Lu}\p{Ll}{2,}/gu);
  const numbers = text.replaceAll(/(\d)[,.\u00a0\u202f ](?=\d{3}\b)/g, "$1").matchAll(/(?<!\d)\d{2,}(?!\d)/g);
  return new Set([...names, ...numbers].map(([mark]) => foldAccents(mark).toLowerCase()));
}
