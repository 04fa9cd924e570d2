import { citiesNamed, citiesNamedLike, type NamedCity } from "./cities.ts";
import { appositionAfter, keyOf } from "./name-match.ts";
import type { PlaceWord } from "./place-context.ts";
import { hasForeignNeighbour, isFixedPhrase, isInTreatyName, type WordRange } from "./place-exclusions.ts";
import type { Evidence, PlaceMention } from "./place-mention.ts";
import {
  COMMON_WORD_CITIES,
  LOCATIVES,
  PERSON_LIKE_PLACES,
  PLACE_NOUNS,
  SETTLEMENT_NOUNS,
  STRICT_LOCATIVES,
} from "./place-words.ts";

/** A city of this size is known by its name alone. */
const WELL_KNOWN_POPULATION = 750_000;
/** A city of this size and with a name of its own is taken without a word such as "in" before it. */
const LARGE_POPULATION = 100_000;
/** A city of this size needs no more than "in" before it. */
const MIDDLING_POPULATION = 20_000;
/** Of two cities of one name, the larger is meant when it is this many times larger. */
const CLEARLY_LARGER = 4;
/** Federations whose states are named without their country. */
const WELL_KNOWN_SUBDIVISIONS = new Set(["US", "CA", "AU"]);
/** Common-word names that not even "city of" before them makes a place: "city centre", "region central". */
const ORDINARY =
  /^(?:city|central|centre|center|university|college|media|justice|federal|union|chamber|mission|north|south|east|west|nord|sud|est|ouest)$/;

