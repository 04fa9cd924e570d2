import { citiesNamed } from "./cities.ts";
import { neighbours } from "./city-match.ts";
import { type NamedPlace, SHARED_NAMES } from "./country-names.ts";
import { acronymAt, appositionAfter, keyOf, longestNamed, type NamedMatch } from "./name-match.ts";
import type { PlaceWord } from "./place-context.ts";
import {
  hasForeignNeighbour,
  isFixedPhrase,
  isInTreatyName,
  isPersonLike,
  type WordRange,
} from "./place-exclusions.ts";
import { countCountries, type Evidence, type Found } from "./place-mention.ts";
import { COMMON_WORD_CITIES, WEAK_COUNTRY_NAMES } from "./place-words.ts";

/** A namesake of a capital is meant only where it is a town of some size. */
const SMALLEST_NAMESAKE = 20_000;
/** Without its country beside it, a namesake that is this many times smaller is not thought of. */
const CLEARLY_LARGER = 4;
const NAME_LIKE_DEMONYMS = /^(?:dane|finn|pole|turk|kiwi|french|english|german|roman|scots|welsh|afghan)s?$/;

function isCountryExcluded(evidence: Evidence, match: NamedMatch, from: number): boolean {
  const range: WordRange = { words: evidence.words, from, to: match.to };
  if (isFixedPhrase(range)) return true;
  const kind = match.place.kind;
  if (kind === "capital" || kind === "region") {
    if (isInTreatyName(range)) return true;
    const single = match.to - from === 1;
    if (single && COMMON_WORD_CITIES.has(match.key))
      return appositionAfter(evidence.words, match.to) !== match.place.country;
  }
  if (WEAK_COUNTRY_NAMES.has(match.key) || kind === "capital" || kind === "region") {
    if (isPersonLike(range)) return true;
  }
  const { before } = neighbours(evidence.words, from, match.to);
  if (match.key === "jersey") return !/^(?:in|of|to|from|de|a)$/.test(before);
  return (
    kind === "demonym" &&
    match.to - from === 1 &&
    NAME_LIKE_DEMONYMS.test(match.key) &&
    hasForeignNeighbour(range)
  );
}

function countryOfSharedName(
  key: string,
  place: NamedPlace,
  found: Found[],
  text: string,
): { country: string; ambiguous: boolean } {
  const options = SHARED_NAMES[key];
  if (!options) return { country: place.country, ambiguous: false };
  // The American state is meant where its cities or the Union are named, and the Caucasus is not.
  if (key === "georgia") {
    const american =
      /\b(?:Atlanta|Savannah|Alabama|South Carolina|U\.?S\.? state|State of Georgia|Fulton County)\b/.test(
        text,
      );
    return { country: american ? "US" : "GE", ambiguous: false };
  }
  const named = options.find((option) => found.some((other) => other.country === option && !other.ambiguous));
  if (named) return { country: named, ambiguous: false };
  return { country: place.country, ambiguous: options.length > 1 };
}

/** A capital's name is another country's city where that country is named and the capital's is not: "Kingston, Ontario". */
function capitalOrNamesake(
  place: Found,
  words: PlaceWord[],
  counts: ReadonlyMap<string, number>,
): Partial<Found> {
  const apposed = appositionAfter(words, place.to);
  const candidates = citiesNamed(keyOf(words, place.from, place.to));
  const wanted = apposed ? [apposed] : counts.has(place.country) ? [] : [...counts.keys()];
  const capital = candidates.find((city) => city.country === place.country)?.population ?? 0;
  // Rome, Georgia is not meant because a text on Rome names the United States.
  const smallest = apposed ? SMALLEST_NAMESAKE : Math.max(SMALLEST_NAMESAKE, capital / CLEARLY_LARGER);
  const namesake = candidates.find((city) => wanted.includes(city.country) && city.population >= smallest);
  return namesake && namesake.country !== place.country ? { country: namesake.country, kind: "city" } : {};
}

/** Every country, adjective, capital and known region of a text, in reading order. */
export function findNamed(text: string, words: PlaceWord[], anyCase: boolean, evidence: Evidence): Found[] {
  const found: Found[] = [];
  const shared: { at: number; key: string; place: NamedPlace }[] = [];
  for (let from = 0; from < words.length; from++) {
    const acronym = acronymAt(words, from);
    const start = words[from]!.start;
    if (acronym) {
      const end = words[from]!.end;
      found.push({
        start,
        end,
        text: text.slice(start, end),
        country: acronym,
        kind: "country",
        ambiguous: false,
        from,
        to: from + 1,
      });
      continue;
    }
    const match = longestNamed(words, from, anyCase);
    if (!match) continue;
    if (isCountryExcluded(evidence, match, from)) {
      // A longer name that is not a place may hold no shorter one that is.
      from = match.to - 1;
      continue;
    }
    const end = words[match.to - 1]!.end;
    if (SHARED_NAMES[match.key]) shared.push({ at: found.length, key: match.key, place: match.place });
    found.push({
      start,
      end,
      text: text.slice(start, end),
      country: match.place.country,
      kind: match.place.kind,
      ambiguous: SHARED_NAMES[match.key] !== undefined,
      from,
      to: match.to,
    });
    from = match.to - 1;
  }
  const counts = countCountries(
    found.filter((place) => place.kind === "country" || place.kind === "demonym"),
  );
  for (const place of found)
    if (place.kind === "capital") Object.assign(place, capitalOrNamesake(place, words, counts));
  for (const { at, key, place } of shared)
    Object.assign(found[at]!, countryOfSharedName(key, place, found, text));
  return found;
}
