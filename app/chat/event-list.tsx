import { useId, useState } from "react";
import type { Citation, Event, Scope } from "#lib/chat/types.ts";
import { eventsAddress } from "../events/events-address.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { CitationMark } from "./citation-mark.tsx";
import { EventTimeline } from "./event-timeline.tsx";
import { marksOf } from "./export/export-words.ts";
import { listFilters } from "./list-filters.ts";
import { OpenPage } from "./open-page.tsx";
import type { OpenReading } from "./reading.ts";

/** How many events are listed before the reader asks for the rest, as many as an answer cites; a few more are shown rather than hidden. */
const SHOWN_AT_FIRST = 20;
const NOT_WORTH_HIDING = 4;

interface EventListProps {
  /** By date. */
  events: Event[];
  title: string;
  /** What the question was understood to ask of when, where and in which documents. */
  scope: Scope;
  citations: Citation[];
  onOpen: OpenReading;
}

/** The events that answer a list or count question, over time and one by one, with what is cited from them; choosing one opens it. */
export function EventList({ events, title, scope, citations, onOpen }: EventListProps) {
  const id = useId();
  const { text, formats } = useAnswerInterface();
  const [showsAll, setShowsAll] = useState(events.length <= SHOWN_AT_FIRST + NOT_WORTH_HIDING);
  const shown = showsAll ? events : events.slice(0, SHOWN_AT_FIRST);
  const places = events.map((event) => ({ event, citation: null }));
  return (
    <div className="mt-6 animate-arrive">
      <div className="flex items-baseline justify-between gap-4">
        <h3 id={id} className="label">
          {title}
        </h3>
        {shown.length < events.length && (
          <p className="text-[0.8125rem] text-soft tabular-nums">
            {text.eventsShown(shown.length, events.length)}
          </p>
        )}
      </div>
      <EventTimeline events={events} />
      <table aria-labelledby={id} className="w-full border-rule border-t text-start">
        <thead className="sr-only">
          <tr>
            <th scope="col">{text.columnDate}</th>
            <th scope="col">{text.columnEvent}</th>
            <th scope="col">{text.columnCitations}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((event, index) => (
            <tr key={event.id} className="border-rule border-b align-top">
              <td className="w-[5.25rem] py-2 pe-3 text-[0.8125rem] text-soft leading-5 tabular-nums sm:w-40">
                {formats.shortEventDates(event) ?? text.undated}
              </td>
              <td className="py-1.5">
                <button
                  type="button"
                  lang={event.language}
                  dir="auto"
                  className="min-h-6 text-pretty text-start font-serif leading-snug hover:text-accent hover:underline"
                  onClick={({ currentTarget }) => onOpen({ of: "events", places, index }, currentTarget)}
                >
                  {event.title}
                </button>
                {event.countries.length > 0 && (
                  <p className="text-[0.8125rem] text-soft leading-5">{formats.countries(event.countries)}</p>
                )}
                {/* On paper nothing opens, so what is cited stands here. */}
                {citations
                  .filter((citation) => citation.event.id === event.id)
                  .map(({ n, quote, document }) => (
                    <p
                      key={n}
                      lang={event.language}
                      dir="auto"
                      className="hidden text-[0.8125rem] print:block"
                    >
                      [{n}] {text.quoted(quote)} {document}
                    </p>
                  ))}
              </td>
              <td className="whitespace-nowrap py-2 ps-3 text-end">
                {marksOf(event, citations).map((n) => (
                  <CitationMark key={n} number={n} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-[0.875rem] print:hidden">
        {!showsAll && (
          <button type="button" className="plain-button" onClick={() => setShowsAll(true)}>
            {text.showAllEvents(events.length)}
          </button>
        )}
        <OpenPage href={eventsAddress(scope)}>
          {text.browseEvents(listFilters(scope, formats, text.manyCountries).map(({ label }) => label))}
        </OpenPage>
      </div>
    </div>
  );
}
