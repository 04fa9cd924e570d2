import { citiesNamed } from "./cities.ts";
import { countryOfAcronym, type NamedPlace, placesByName } from "./country-names.ts";
import { joinsName, type PlaceWord } from "./place-context.ts";

/** No country or region has a longer name than this many words. */
const LONGEST_NAME = 9;

/** The words as names are compared. */
export function keyOf(words: PlaceWord[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.key)
    .join(" ");
}

/** How many words after `from` can belong to one name. */
export function reach(words: PlaceWord[], from: number, longest: number): number {
  let to = from + 1;
  while (to < words.length && to - from < longest && joinsName(words[to - 1]!.gap)) to++;
  return to;
}

/** The country a short form in capitals stands for here. */
export function acronymAt(words: PlaceWord[], at: number): string | undefined {
  const word = words[at]!;
  const country = countryOfAcronym(word.text);
  if (!country) return undefined;
  // In a line of capitals "US" may be the pronoun.
  const shouts = (other: PlaceWord | undefined) =>
    other !== undefined && other.text.length > 3 && /^\p{Lu}+$/u.test(other.text);
  if (word.text === "US" && (shouts(words[at - 1]) || shouts(words[at + 1]))) return undefined;
  return country;
}

/** A country, adjective, capital or known region, and the word behind it. */
export interface NamedMatch {
  to: number;
  place: NamedPlace;
  key: string;
}

/** The longest such name that begins at a word; small letters count where `anyCase` says so. */
export function longestNamed(words: PlaceWord[], from: number, anyCase: boolean): NamedMatch | undefined {
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

/** The country or region written behind a name: "Nice, France", "Bar (Montenegro)", "Split in Croatia". */
export function appositionAfter(words: PlaceWord[], to: number): string | undefined {
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
