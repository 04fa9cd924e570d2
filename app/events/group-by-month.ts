import type { Event } from "#lib/chat/types.ts";

export interface MonthOfEvents {
  /** "2023-04", in which its events begin; null for those without a date. */
  month: string | null;
  events: Event[];
}

/** Groups events, which come in order of date, by the month in which they begin. */
export function groupByMonth(events: Event[]): MonthOfEvents[] {
  const months = Map.groupBy(events, ({ dateStart }) => dateStart?.slice(0, 7) ?? null);
  return [...months].map(([month, ofMonth]) => ({ month, events: ofMonth }));
}
