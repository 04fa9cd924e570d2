import { citiesNamed, citiesNamedLike, type NamedCity } from "./cities.ts";
import {
  countryOfAcronym,
  type NamedPlace,
  type PlaceKind,
  placesByName,
  SHARED_NAMES,
} from "./country-names.ts";
import { plainTypography } from "./normalise.ts";
import { joinsName, type PlaceWord, placeWords } from "./place-context.ts";
import {
  hasForeignNeighbour,
  isFixedPhrase,
  isInTreatyName,
  isPersonLike,
  type WordRange,
} from "./place-exclusions.ts";
import {
  COMMON_WORD_CITIES,
  LOCATIVES,
  PERSON_LIKE_PLACES,
  PLACE_NOUNS,
  SENTENCE_OPENERS,
  SETTLEMENT_NOUNS,
  STRICT_LOCATIVES,
  WEAK_COUNTRY_NAMES,
} from "./place-words.ts";
import type { Span } from "./span.ts";

export type { PlaceKind } from "./country-names.ts";

/** A place named in a text, or the adjective of one. */
export interface PlaceMention extends Span {
  text: string;
  /** ISO alpha-2; Kosovo XK. */
  country: string;
  kind: PlaceKind;
  /** Whether the name could be another country's, and nothing in the text decides. */
  ambiguous: boolean;
}

/** No country or region has a longer name than this many words. */
const LONGEST_NAME = 9;
const LONGEST_CITY_NAME = 5;
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

interface Found extends PlaceMention {
  from: number;
  to: number;
}

function keyOf(words: PlaceWord[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.key)
    .join(" ");
}

/** How many words after `from` can belong to one name. */
function reach(words: PlaceWord[], from: number, longest: number): number {
  let to = from + 1;
  while (to < words.length && to - from < longest && joinsName(words[to - 1]!.gap)) to++;
  return to;
}

/** Whether a text has no capitals to go by, as questions typed in haste. */
function lacksCapitals(words: PlaceWord[]): boolean {
  return words.slice(1).every((word) => !word.isCapitalised) && words.length < 40;
}

function acronymAt(words: PlaceWord[], at: number): string | undefined {
  const word = words[at]!;
  const country = countryOfAcronym(word.text);
  if (!country) return undefined;
  // In a line of capitals "US" may be the pronoun.
  const shouts = (other: PlaceWord | undefined) =>
    other !== undefined && other.text.length > 3 && /^\p{Lu}+$/u.test(other.text);
  if (word.text === "US" && (shouts(words[at - 1]) || shouts(words[at + 1]))) return undefined;
  return country;
}

interface NamedMatch {
  to: number;
  place: NamedPlace;
  key: string;
}

function longestNamed(words: PlaceWord[], from: number, anyCase: boolean): NamedMatch | undefined {
  const names = placesByName();
  const first = words[from]!;
  for (let to = reach(words, from, LONGEST_NAME); to > from; to--) {
    const key = keyOf(words, from, to);
    const place = names.get(key);
    if (!place) continue;
    if (first.isCapitalised || place.anyCase || (anyCase && place.kind !== "demonym"))
      return { to, place, key };
  }
  return undefined;
}

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

/** Last words of longer capitalised names ("Amina Sori"): alone they are surnames. */
function surnames(words: PlaceWord[]): Set<string> {
  const found = new Set<string>();
  for (let i = 1; i < words.length; i++) {
    const previous = words[i - 1]!;
    const word = words[i]!;
    const isPair =
      previous.isCapitalised && word.isCapitalised && previous.gap === " " && !/^\p{Lu}+$/u.test(word.text);
    if (
      isPair &&
      !SENTENCE_OPENERS.has(previous.key) &&
      !PLACE_NOUNS.has(previous.key) &&
      !PLACE_NOUNS.has(word.key)
    ) {
      found.add(word.key);
    }
  }
  return found;
}

interface Evidence {
  text: string;
  words: PlaceWord[];
  /** Countries named outright, with how often. */
  countries: ReadonlyMap<string, number>;
  surnames: ReadonlySet<string>;
  /** Words that also occur with a small letter. */
  smallWords: ReadonlySet<string>;
  anyCase: boolean;
}

