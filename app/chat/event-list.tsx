import { useId, useState } from "react";
import type { Event } from "#lib/chat/types.ts";
import { useInterface } from "../interface/interface-provider.tsx";
import type { OpenReading } from "./reading.ts";

/** How many events are listed before the reader asks for the rest; a few more are shown rather than hidden. */
const SHOWN_AT_FIRST = 12;
const NOT_WORTH_HIDING = 4;

interface EventListProps {
  events: Event[];
  total: number;
  onOpen: OpenReading;
}

/** The events that answer a list or count question, by date; choosing one opens it. */
export function EventList({ events, total, onOpen }: EventListProps) {
  const id = useId();
  const { text, formats } = useInterface();
  const [showsAll, setShowsAll] = useState(events.length <= SHOWN_AT_FIRST + NOT_WORTH_HIDING);
  const shown = showsAll ? events : events.slice(0, SHOWN_AT_FIRST);
  const places = events.map((event) => ({ event, citation: null }));
  return (
    <div className="mt-7 animate-arrive">
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
          <li key={event.id} className="border-rule border-b">
            <button
              type="button"
              className="group grid w-full gap-x-4 py-2 text-start sm:grid-cols-[8.5rem_1fr]"
              onClick={({ currentTarget }) => onOpen({ places, index }, currentTarget)}
            >
              <span className="pt-px text-[0.8125rem] text-soft leading-5.5 tabular-nums">
                {formats.eventDates(event) ?? text.undated}
              </span>
              <span className="leading-snug">
                <span
                  lang={event.language}
                  className="text-pretty font-serif group-hover:text-accent group-hover:underline"
                >
                  {event.title}
                </span>
                {event.countries.length > 0 && (
                  <span className="ms-2 text-[0.8125rem] text-soft">
                    {formats.countries(event.countries)}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {!showsAll && (
        <button type="button" className="plain-button mt-3" onClick={() => setShowsAll(true)}>
          {text.showAllEvents(events.length)}
        </button>
      )}
    </div>
  );
}
