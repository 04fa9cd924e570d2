import Link from "next/link";
import type { FacetValue } from "#lib/db/event-facets.ts";
import type { InterfaceText } from "../interface/english.ts";
import type { Formats } from "../interface/formats.ts";
import { Column } from "./bar.tsx";
import { eventsAddress } from "./events-address.ts";
import type { ExplorerFilter } from "./explorer-filter.ts";
import { type ChartMonth, layOutYears, periodOf } from "./lay-out-years.ts";

interface MonthChartProps {
  counts: FacetValue[];
  undated: number;
  filter: ExplorerFilter;
  text: InterfaceText;
  formats: Formats;
}

/** A row of bars a year, one for each month; choosing a month or a year filters by it, choosing it again shows every date. */
export function MonthChart({ counts, undated, filter, text, formats }: MonthChartProps) {
  const most = Math.max(...counts.map(({ events }) => events));
  const { from = "", to = "9999-12-31" } = filter;
  const filtered = filter.from !== undefined || filter.to !== undefined;

  /** A link that chooses `period`, or gives it up where it is what is chosen. */
  const choose = (period: string) => {
    const span = periodOf(period);
    const chosen = span.from === filter.from && span.to === filter.to;
    const next = chosen ? { ...filter, from: undefined, to: undefined } : { ...filter, ...span };
    return { href: eventsAddress(next), chosen };
  };

  function monthLink({ month, events }: ChartMonth) {
    const { href, chosen } = choose(month);
    const inPeriod = month >= from.slice(0, 7) && month <= to.slice(0, 7);
    const colour = inPeriod ? "fill-accent" : "fill-edge opacity-55";
    return (
      <Link
        href={href}
        prefetch={false}
        scroll={false}
        aria-current={chosen ? "true" : undefined}
        className={`block rounded-sm hover:bg-tint ${chosen ? "bg-tint font-semibold text-ink" : ""}`}
      >
        <span className="sr-only">
          {text.chartMonth(formats.month(month), events)}
          {chosen && `, ${text.chosenPeriod}`}
        </span>
        <span aria-hidden className="block">
          {formats.number(events)}
        </span>
        <Column share={events / most} className={`mx-auto ${colour}`} />
        <span aria-hidden className="block">
          {formats.monthInitial(month)}
        </span>
      </Link>
    );
  }

  return (
    <section aria-labelledby="chart-title">
      <h2 id="chart-title" className="label">
        {text.chartTitle}
      </h2>
      <ol className="-mx-1 relative mt-1.5 flex gap-x-8 gap-y-3 overflow-x-auto p-1 beside:grid beside:max-h-[23rem] beside:grid-cols-[repeat(auto-fill,minmax(18rem,1fr))] beside:overflow-y-auto">
        {layOutYears(counts).map(({ year, months }) => {
          const { href, chosen } = choose(year);
          return (
            // Where a browser knows how, the strip of a phone begins at the period that is chosen
            <li
              key={year}
              className={`flex w-72 shrink-0 flex-col justify-between beside:w-auto ${filtered && year >= from.slice(0, 4) && year <= to.slice(0, 4) ? "[scroll-initial-target:nearest]" : ""}`}
            >
              <Link
                href={href}
                prefetch={false}
                scroll={false}
                aria-current={chosen ? "true" : undefined}
                className="min-h-6 self-start rounded-sm font-serif text-[1.0625rem] hover:text-accent hover:underline aria-[current]:font-semibold aria-[current]:text-accent"
              >
                <span aria-hidden>{year}</span>
                <span className="sr-only">
                  {text.chartYear(year)}
                  {chosen && `, ${text.chosenPeriod}`}
                </span>
              </Link>
              <ol className="grid grid-cols-12 items-end border-rule border-b text-center text-[0.6875rem] text-soft leading-4 tabular-nums">
                {months.map((month) =>
                  month.events > 0 ? (
                    <li key={month.month}>{monthLink(month)}</li>
                  ) : (
                    <li key={month.month} aria-hidden className="opacity-80">
                      {formats.monthInitial(month.month)}
                    </li>
                  ),
                )}
              </ol>
            </li>
          );
        })}
      </ol>
      {undated > 0 && !filtered && (
        <p className="mt-1.5 text-[0.8125rem] text-soft">{text.undatedBeside(undated)}</p>
      )}
    </section>
  );
}
