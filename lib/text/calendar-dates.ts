import { addDays, daysBetween, daysInMonth, isoDay, monthSpan, weekdayOf, yearOf } from "./calendar.ts";
import {
  type DatePoint,
  isLeadWord,
  type PointList,
  type Precision,
  readJoin,
  readPoints,
} from "./date-points.ts";
import { type DateToken, dateTokens } from "./date-tokens.ts";
import type { Span } from "./span.ts";

/** A date expression with what it leaves open: the year may be missing. */
export interface CalendarDate extends Span {
  first: DatePoint;
  last: DatePoint;
}

/** Two dates joined by "and" belong to one happening when no further apart than this. */
const LONGEST_LIST_DAYS = 120;

const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)/g;
/** 10/07/2023, 10.07.2023, 10-12/07/2023: the day first, unless only the month can be. */
const NUMERIC = /(?<![\d.,/])(\d{1,2})(?:\s?-\s?(\d{1,2}))?([./-])(\d{1,2})\3(\d{4})(?![\d/])/g;

function readNumericDates(text: string): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const match of text.matchAll(ISO)) {
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    if (!isoDay(year, month, day)) continue;
    const point: DatePoint = { precision: "day", year, month, day };
    found.push({ start: match.index, end: match.index + match[0].length, first: point, last: point });
  }
  for (const match of text.matchAll(NUMERIC)) {
    const year = Number(match[5]);
    let [day, month] = [Number(match[1]), Number(match[4])];
    if (month > 12 && !match[2]) [day, month] = [month, day];
    const lastDay = match[2] ? Number(match[2]) : day;
    if (!isoDay(year, month, day) || !isoDay(year, month, lastDay)) continue;
    const first: DatePoint = { precision: "day", year, month, day };
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some((other) => other.start < span.end && span.start < other.end)) {
      found.push({ ...span, first, last: { ...first, day: lastDay } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a list ("5 May and 3 June") is one happening's: near each other, and not two dates with a year each. */
function belongTogether(first: DatePoint, last: DatePoint): boolean {
  if (first.year && last.year && first.year !== last.year) return false;
  if (first.precision === "year") return Math.abs((last.year ?? 0) - (first.year ?? 0)) <= 1;
  const months = ((last.month ?? 0) - (first.month ?? 0) + 12) % 12;
  return months * 30 <= LONGEST_LIST_DAYS;
}

/** Joins what follows: "28 June and 14 July", "30 April – 2 May 2021", "between 2021 and 2023". */
function readJoined(tokens: DateToken[], from: number, head: PointList): { last: DatePoint; next: number } {
  let last = head.points.at(-1)!;
  let { next } = head;
  const opensRange = /^(?:between|entre|from|du|de|des)$/i.test(tokens[from - 1]?.text ?? "");
  for (;;) {
    const join = readJoin(tokens, next);
    const tail = join && readPoints(tokens, join.next);
    if (!tail || tail.points[0]!.precision !== last.precision) break;
    const isRange = join.isRange || opensRange;
    if (!isRange && (tokens[next]!.text === "," || !belongTogether(head.points[0]!, tail.points.at(-1)!)))
      break;
    last = tail.points.at(-1)!;
    next = tail.next;
    if (isRange) break;
  }
  return { last, next };
}

/** Every absolute date expression of `text` (ASCII typography), in reading order, without overlaps. */
export function readCalendarDates(text: string): CalendarDate[] {
  const numeric = readNumericDates(text);
  const joinedNumeric: CalendarDate[] = [];
  for (const date of numeric) {
    const previous = joinedNumeric.at(-1);
    const between = previous && text.slice(previous.end, date.start);
    if (previous && between && /^\s*(?:-|to|au|and|et|until)\s*(?:le\s)?$/i.test(between)) {
      previous.end = date.end;
      previous.last = date.last;
    } else {
      joinedNumeric.push(date);
    }
  }
  const covered = (at: number) => joinedNumeric.some((date) => at >= date.start && at < date.end);
  const tokens = dateTokens(text).filter((token) => !covered(token.start));
  const found: CalendarDate[] = [...joinedNumeric];
  for (let at = 0; at < tokens.length; ) {
    const head = readPoints(tokens, at);
    if (!head) {
      at++;
      continue;
    }
    const { last, next } = readJoined(tokens, at, head);
    const shown = tokens.slice(at, next).find((token) => !isLeadWord(token)) ?? tokens[at]!;
    found.push({ start: shown.start, end: tokens[next - 1]!.end, first: head.points[0]!, last });
    at = next;
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Years around the reference that a date without a year may lie in. */
const YEAR_OFFSETS = [0, -1, 1, -2, 2];

/** The year of a date without one: the nearest to the reference on the wanted side, the weekday's where one is named. */
function inferYear(point: DatePoint, reference: string, direction: "nearest" | "past" | "future"): number {
  const month = point.month ?? 1;
  const candidates = YEAR_OFFSETS.map((offset) => yearOf(reference) + offset)
    .map((year) => ({ year, day: isoDay(year, month, point.day ?? 15) }))
    .filter((item): item is { year: number; day: string } => item.day !== null)
    .filter(({ day }) => {
      if (point.weekday !== undefined && weekdayOf(day) !== point.weekday) return false;
      // A month has come when its first day has, and is not over before its last.
      if (direction === "past")
        return point.day ? day <= reference : day.slice(0, 7) <= reference.slice(0, 7);
      if (direction === "future")
        return point.day ? day >= reference : day.slice(0, 7) >= reference.slice(0, 7);
      return true;
    })
    .sort((a, b) => Math.abs(daysBetween(reference, a.day)) - Math.abs(daysBetween(reference, b.day)));
  if (candidates[0]) return candidates[0].year;
  return point.weekday === undefined
    ? yearOf(reference)
    : inferYear({ ...point, weekday: undefined }, reference, direction);
}

function pointSpan(point: DatePoint): [start: string, end: string] | null {
  const year = point.year!;
  if (point.precision === "year") {
    if (point.third) return monthSpan(year, (point.third - 1) * 4 + 1, 4);
    return [`${year}-01-01`, `${year}-12-31`];
  }
  const month = point.month!;
  if (point.precision === "day") {
    const day = isoDay(year, month, point.day!);
    return day ? [day, day] : null;
  }
  const [start, end] = monthSpan(year, month, point.months ?? 1);
  if (!point.third) return [start, end];
  // Thirds of a month: days 1-10, 11-20, 21 to the end.
  const from = addDays(start, (point.third - 1) * 10);
  return [from, point.third === 3 ? end : addDays(from, 9)];
}

/** First and last day of a date expression, or null where no such day exists or the year stays unknown. */
export function resolveCalendarDate(
  date: CalendarDate,
  reference: string | undefined,
  direction: "nearest" | "past" | "future",
): { dateStart: string; dateEnd: string; precision: Precision; hasYear: boolean } | null {
  const first = { ...date.first };
  const last = { ...date.last };
  first.month ??= last.month;
  const hasYear = first.year !== undefined || last.year !== undefined;
  if (!hasYear) {
    if (!reference) return null;
    last.year = inferYear(last, reference, direction);
  }
  const order = (point: DatePoint) => (point.month ?? 0) * 100 + (point.day ?? 0);
  if (first.year === undefined) first.year = order(first) > order(last) ? last.year! - 1 : last.year!;
  if (last.year === undefined) last.year = order(first) > order(last) ? first.year + 1 : first.year;
  if (last.day && last.month && last.day > daysInMonth(last.year, last.month)) return null;
  const from = pointSpan(first);
  const to = pointSpan(last);
  if (!from || !to || from[0] > to[1]) return null;
  return { dateStart: from[0], dateEnd: to[1], precision: first.precision, hasYear };
}
