import { readCalendarDates, resolveCalendarDate } from "./calendar-dates.ts";
import type { Precision } from "./date-points.ts";
import { plainTypography } from "./normalise.ts";
import { readRelativeDates } from "./relative-dates.ts";
import type { Span } from "./span.ts";

/** A date expression of a text, and the days it means. */
export interface DateMention extends Span {
  text: string;
  /** First day, ISO 8601. */
  dateStart: string;
  /** Last day, ISO 8601; the first day again for a single day. */
  dateEnd: string;
  /** What was written: a day (or stretch of days), a month, a season, a quarter (or half-year), a year. */
  precision: Precision;
  /** Whether the year was written, not inferred from the reference. */
  hasYear: boolean;
  /** Whether it means nothing without the reference day: "yesterday", "last October", "on Friday". */
  relative: boolean;
  /** A weekday alone ("on Friday"): past or coming, as the sentence says. */
  isBareWeekday: boolean;
}

export interface DateOptions {
  /** ISO day that relative dates and missing years are resolved against; without one such dates are left out. */
  reference?: string;
  /** `en` or `fr`; both are read, this only saves work. */
  language?: string;
  /** Where a missing year or a bare weekday lies, seen from the reference. Default `nearest`. */
  direction?: "nearest" | "past" | "future";
}

/** Finds the dates of an English or French text, in reading order and without overlaps. */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  const { reference, language, direction = "nearest" } = options;
  const plain = plainTypography(text);
  const mentions: DateMention[] = [];
  for (const date of readCalendarDates(plain)) {
    const resolved = resolveCalendarDate(date, reference, direction);
    if (!resolved) continue;
    const { start, end } = date;
    mentions.push({
      start,
      end,
      text: text.slice(start, end),
      ...resolved,
      relative: false,
      isBareWeekday: false,
    });
  }
  if (reference) {
    for (const date of readRelativeDates(plain, reference, direction, language)) {
      const { start, end } = date;
      if (mentions.some((other) => other.start < end && start < other.end)) continue;
      mentions.push({ ...date, text: text.slice(start, end), hasYear: false, relative: true });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
