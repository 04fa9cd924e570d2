import Link from "next/link";
import type { Event } from "#lib/chat/types.ts";
import type { InterfaceText } from "../interface/english.ts";
import type { Formats } from "../interface/formats.ts";
import type { Language } from "../interface/language.ts";
import { eventAddress } from "./events-address.ts";

interface EventRowsProps {
  events: Event[];
  /** The id of their heading. */
  labelledBy: string;
  language: Language;
  text: InterfaceText;
  formats: Formats;
}

/** Events one below the other, each a link to its page. */
export function EventRows({ events, labelledBy, language, text, formats }: EventRowsProps) {
  return (
    <ol aria-labelledby={labelledBy}>
      {events.map((event) => (
        <li
          key={event.id}
          className="grid gap-x-5 border-rule border-t py-2.5 sm:grid-cols-[10.5rem_minmax(0,1fr)]"
        >
          <p className="text-[0.8125rem] text-soft leading-5.5 tabular-nums">
            {formats.eventDates(event) ?? text.undated}
          </p>
          <div className="min-w-0">
            <Link
              href={eventAddress(event.id)}
              prefetch={false}
              lang={event.language}
              dir="auto"
              className="inline-block min-h-6 text-pretty font-serif text-[1.0625rem] leading-snug hover:text-accent hover:underline"
            >
              {event.title}
            </Link>
            <p className="mt-0.5 text-[0.8125rem] text-soft">
              {event.countries.length > 0 && <>{formats.countries(event.countries)} · </>}
              {event.language !== language && <>{text.writtenIn(formats.language(event.language))} · </>}
              <span className="wrap-anywhere">{event.document}</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
