import { findDates } from "#lib/text/dates.ts";
import { findNumbers, type NumberMention } from "#lib/text/numbers.ts";
import type { Span } from "#lib/text/span.ts";
import type { CheckSource } from "./check-source.ts";

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * Whether a source holds a number by one of its readings. The 14 of "14 March" is not fourteen of anything, unless the statement is in a
 * language whose dates are not read (`withDates`).
 */
export function numberLookup(
  { text, context, reference }: CheckSource,
  { withDates }: { withDates: boolean },
): (number: NumberMention) => boolean {
  const values = new Set<string>();
  const percentages = new Set<string>();
  for (const part of [text, context]) {
    const dates = withDates ? [] : findDates(part, { reference }).filter(({ text }) => !/^\d+$/.test(text));
    for (const number of findNumbers(part)) {
      if (dates.some((date) => overlaps(date, number))) continue;
      for (const value of number.readings.flat()) (number.percent ? percentages : values).add(value);
    }
  }
  return ({ readings, percent }) =>
    readings.some((parts) => parts.every((value) => (percent ? percentages : values).has(value)));
}

/** The numbers of a statement that say how much or how many, but for those inside its dates, which are checked as dates. */
export function statedNumbers(statement: string, dates: Span[]): NumberMention[] {
  return findNumbers(statement).filter(
    (number) =>
      !dates.some((date) => overlaps(date, number)) &&
      // "first" and "second" order a text as often as they count.
      !(number.inWords && number.ordinal && number.readings.flat().every((value) => Number(value) < 3)),
  );
}
