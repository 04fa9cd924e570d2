import { type Language, LOCALES } from "../../interface/language.ts";

/** When something happened, as exactly as one needs to know `now`: the time of today, the day of this year, else the date. */
export function describeTime(iso: string, language: Language, now: Date, timeZone?: string): string {
  const moment = new Date(iso);
  const format = (options: Intl.DateTimeFormatOptions, date = moment) =>
    new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone }).format(date);
  const isSame = (options: Intl.DateTimeFormatOptions) => format(options) === format(options, now);
  if (isSame({ dateStyle: "short" })) return format({ timeStyle: "short" });
  if (isSame({ year: "numeric" })) return format({ day: "numeric", month: "long" });
  return format({ dateStyle: "long" });
}
