import { foldAccents } from "#lib/text/normalise.ts";
import type { EventDraft } from "./annotate-event.ts";

const LANGUAGES = ["en", "fr"] as const;

type Described = Pick<EventDraft, "title" | "dateStart" | "dateEnd" | "countries" | "language">;

/** An event's title, date and place in its own words and language: what a passage is embedded with. */
export function describeEvent(event: Described): string {
  const places = countryNames(event.countries, event.language);
  return sentenceList([event.title, dateText(event), places.join(", ")]);
}

/** The same for word search, accents folded, with the country names of every language that questions come in. */
export function describeEventForWords(event: Described): string {
  const languages = new Set([event.language, ...LANGUAGES]);
  const places = new Set([...languages].flatMap((language) => countryNames(event.countries, language)));
  return foldAccents(sentenceList([event.title, dateText(event), [...places].join(", ")]));
}

function countryNames(countries: string[], language: string): string[] {
  const names = new Intl.DisplayNames([language, "en"], { type: "region" });
  return countries.map((country) => names.of(country) ?? country);
}

function dateText({ dateStart, dateEnd, language }: Described): string {
  if (!dateStart) return "";
  const format = new Intl.DateTimeFormat([language, "en"], { dateStyle: "long", timeZone: "UTC" });
  return format.formatRange(new Date(dateStart), new Date(dateEnd ?? dateStart));
}

function sentenceList(parts: string[]): string {
  return parts
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .map((part) => (/\p{P}$/u.test(part) ? part : `${part}.`))
    .join(" ");
}
