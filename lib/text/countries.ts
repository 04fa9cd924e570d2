import { cityAt } from "./city-match.ts";
import { reach } from "./name-match.ts";
import { findNamed } from "./named-places.ts";
import { plainTypography } from "./normalise.ts";
import { type PlaceWord, placeWords } from "./place-context.ts";
import { countCountries, type Evidence, type Found, type PlaceMention } from "./place-mention.ts";
import { PLACE_NOUNS, SENTENCE_OPENERS } from "./place-words.ts";

export type { PlaceMention } from "./place-mention.ts";

const LONGEST_CITY_NAME = 5;

/** Whether a text has no capitals to go by, as questions typed in haste. */
function lacksCapitals(words: PlaceWord[]): boolean {
  return words.slice(1).every((word) => !word.isCapitalised) && words.length < 40;
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