function neighbours(words: PlaceWord[], from: number, to: number): { before: string; after: string } {
  const previous = words[from - 1];
  return {
    before: previous && /^[ '-]$/.test(previous.gap) ? previous.key : "",
    after: words[to] && /^[ -]$/.test(words[to - 1]!.gap) ? words[to]!.key : "",
  };
}

/** The country or region written behind a name: "Nice, France", "Bar (Montenegro)", "Split in Croatia". */
function appositionAfter(words: PlaceWord[], to: number): string | undefined {
  let at = to;
  const gap = words[to - 1]!.gap;
  const isInside = gap === " " && /^(?:in|en|au|aux)$/.test(words[to]?.key ?? "");
  if (isInside) at++;
  else if (!/^(?:, | \(|,)/.test(gap)) return undefined;
  if (words[at]?.key === "the" || words[at]?.key === "en" || words[at]?.key === "au") at++;
  const acronym = words[at] && acronymAt(words, at);
  if (acronym) return acronym;
  const named = words[at] && longestNamed(words, at, false);
  if (named && (named.place.kind === "country" || named.place.kind === "region")) return named.place.country;
  const region = words[at]?.isCapitalised
    ? (citiesNamed(keyOf(words, at, reach(words, at, 2))).find((city) => city.isRegion) ??
      citiesNamed(words[at]!.key).find((city) => city.isRegion))
    : undefined;
  return region?.country;
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
function cityAt(evidence: Evidence, from: number, to: number, loose: boolean): PlaceMention | undefined {
  const { text, words } = evidence;
  const range: WordRange = { words, from, to };
  const key = keyOf(words, from, to);
  const single = to - from === 1;
  if (key.length < 3 || /\d/.test(key) || isFixedPhrase(range)) return undefined;
  // Only a country named elsewhere makes a like spelling credible; this also spares questions the loose index.
  if (loose && evidence.countries.size === 0) return undefined;
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
  const placeNoun = PLACE_NOUNS.has(after) || PLACE_NOUNS.has(beforeOf);
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

/** Common-word names that not even "city of" before them makes a place: "city centre", "region central". */
const ORDINARY =
  /^(?:city|central|centre|center|university|college|media|justice|federal|union|chamber|mission|north|south|east|west|nord|sud|est|ouest)$/;

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

const NAME_LIKE_DEMONYMS = /^(?:dane|finn|pole|turk|kiwi|french|english|german|roman|scots|welsh|afghan)s?$/;

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
  const namesake = candidates.find(
    (city) => wanted.includes(city.country) && city.population >= MIDDLING_POPULATION,
  );
  return namesake && namesake.country !== place.country ? { country: namesake.country, kind: "city" } : {};
}

function findNamed(text: string, words: PlaceWord[], anyCase: boolean, evidence: Evidence): Found[] {
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

function countCountries(found: Iterable<PlaceMention>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { country, ambiguous } of found) {
    if (!ambiguous) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/**
 * Finds the countries, their adjectives, regions and cities an English or French text names, in reading order and
 * without overlaps. Names of treaties, languages, people and things are left out. In a text whose `language` is
 * known to be other than French, adjectives written small are not read as French ones.
 */
export function findPlaces(text: string, language?: string): PlaceMention[] {
  const plain = plainTypography(text);
  const words = placeWords(plain);
  const anyCase = lacksCapitals(words);
  const evidence: Evidence = {
    text: plain,
    words,
    countries: new Map(),
    surnames: surnames(words),
    smallWords: new Set(words.filter((word) => !word.isCapitalised).map((word) => word.key)),
    anyCase,
  };
  const named = findNamed(plain, words, anyCase, evidence);
  const taken = new Map<number, Found>();
  for (const place of named) for (let i = place.from; i < place.to; i++) taken.set(i, place);
  const kept = new Set<Found>(named);
  // Twice: what the first round finds tells the country of smaller places in the second.
  for (const round of [1, 2]) {
    evidence.countries = countCountries(kept);
    for (let from = 0; from < words.length; from++) {
      if (!words[from]!.isCapitalised && !anyCase) continue;
      const holder = taken.get(from);
      for (let to = reach(words, from, LONGEST_CITY_NAME); to > from; to--) {
        // Inside a name found before, only a longer one is of interest ("Guatemala City").
        if (holder && (from !== holder.from || to <= holder.to)) break;
        if (round === 1 && holder === undefined && anyCase && to - from > 3) continue;
        const exact = cityAt(evidence, from, to, false);
        const mention = exact ?? (round === 2 ? cityAt(evidence, from, to, true) : undefined);
        if (!mention) continue;
        const place: Found = { ...mention, from, to };
        for (let i = from; i < to; i++) {
          const before = taken.get(i);
          if (before) kept.delete(before);
          taken.set(i, place);
        }
        kept.add(place);
        from = to - 1;
        break;
      }
    }
  }
  const readsSmallAdjectives = language === undefined || language === "fr";
  const ordered = [...kept]
    .filter(({ kind, from }) => readsSmallAdjectives || kind !== "demonym" || words[from]!.isCapitalised)
    .sort((a, b) => a.start - b.start);
  return ordered.map(({ start, end, country, kind, ambiguous }) => ({
    start,
    end,
    text: text.slice(start, end),
    country,
    kind,
    ambiguous,
  }));
}
