import { addDays, daysBetween } from "#lib/text/calendar.ts";
import { type DateMention, findDates } from "#lib/text/dates.ts";
import type { Span } from "#lib/text/span.ts";
import type { CheckSource } from "./check-source.ts";

type Days = Pick<DateMention, "dateStart" | "dateEnd">;

/** A stretch of days longer than this says little of any one of them. */
const LONGEST_STRETCH_DAYS = 31;

export interface StatedDate extends Span {
  text: string;
  held: boolean;
}

/**
 * The dates of a statement, each with whether the source holds it: the same days in any form and language, one of the days of a
 * stretch, or less exactly ("in May" for the 2nd of May). A date that is more exact than the source's is not held. Dates that mean
 * nothing without a day to count from ("yesterday") are left out.
 */
export function checkDates(statement: string, { text, days, reference }: CheckSource): StatedDate[] {
  const stated = findDates(statement, { reference: reference ?? UNKNOWN_DAY }).filter(
    ({ relative }) => !relative,
  );
  if (stated.length === 0) return [];
  const told = findDates(text, { reference }).filter(({ relative }) => !relative);
  const known: Days[] = [...told, ...days];
  return stated.map((date) => ({
    start: date.start,
    end: date.end,
    text: date.text,
    held: isHeld(date, known, told),
  }));
}

/** Lets dates without a year be found where there is nothing to hold them. */
const UNKNOWN_DAY = "2000-01-01";

function isHeld(date: DateMention, known: Days[], told: DateMention[]): boolean {
  const within = (inner: Days, outer: Days) =>
    outer.dateStart <= inner.dateStart && inner.dateEnd <= outer.dateEnd;
  if (known.some((other) => within(other, date) && (date.precision !== "day" || within(date, other))))
    return true;
  if (date.precision !== "day")
    return told.some((other) => other.precision === date.precision && within(date, other));
  const stretches = known.filter(
    (other) =>
      (!("precision" in other) || other.precision === "day") &&
      daysBetween(other.dateStart, other.dateEnd) < LONGEST_STRETCH_DAYS,
  );
  // "on 9 and 10 March" may be told as two days apart, and the reverse.
  const length = daysBetween(date.dateStart, date.dateEnd);
  if (length >= LONGEST_STRETCH_DAYS) return false;
  for (let day = 0; day <= length; day += Math.max(1, length)) {
    const iso = addDays(date.dateStart, day);
    if (!stretches.some((other) => within({ dateStart: iso, dateEnd: iso }, other))) return false;
  }
  return true;
}
