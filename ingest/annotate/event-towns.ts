import { findPlaces, type PlaceMention } from "#lib/text/countries.ts";
import { townKey } from "#lib/text/town-key.ts";
import {
  type DatesAround,
  JOINED,
  LOCATIVE,
  VISIT,
  type WeighedPlace,
  weighPlaces,
  wordsBefore,
} from "./event-countries.ts";
import type { EventReading } from "./event-reading.ts";
import * as cues from "./place-cues.ts";

/** Body sentences in which a town behind "in" is where it happened. */
const LEAD_SENTENCES = 3;
/** … and in which one behind "held in" or "visited" is, where the first name none. */
const NEAR_SENTENCES = 8;
/** Of a venue: what is quoted, was earlier or may be elsewhere weighs less. */
const LEAST_WEIGHT = 1;
const MOST_TOWNS = 4;

/** "met at the Office for Trade in": there the office is the venue. */
const AT_OFFICE =
  /\b(?:at|inside|visited)\s+(?:the|its|an?)\s[^.;,]{0,60}$|(?<![\p{L}])(?:au|dans les locaux du)\s[^.;,]{0,60}$/iu;

/**
 * The towns that an event took place in, as `townKey` spells them: those said to be its venue, in the headline or the first sentences,
 * or else further on; or else the dateline's, in one of the event's `countries`. Not those in the name of an office. Empty where none is told.
 */
export function eventTowns(
  reading: EventReading,
  { places, countries, dates }: { places: PlaceMention[]; countries: string[]; dates: DatesAround },
): string[] {
  const venues = venuesOf(reading, weighPlaces(reading, places, dates)).filter(({ place }) =>
    countries.includes(place.country),
  );
  const leading = venues.filter(({ sentence }) => sentence.index < LEAD_SENTENCES);
  const told = leading.length > 0 ? leading : venues.filter(({ role }) => role >= VISIT);
  const towns = told.length > 0 ? told.map(({ place }) => place) : datelineTowns(reading, countries);
  return [...new Set(towns.map(({ text }) => townKey(text)))].slice(0, MOST_TOWNS);
}

function venuesOf(reading: EventReading, weighed: WeighedPlace[]): WeighedPlace[] {
  const venues: WeighedPlace[] = [];
  for (const [at, item] of weighed.entries()) {
    if (!isTown(item.place) || item.sentence.index >= NEAR_SENTENCES) continue;
    const previous = weighed[at - 1];
    // "in Osh and Talas": the second stands as the first does.
    const isJoined =
      previous?.sentence === item.sentence &&
      isTown(previous.place) &&
      JOINED.test(reading.plain.slice(previous.place.end, item.place.start));
    const isVenue = isJoined ? venues.at(-1) === previous : standsAsVenue(reading, item);
    if (isVenue) venues.push(item);
  }
  return venues;
}

function standsAsVenue(reading: EventReading, { place, sentence, role, weight }: WeighedPlace): boolean {
  const before = wordsBefore(reading, sentence, place);
  if (cues.OFFICE_BEFORE.test(before) && !AT_OFFICE.test(before)) return false;
  return role >= LOCATIVE && weight >= LEAST_WEIGHT;
}

/** The last town of a dateline is the nearest: "TBILISI/RUSTAVI". */
function datelineTowns({ datelines, language }: EventReading, countries: string[]): PlaceMention[] {
  return datelines
    .flatMap(({ text }) => findPlaces(text, language))
    .filter((place) => isTown(place) && countries.includes(place.country));
}

function isTown({ kind }: PlaceMention): boolean {
  return kind === "city" || kind === "capital";
}
