import type { Event, Scope } from "#lib/chat/types.ts";
import type { InterfaceText } from "./english.ts";
import { type Language, LOCALES } from "./language.ts";

export interface Formats {
  /** The days of an event: "7–9 July 2023"; null when the report gives none. */
  eventDates(event: Pick<Event, "dateStart" | "dateEnd">): string | null;
  /** The same as short as it can be written: "7–9 Jul 2023". */
  shortEventDates(event: Pick<Event, "dateStart" | "dateEnd">): string | null;
  /** A day, "2023-07-07": "7 July 2023". */
  day(iso: string): string;
  /** A scope's period, as short as it can be said: "2023", "July 2023", "3–9 May 2024"; null when it has none. */
  period(scope: Pick<Scope, "from" | "to">): string | null;
  /** ISO 3166-1 alpha-2 codes as a list of country names. */
  countries(codes: string[]): string;
  /** The name of an ISO 639-1 language. */
  language(code: string): string;
  /** A month of a year, "2023-04": "April 2023". */
  month(month: string): string;
  /** The same as the letter that stands under a chart: "A". */
  monthInitial(month: string): string;
  number(number: number): string;
}

// ISO dates are days without a place: read and shown in UTC they stay the same day everywhere.
const toDate = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** How many days its month has. */
const lastDay = (date: Date) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

/** The name of `code`, or the code itself where a browser knows no name for it. */
function nameOrCode(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch (error) {
    // `of` throws on a malformed code; data from an older database must still be shown.
    if (error instanceof RangeError) return code;
    throw error;
  }
}

/** Dates, countries and languages as the interface language writes them. */
export function createFormats(
  language: Language,
  text: Pick<InterfaceText, "scopeFrom" | "scopeTo">,
): Formats {
  const locale = LOCALES[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const shortDay = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const initial = new Intl.DateTimeFormat(locale, { month: "narrow", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale);
  const year = new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" });
  const countryNames = new Intl.DisplayNames(locale, { type: "region" });
  const languageNames = new Intl.DisplayNames(locale, { type: "language" });

  const datesIn =
    (format: Intl.DateTimeFormat): Formats["eventDates"] =>
    ({ dateStart, dateEnd }) => {
      if (dateStart === null) return dateEnd === null ? null : format.format(toDate(dateEnd));
      if (dateEnd === null || dateEnd === dateStart) return format.format(toDate(dateStart));
      return format.formatRange(toDate(dateStart), toDate(dateEnd));
    };

  return {
    eventDates: datesIn(day),
    shortEventDates: datesIn(shortDay),
    day: (iso) => day.format(toDate(iso)),

    period({ from, to }) {
      if (from === undefined) return to === undefined ? null : text.scopeTo(day.format(toDate(to)));
      if (to === undefined) return text.scopeFrom(day.format(toDate(from)));
      const [first, last] = [toDate(from), toDate(to)];
      const wholeMonths = first.getUTCDate() === 1 && last.getUTCDate() === lastDay(last);
      const wholeYears = wholeMonths && first.getUTCMonth() === 0 && last.getUTCMonth() === 11;
      if (wholeYears) return year.formatRange(first, last);
      return (wholeMonths ? month : day).formatRange(first, last);
    },

    countries: (codes) => codes.map((code) => nameOrCode(countryNames, code)).join(", "),
    language: (code) => nameOrCode(languageNames, code),
    month: (iso) => month.format(toDate(`${iso}-01`)),
    monthInitial: (iso) => initial.format(toDate(`${iso}-01`)),
    number: (number) => numbers.format(number),
  };
}
