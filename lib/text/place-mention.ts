import type { PlaceKind } from "./country-names.ts";
import type { PlaceWord } from "./place-context.ts";
import type { Span } from "./span.ts";

/** A place named in a text, or the adjective of one. */
export interface PlaceMention extends Span {
  text: string;
  /** ISO alpha-2; Kosovo XK. */
  country: string;
  kind: PlaceKind;
  /** Whether the name could be another country's, and nothing in the text decides. */
  ambiguous: boolean;
}

/** A place with the words `[from, to)` that name it. */
export interface Found extends PlaceMention {
  from: number;
  to: number;
}

/** What a text says that helps to tell a place from a word or a person. */
export interface Evidence {
  text: string;
  words: PlaceWord[];
  /** Countries named outright, with how often. */
  countries: ReadonlyMap<string, number>;
  surnames: ReadonlySet<string>;
  /** Words that also occur with a small letter. */
  smallWords: ReadonlySet<string>;
  anyCase: boolean;
}

/** How often each country is named beyond doubt. */
export function countCountries(found: Iterable<PlaceMention>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { country, ambiguous } of found) {
    if (!ambiguous) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}
