/** Calendar arithmetic on ISO days (`2023-07-10`), in the proleptic Gregorian calendar and without time zones. */

const DAY_MS = 86_400_000;

function utc(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`);
}

/** The ISO day, or null where the month has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function yearOf(isoDay: string): number {
  return Number(isoDay.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(isoDay: string): number {
  return Number(isoDay.slice(5, 7));
}

export function addDays(isoDay: string, days: number): string {
  return new Date(utc(isoDay) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: string, months: number): string {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return isoDay(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month))) as string;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** 0 is Sunday, as in `Date`. */
export function weekdayOf(isoDay: string): number {
  return new Date(utc(isoDay)).getUTCDay();
}

/** The Monday of the ISO week `isoDay` lies in. */
export function startOfWeek(isoDay: string): string {
  return addDays(isoDay, -((weekdayOf(isoDay) + 6) % 7));
}

/** First and last day of the `months` months that begin with `month` (1 to 12, or beyond for the years around). */
export function monthSpan(year: number, month: number, months = 1): [start: string, end: string] {
  const start = addMonths(`${String(year).padStart(4, "0")}-01-01`, month - 1);
  return [start, addDays(addMonths(start, months), -1)];
}
