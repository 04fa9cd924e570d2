import type { Event } from "#lib/chat/types.ts";
import type { InterfaceText } from "../interface/english.ts";
import type { Formats } from "../interface/formats.ts";
import type { Language } from "../interface/language.ts";
import { EventRows } from "./event-rows.tsx";
import { groupByMonth } from "./group-by-month.ts";

interface MonthListProps {
  events: Event[];
  language: Language;
  text: InterfaceText;
  formats: Formats;
}

/** Events under the months in which they begin, those without a date last. */
export function MonthList({ events, ...inTheirLanguage }: MonthListProps) {
  const { text, formats } = inTheirLanguage;
  return groupByMonth(events).map(({ month, events: ofMonth }) => {
    const id = `month-${month ?? "none"}`;
    return (
      <section key={id} aria-labelledby={id}>
        <h3 id={id} className="pb-1.5 font-semibold font-serif text-[1.1875rem]">
          {month === null ? text.undatedMonth : formats.month(month)}
        </h3>
        <EventRows events={ofMonth} labelledBy={id} {...inTheirLanguage} />
      </section>
    );
  });
}
