/** The words of the HTTP API, shared by browser and server: types only, plus the zod schemas of requests. */

/** A contiguous part of a document about one happening. Offsets are UTF-16 code units, half-open. */
export interface Event {
  id: string;
  /** Path of the document below the reports folder, with `/` between its parts. */
  document: string;
  start: number;
  end: number;
  title: string;
  /** ISO date (`2023-07-12`) of the event's first day; null when the report gives none. */
  dateStart: string | null;
  dateEnd: string | null;
  /** ISO 3166-1 alpha-2 codes (Kosovo: XK) of where it took place or what country it is about. */
  countries: string[];
  /** ISO 639-1 code. */
  language: string;
}

/** The filters understood from a question, or given in the request. */
export interface Scope {
  /** ISO dates, both inclusive. */
  from?: string;
  to?: string;
  countries?: string[];
  languages?: string[];
  documents?: string[];
}

export type Outcome = "answered" | "not_found";
export type Mode = "quotes" | "model";

/** `verbatim`: the answer holds the quote itself; the others say what a look-up of its facts in the quote found. */
export interface Check {
  status: "verbatim" | "supported" | "unsupported";
  /** The numbers, dates, names and quotations of the sentence that the cited text does not hold. */
  missing?: string[];
}

export interface Citation {
  /** The number in the answer's `[n]`. */
  n: number;
  document: string;
  start: number;
  end: number;
  /** `documentText.slice(start, end)`. */
  quote: string;
  event: Event;
  check: Check;
}

export interface SearchResult {
  document: string;
  start: number;
  end: number;
  text: string;
  /** Relevance between 0 and about 2; higher is better. */
  score: number;
  event: Event;
}

export interface Answer {
  outcome: Outcome;
  mode: Mode;
  /** Markdown with `[n]` markers. */
  answer: string;
  citations: Citation[];
  /** Every matching event, for list and count questions; else null. */
  events: Event[] | null;
  total: number | null;
  scope: Scope;
}
