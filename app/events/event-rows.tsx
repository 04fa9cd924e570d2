import type { Event } from "#lib/chat/types.ts";
import { EventTitleLink } from "./event-title-link.tsx";
import { type InLanguage, listFacts } from "./list-facts.ts";

interface EventRowsProps extends InLanguage {
  events: Event[];
  /** The id of their heading. */
  labelledBy: string;
}

/** Events one below the other, each a link to its page. */
export function EventRows({ events, labelledBy, ...inLanguage }: EventRowsProps) {
  const row = (event: Event) => {
    const { date, others } = listFacts(event, inLanguage);
    return (
      <li
        key={event.id}
        className="grid gap-x-5 border-rule border-t py-2.5 sm:grid-cols-[10.5rem_minmax(0,1fr)]"
      >
        <p className="text-[0.8125rem] text-soft leading-5.5 tabular-nums">{date}</p>
        <div className="min-w-0">
          <EventTitleLink event={event} className="text-[1.0625rem]" />
          <p className="mt-0.5 text-[0.8125rem] text-soft">
            {others.map((fact) => `${fact} · `)}
            <span className="wrap-anywhere">{event.document}</span>
          </p>
        </div>
      </li>
    );
  };
  return <ol aria-labelledby={labelledBy}>{events.map(row)}</ol>;
}
