/** What tells when and where an event was, and which report of it this is. */
export interface Occasion {
  document: string;
  /** ISO dates; one without a first day pairs with none. */
  dateStart: string | null;
  dateEnd: string | null;
  countries: string[];
}

/** Stands for the country of what has none, such as an online meeting: two of these may be the same. */
const NOWHERE = "";

/**
 * The places of every two occasions whose days overlap, which share a country, and which different documents report: one document seldom
 * reports a happening twice, and what it puts side by side is two. The smaller place comes first.
 */
export function* pairOccasions(occasions: Occasion[]): Generator<[number, number]> {
  const dated = occasions
    .flatMap(({ document, dateStart, dateEnd, countries }, place) =>
      dateStart === null
        ? []
        : {
            place,
            document,
            firstDay: dateStart,
            lastDay: dateEnd ?? dateStart,
            countries: countries.length > 0 ? countries : [NOWHERE],
          },
    )
    .sort((a, b) => a.firstDay.localeCompare(b.firstDay) || a.place - b.place);
  /** Occasions of each country that have not ended. */
  const underWay = new Map<string, typeof dated>();
  for (const occasion of dated) {
    for (const country of occasion.countries) {
      const others = (underWay.get(country) ?? []).filter(({ lastDay }) => lastDay >= occasion.firstDay);
      for (const other of others) {
        // Those that share several countries meet in the first of them.
        const shared = occasion.countries.find((candidate) => other.countries.includes(candidate));
        if (other.document !== occasion.document && shared === country) {
          yield [Math.min(occasion.place, other.place), Math.max(occasion.place, other.place)];
        }
      }
      others.push(occasion);
      underWay.set(country, others);
    }
  }
}
