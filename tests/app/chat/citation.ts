import type { Citation, Event } from "#lib/chat/types.ts";

/** An event about a fish market, with what a test says of it. */
export function makeEvent(event: Partial<Event> = {}): Event {
  return {
    id: "market",
    document: "2024/market.txt",
    start: 0,
    end: 400,
    title: "Fish market reopens",
    dateStart: "2024-04-02",
    dateEnd: null,
    countries: ["SN"],
    language: "en",
    ...event,
  };
}

/** A citation of that event, with what a test says of it. */
export function makeCitation(citation: Partial<Citation> = {}): Citation {
  const quote = citation.quote ?? "Forty stalls were rented on the first day.";
  const start = citation.start ?? 0;
  return {
    n: 1,
    document: "2024/market.txt",
    start,
    end: start + quote.length,
    quote,
    event: makeEvent(),
    check: { status: "verbatim" },
    ...citation,
  };
}
