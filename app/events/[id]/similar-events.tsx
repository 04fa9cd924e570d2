import type { Event } from "#lib/chat/types.ts";
import type { InterfaceText } from "../../interface/english.ts";
import type { Formats } from "../../interface/formats.ts";
import type { Language } from "../../interface/language.ts";
import { EventTitleLink } from "../event-title-link.tsx";
import { listFacts } from "../list-facts.ts";

interface SimilarEventsProps {
  events: Event[];
  language: Language;
  text: InterfaceText;
  formats: Formats;
}

/** Events whose reports say much the same, the most similar first. */
export function SimilarEvents({ events, language, text, formats }: SimilarEventsProps) {
  return (
    <aside aria-labelledby="similar-title" className="max-w-measure">
      <h2 id="similar-title" className="label border-rule border-b pb-1.5">
        {text.similarTitle}
      </h2>
      <ol>
        {events.map((event) => {
          const { date, others } = listFacts(event, { language, text, formats });
          return (
            <li key={event.id} className="border-rule border-b py-2.5">
              <EventTitleLink event={event} />
              <p className="mt-0.5 text-[0.8125rem] text-soft">{[date, ...others].join(" · ")}</p>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}