/** Whether the name opens a line as a dateline does: in capitals, or followed by a date or a dash. */
function opensDateline(text: string, words: PlaceWord[], from: number, to: number): boolean {
  const lineStart = text.lastIndexOf("\n", words[from]!.start) + 1;
  const before = text.slice(lineStart, words[from]!.start);
  if (before.length > 40 || /[.!?]\s/.test(before) || /\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(before)) return false;
  const name = text.slice(words[from]!.start, words[to - 1]!.end);
  const after = text.slice(words[to - 1]!.end, words[to - 1]!.end + 60);
  const dated = /^[^.\n]{0,40}?\d/.test(after) && /^\s*(?:,|\(|\/|-|\.|$)/.test(after);
  return dated || (name.length > 3 && name === name.toUpperCase() && /^\s*(?:,|\(|\/|-|:)/.test(after));
}

/** The words beside a name, where nothing but a space or hyphen stands between. */
export function neighbours(words: PlaceWord[], from: number, to: number): { before: string; after: string } {
  const previous = words[from - 1];
  return {
    before: previous && /^[ '-]$/.test(previous.gap) ? previous.key : "",
    after: words[to] && /^[ -]$/.test(words[to - 1]!.gap) ? words[to]!.key : "",
  };
}

/** "Port autonome de Kribi", "commune rurale de": a place noun with an adjective behind it. */
function isQualifiedPlaceNoun(words: PlaceWord[], from: number): boolean {
  const [noun, adjective, of] = words.slice(Math.max(0, from - 3), from);
  if (!noun || !adjective || !of || !/^(?:of|de|d)$/.test(of.key)) return false;
  const isClose = noun.gap === " " && adjective.gap === " " && /^[ ']$/.test(of.gap);
  return isClose && !adjective.isCapitalised && PLACE_NOUNS.has(noun.key);
}

function chooseCity(candidates: NamedCity[], evidence: Evidence, apposed: string | undefined) {
  const inApposed = candidates.find((city) => city.country === apposed);
  if (inApposed) return { city: inApposed, isConsistent: true, ambiguous: false, isApposed: true };
  const named = candidates.filter((city) => evidence.countries.has(city.country));
  if (named.length > 0) {
    const weight = (city: NamedCity) => evidence.countries.get(city.country)!;
    const best = named.reduce((a, b) => (weight(b) > weight(a) ? b : a));
    // A namesake in a country the text mentions by the way does not unseat a far larger city.
    const overshadowed =
      candidates[0]!.population > WELL_KNOWN_POPULATION && best.population * 10 < candidates[0]!.population;
    if (!overshadowed) return { city: best, isConsistent: true, ambiguous: false, isApposed: false };
  }
  const first = candidates[0]!;
  const rival = candidates.find((city) => city.country !== first.country);
  const ambiguous = rival !== undefined && rival.population * CLEARLY_LARGER > first.population;
  return { city: first, isConsistent: false, ambiguous, isApposed: false };
}

/** Decides whether a capitalised name is a city or region here, and whose. */
export function cityAt(
  evidence: Evidence,
  from: number,
  to: number,
  loose: boolean,
): PlaceMention | undefined {
  const { text, words } = evidence;
  const range: WordRange = { words, from, to };
  const key = keyOf(words, from, to);
  const single = to - from === 1;
  if (key.length < 3 || /\d/.test(key) || isFixedPhrase(range)) return undefined;
  // Only a country named elsewhere makes a like spelling credible; this also spares questions the loose index.
  if (loose && evidence.countries.size === 0) return undefined;
  // "Luxembourg a" differs from "Luxembourg" in its last letters only, as a transliteration would.
  if (loose && !evidence.anyCase && !words[to - 1]!.isCapitalised) return undefined;
  const candidates = loose ? citiesNamedLike(key) : citiesNamed(key);
  if (candidates.length === 0) return undefined;
  if (isInTreatyName(range)) return undefined;
  const apposed = appositionAfter(words, to);
  const { city, isConsistent, ambiguous, isApposed } = chooseCity(candidates, evidence, apposed);
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  const mention: PlaceMention = {
    start,
    end,
    text: text.slice(start, end),
    country: city.country,
    kind: city.isRegion ? "region" : "city",
    ambiguous,
  };
  if (isApposed) return mention;
  const { before, after } = neighbours(words, from, to);
  const beforeOf =
    before === "of" || before === "de" || before === "d" ? (words[from - 2]?.key ?? "") : before;
  const placeNoun = PLACE_NOUNS.has(after) || PLACE_NOUNS.has(beforeOf) || isQualifiedPlaceNoun(words, from);
  const dateline = opensDateline(text, words, from, to);
  if (single && COMMON_WORD_CITIES.has(key)) {
    const isSettlement = SETTLEMENT_NOUNS.has(after) || SETTLEMENT_NOUNS.has(beforeOf);
    return isSettlement && isConsistent && !ORDINARY.test(key) ? mention : undefined;
  }
  if (hasForeignNeighbour(range) && !dateline) {
    const wellKnown = city.population >= WELL_KNOWN_POPULATION && !PERSON_LIKE_PLACES.has(key);
    if (!wellKnown && !placeNoun) return undefined;
  }
  if (city.isRegion) {
    const located =
      placeNoun || ((isConsistent || WELL_KNOWN_SUBDIVISIONS.has(city.country)) && LOCATIVES.has(before));
    return located ? mention : undefined;
  }
  if (loose) return isConsistent && (LOCATIVES.has(before) || placeNoun) ? mention : undefined;
  if (single && evidence.surnames.has(key) && !placeNoun && !dateline) {
    if (city.population < WELL_KNOWN_POPULATION) return undefined;
  }
  if (!words[from]!.isCapitalised)
    return city.population >= WELL_KNOWN_POPULATION && key.length > 4 ? mention : undefined;
  if (city.population >= WELL_KNOWN_POPULATION || dateline) return mention;
  if (single && evidence.smallWords.has(key)) return undefined;
  const isLarge =
    !ambiguous &&
    ((key.length > 5 && city.population >= (isConsistent ? MIDDLING_POPULATION : LARGE_POPULATION)) ||
      (key.length > 3 && city.population >= LARGE_POPULATION && LOCATIVES.has(before)));
  if (isConsistent || isLarge) return isLarge || LOCATIVES.has(before) || placeNoun ? mention : undefined;
  const strict = STRICT_LOCATIVES.has(before) || placeNoun;
  return strict && !ambiguous && city.population >= MIDDLING_POPULATION && key.length > 2
    ? mention
    : undefined;
}
