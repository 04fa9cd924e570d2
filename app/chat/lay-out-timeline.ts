import type { Event } from "#lib/chat/types.ts";

/** A stretch of time and how many events begin in it. */
export interface TimelineBar {
  /** "2023", "2023-Q2" or "2023-04". */
  period: string;
  events: number;
}

/** Wider than this, bars stand for quarters, then for years: so many fit on a phone. */
const MOST_BARS = 40;

type Unit = "month" | "quarter" | "year";

const UNITS: Unit[] = ["month", "quarter", "year"];
const MONTHS: Record<Unit, number> = { month: 1, quarter: 3, year: 12 };

/** Counts units of time since the year 0. */
function ordinal(date: string, unit: Unit): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return Math.floor((year * 12 + month - 1) / MONTHS[unit]);
}

function name(ordinalOfUnit: number, unit: Unit): string {
  const months = ordinalOfUnit * MONTHS[unit];
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  const month = months % 12;
  if (unit === "year") return year;
  return unit === "quarter" ? `${year}-Q${month / 3 + 1}` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

/**
 * Events over time: a bar for every month, quarter or year from the first to the last, the empty ones too. None where there is
 * no course of time to see: fewer than three events with a date, or all in one bar.
 */
export function layOutTimeline(events: Pick<Event, "dateStart">[]): TimelineBar[] {
  const dates = events.flatMap(({ dateStart }) => dateStart ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || dates.length < 3) return [];
  const unit = UNITS.find((each) => ordinal(last, each) - ordinal(first, each) < MOST_BARS) ?? "year";
  const from = ordinal(first, unit);
  const counts = new Array<number>(ordinal(last, unit) - from + 1).fill(0);
  for (const date of dates) {
    const place = ordinal(date, unit) - from;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  if (counts.length < 2) return [];
  return counts.map((count, index) => ({ period: name(from + index, unit), events: count }));
}
