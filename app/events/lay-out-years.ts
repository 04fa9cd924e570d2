import type { FacetValue } from "#lib/db/event-facets.ts";

export interface ChartMonth {
  /** "2023-04" */
  month: string;
  events: number;
}

/** A year of the chart, with all its months. */
export interface ChartYear {
  year: string;
  months: ChartMonth[];
}

/** The years that have events, each with its twelve months. */
export function layOutYears(counts: FacetValue[]): ChartYear[] {
  const eventsOf = new Map(counts.map(({ value, events }) => [value, events]));
  const years = [...new Set(counts.map(({ value }) => value.slice(0, 4)))];
  return years.map((year) => ({
    year,
    months: Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, "0")}`;
      return { month, events: eventsOf.get(month) ?? 0 };
    }),
  }));
}

/** The first and the last day of a month ("2023-04") or a year ("2023"). */
export function periodOf(period: string): { from: string; to: string } {
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const [year = 0, month = 0] = period.split("-").map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${period}-01`, to: `${period}-${days}` };
}
