import { daysBetween } from "#lib/text/calendar.ts";
import { findPlaces, type PlaceMention } from "#lib/text/countries.ts";
import { type DateMention, findDates } from "#lib/text/dates.ts";
import type { Span } from "#lib/text/span.ts";
import { eventCountries } from "./annotate/event-countries.ts";
import { chooseDates, type DateCandidate, dateCandidates, datesOfReport } from "./annotate/event-dates.ts";
import { eventKinds } from "./annotate/event-kinds.ts";
import { type EventReading, readEvent } from "./annotate/event-reading.ts";
import { bodyTitle, headlineTitle } from "./annotate/event-title.ts";
import { eventTowns } from "./annotate/event-towns.ts";

/** An event as it is read from a document, before it has an id. */
export interface EventDraft extends Span {
  title: string;
  /** First day of the happening, ISO 8601; null where the text tells of none. */
  dateStart: string | null;
  /** Last day; the first again for a single day. */
  dateEnd: string | null;
  /** ISO alpha-2 (Kosovo: XK): where it took place or what country it is about, most certain first. */
  countries: string[];
  /** ISO 639-1. */
  language: string;
  /** Kinds of happening that it is, by the names in `#lib/text/event-kinds.ts`. */
  kinds: string[];
  /** Towns that it took place in, as `#lib/text/town-key.ts` spells them. */
  towns: string[];
}

/** Years before and after which a year in a report is history or a plan, seen from the year a document names last. */
const PLAUSIBLE_YEARS = { from: 1990, to: 2035 };

/** The day the report itself bears, its year taken from `reference` where it has none. */
function reportDayOf(reading: EventReading, reference: string | null): string | null {
  for (const dateline of reading.datelines) {
    if (!dateline.hasDate) continue;
    const date = findDates(dateline.text, { reference: reference ?? undefined }).find(
      (mention) => mention.precision === "day" && !mention.relative,
    );
    if (date) return date.dateEnd;
  }
  return null;
}

/** A day known without help from elsewhere: the report's own, or the happening's where it has its year. */
function ownReference(reading: EventReading): { day: string; isExact: boolean } | null {
  const reportDay = reportDayOf(reading, null);
  if (reportDay) return { day: reportDay, isExact: true };
  const candidates = dateCandidates(reading, null, null);
  const chosen = chooseDates(reading, candidates, null);
  // "In February 2023 rivers rose": where the event's own day has no year, a month told beside it is no sure guide.
  const isExact = candidates.some(
    ({ mention, dateEnd }) => mention.precision === "day" && dateEnd === chosen?.dateEnd,
  );
  return chosen && { day: chosen.dateEnd, isExact };
}

/** The last year a text speaks of without planning for it: "in 2022", "the 2023 session". */
function latestYear(text: string): string | null {
  const years = findDates(text)
    .filter((date: DateMention) => date.hasYear && date.dateStart.slice(0, 4) === date.dateEnd.slice(0, 4))
    .filter(
      (date) =>
        !/\b(?:by|until|for|to|towards|d'ici|jusqu'en|horizon|pour)\s+(?:the\s+)?(?:end of\s+)?$/i.test(
          text.slice(Math.max(0, date.start - 20), date.start),
        ),
    )
    // Of a year alone, its middle is nearest to all its days.
    .map((date) => (date.precision === "year" ? `${date.dateEnd.slice(0, 4)}-07-01` : date.dateEnd))
    .filter(
      (day) =>
        Number(day.slice(0, 4)) >= PLAUSIBLE_YEARS.from && Number(day.slice(0, 4)) <= PLAUSIBLE_YEARS.to,
    )
    .sort();
  return years.at(-1) ?? null;
}

/**
 * A day near each event, which missing years are resolved against: its own, else the nearest neighbour's in the
 * document, else a month it tells of, else the last year the event or the document speaks of.
 */
function inferReferences(text: string, readings: EventReading[]): (string | null)[] {
  const own = readings.map(ownReference);
  const fallback = own.some(Boolean) ? null : latestYear(text);
  const nearest = (at: number, isExact: boolean) => {
    for (let distance = 0; distance < own.length; distance++) {
      const found = [own[at - distance], own[at + distance]].find(
        (item) => item && (item.isExact || !isExact),
      );
      if (found) return found.day;
    }
    return null;
  };
  return readings.map((_, at) => nearest(at, true) ?? nearest(at, false) ?? fallback);
}

/** A date without a year is only as good as the reference; far from it the year is a guess, so weekdays decide. */
function isPlausible(candidate: DateCandidate, reportDay: string | null): boolean {
  return (
    !reportDay || candidate.mention.hasYear || Math.abs(daysBetween(candidate.dateStart, reportDay)) < 200
  );
}

/**
 * Title, dates, countries and language of each event of a document. `spans` are the events' places in `text`; they are
 * read together because one event's date gives its neighbours the year they leave out.
 */
export function annotateEvents(text: string, spans: Span[]): EventDraft[] {
  const readings = spans.map((span) => readEvent(text.slice(span.start, span.end)));
  const references = inferReferences(text, readings);
  let inDocument: PlaceMention[] | undefined;
  // A village is placed by its country, which a neighbouring event may be the only one to name.
  const placesAround = (span: Span) => {
    inDocument ??= findPlaces(text);
    return inDocument
      .filter((place) => place.start >= span.start && place.end <= span.end)
      .map((place) => ({ ...place, start: place.start - span.start, end: place.end - span.start }));
  };
  return spans.map((span, at) => {
    const reading = readings[at]!;
    const reference = references[at] ?? null;
    const reportDay = reportDayOf(reading, reference);
    const candidates = dateCandidates(reading, reference, reportDay).filter((item) =>
      isPlausible(item, reportDay),
    );
    const chosen = chooseDates(reading, candidates, reportDay);
    const dates = chosen ?? datesOfReport(reading, reportDay);
    // "On 3 March the law was passed. As a result …": the first sentence bears another date than the happening.
    const firstIsBackground =
      (chosen?.sentence.index ?? 0) > 0 &&
      candidates.some(
        (item) =>
          item.sentence.index === 0 && item.mention.precision === "day" && item.dateEnd < chosen!.dateStart,
      );
    const dateStart = dates?.dateStart ?? null;
    const dateEnd = dates?.dateEnd ?? null;
    const around = { start: dateStart, end: dateEnd };
    const places = findPlaces(reading.text, reading.language);
    const found = eventCountries(reading, places, around);
    const countries = found.length > 0 ? found : eventCountries(reading, placesAround(span), around);
    const telling = chosen?.sentence ?? null;
    const headline = headlineTitle(reading);
    const kinds = eventKinds(reading, { headline, telling });
    return {
      start: span.start,
      end: span.end,
      title: headline ?? bodyTitle(reading, { telling, firstIsBackground, kinds }),
      dateStart,
      dateEnd,
      countries,
      language: reading.language,
      kinds,
      towns: eventTowns(reading, { places, countries, dates: around }),
    };
  });
}
