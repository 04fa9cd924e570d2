import type { Citation, Event } from "#lib/chat/types.ts";
import type { Formats } from "../../interface/formats.ts";
import type { useAnswerInterface } from "../../interface/use-answer-interface.ts";

/** What a copy or a file says besides what was asked and answered, in the reader's language. */
export interface ExportWords {
  sourcesTitle: string;
  date: string;
  event: string;
  country: string;
  quoted: (words: string) => string;
  /** Points to an earlier footnote that holds the same. */
  asInNote: (note: number) => string;
  eventDates: (event: Event) => string;
  countries: Formats["countries"];
  /** The address of an event's page; null where readers cannot open it. */
  eventLink: (event: Event) => string | null;
}

export function exportWords(
  { text, formats }: ReturnType<typeof useAnswerInterface>,
  eventLink: ExportWords["eventLink"],
): ExportWords {
  return {
    sourcesTitle: text.sourcesTitle,
    date: text.columnDate,
    event: text.columnEvent,
    country: text.columnCountry,
    quoted: text.quoted,
    asInNote: text.asInNote,
    eventDates: (event) => formats.eventDates(event) ?? text.undated,
    countries: formats.countries,
    eventLink,
  };
}

/** When and where an event took place and which document reports it. */
export function sourceFacts({ event, document }: Citation, words: ExportWords): string {
  const facts = [words.eventDates(event), words.countries(event.countries), document];
  return facts.filter((fact) => fact !== "").join(", ");
}

/** The marks of what is cited from an event. */
export const marksOf = (event: Event, citations: Citation[]) =>
  citations.filter((citation) => citation.event.id === event.id).map(({ n }) => n);

/** Words on one line, as a report may have broken them anywhere. */
export const onOneLine = (words: string) => words.replace(/\s+/g, " ").trim();
