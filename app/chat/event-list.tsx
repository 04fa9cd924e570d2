import { useId, useState } from "react";
import type { Citation, Event, Scope } from "#lib/chat/types.ts";
import { eventsAddress } from "../events/events-address.ts";
import { useAnswerInterface } from "../interface/use-answer-interface.ts";
import { CitationMark } from "./citation-mark.tsx";
import { listFilters } from "./list-filters.ts";
import { OpenPage } from "./open-page.tsx";
import type { OpenReading } from "./reading.ts";

/** How many events are listed before the reader asks for the rest; a few more are shown rather than hidden. */
const SHOWN_AT_FIRST = 12;
const NOT_WORTH_HIDING = 4;

interface EventListProps {
  /** By date. */
  events: Event[];
  total: number;
  /** What the question was understood to ask of when, where and in which documents. */
  scope: Scope;
  citations: Citation[];
  onOpen: OpenReading;
}

/** The events that answer a list or count question, with what is cited from them; choosing one opens it. */
export function EventList({ events, total, scope, citations, onOpen }: EventListProps) {
  const id = useId();
  const { text, formats } = useAnswerInterface();
  const [showsAll, setShowsAll] = useState(events.length <= SHOWN_AT_FIRST + NOT_WORTH_HIDING);
  const shown = showsAll ? events : events.slice(0, SHOWN_AT_FIRST);
  const places = events.map((event) => ({ event, citation: null }));
  return (
    <div className="mt-6 animate-arrive">
      <div className="flex items-baseline justify-between gap-4 border-rule border-b pb-1.5">
        <h3 id={id} className="label">
          {text.eventsTitle(total)}
        </h3>
        {shown.length < total && (
          <p className="text-[0.8125rem] text-soft">{text.eventsShown(shown.length, total)}</p>
        )}
      </div>
      <ol aria-labelledby={id}>
        {shown.map((event, index) => (
          <li
            key={event.id}
            className="grid grid-cols-[1fr_auto] items-start gap-x-4 border-rule border-b py-2 sm:grid-cols-[10.5rem_1fr_auto]"
          >
            <p className="col-span-2 flex flex-wrap gap-x-1.5 text-[0.8125rem] text-soft leading-5.5 sm:col-span-1 sm:block">
              <span className="tabular-nums">{formats.eventDates(event) ?? text.undated}</span>
              {event.countries.length > 0 && (
                <>
                  <span aria-hidden className="sm:hidden">
                    ·
                  </span>
                  <span className="block">{formats.countries(event.countries)}</span>
                </>
              )}
            </p>
            <button
              type="button"
              lang={event.language}
              className="min-h-6 text-pretty text-start font-serif leading-snug hover:text-accent hover:underline"
              onClick={({ currentTarget }) => onOpen({ of: "events", places, index }, currentTarget)}
            >
              {event.title}
            </button>
            <span className="-mt-0.5 whitespace-nowrap">
              {citations
                .filter((citation) => citation.event.id === event.id)
                .map(({ n }) => (
                  <CitationMark key={n} number={n} />
                ))}
            </span>
          </li>
        ))}
      </ol>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-[0.875rem]">
        {!showsAll && (
          <button type="button" className="plain-button" onClick={() => setShowsAll(true)}>
            {text.showAllEvents(events.length)}
          </button>
        )}
        <OpenPage href={eventsAddress(scope)}>
          {text.browseEvents(listFilters(scope, formats).map(({ label }) => label))}
        </OpenPage>
      </div>
    </div>
  );
}
