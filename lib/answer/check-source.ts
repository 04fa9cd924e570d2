import type { Event } from "#lib/chat/types.ts";
import { countryNames } from "./phrases.ts";

/** What a statement is checked against: the passages it cites, with what is known of their events. */
export interface CheckSource {
  /** The passages' own words. */
  text: string;
  /** What the model was told beside them: titles and names of countries. */
  context: string;
  /** ISO 639-1 of the passages' events. */
  languages: string[];
  /** First and last day of each event. */
  days: { dateStart: string; dateEnd: string }[];
  countries: string[];
  /** ISO day that dates without a year are read from. */
  reference: string | undefined;
}

/** Nothing at all: whatever a statement states is missing from it. */
export const NO_SOURCE: CheckSource = {
  text: "",
  context: "",
  languages: [],
  days: [],
  countries: [],
  reference: undefined,
};

/** The passages of one or more citations as one source. */
export function checkSource(passages: { text: string; event: Event }[]): CheckSource {
  const events = [...new Map(passages.map(({ event }) => [event.id, event])).values()];
  const dated = events.flatMap(({ dateStart, dateEnd }) =>
    dateStart ? [{ dateStart, dateEnd: dateEnd ?? dateStart }] : [],
  );
  return {
    text: passages.map(({ text }) => text).join("\n"),
    context: events
      .flatMap(({ title, countries }) => [
        title,
        ...countryNames(countries, "en"),
        ...countryNames(countries, "fr"),
      ])
      .join("\n"),
    languages: [...new Set(events.map(({ language }) => language))],
    days: dated,
    countries: events.flatMap(({ countries }) => countries),
    reference: dated[0]?.dateStart,
  };
}
