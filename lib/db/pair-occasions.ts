/** What tells when and where an event was, and which report of it this is. */
export interface Occasion {
  document: string;
  /** ISO dates. */
  dateStart: string;
  dateEnd: string | null;
  countries: string[];
}

/**
 * The places of every two occasions whose days overlap, which share a country, and which different documents report: one document seldom
 * reports a happening twice, and what it puts side by side is two. The smaller place comes first.
 */
export function* pairOccasions(occasions: Occasion[]): Generator<[number, number]> {
  const lastDay = ({ dateStart, dateEnd }: Occasion) => dateEnd ?? dateStart;
  const places = occasions
    .map((_, place) => place)
    .sort((a, b) => occasions[a]!.dateStart.localeCompare(occasions[b]!.dateStart) || a - b);
  /** Occasions of each country that have not ended. */
  const underWay = new Map<string, number[]>();
  for (const place of places) {
    const occasion = occasions[place]!;
    for (const country of occasion.countries) {
      const others = (underWay.get(country) ?? []).filter(
        (other) => lastDay(occasions[other]!) >= occasion.dateStart,
      );
      for (const other of others) {
        const { document, countries } = occasions[other]!;
        // Those that share several countries meet in the first of them.
        const shared = occasion.countries.find((candidate) => countries.includes(candidate));
        if (document !== occasion.document && shared === country) {
          yield place < other ? [place, other] : [other, place];
        }
      }
      others.push(place);
      underWay.set(country, others);
    }
  }
}
