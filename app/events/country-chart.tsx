import Link from "next/link";
import type { FacetValue } from "#lib/db/event-facets.ts";
import type { InterfaceText } from "../interface/english.ts";
import type { Formats } from "../interface/formats.ts";
import { Bar } from "./bar.tsx";
import { eventsAddress } from "./events-address.ts";
import type { ExplorerFilter } from "./explorer-filter.ts";

/** As many as stand beside the first screen of the list; the others wait behind one line. */
const SHOWN_AT_FIRST = 12;

interface CountryChartProps {
  counts: FacetValue[];
  filter: ExplorerFilter;
  text: InterfaceText;
  formats: Formats;
}

/** The countries with the number of their events; choosing one filters by it, choosing it again shows every country. */
export function CountryChart({ counts, filter, text, formats }: CountryChartProps) {
  const most = counts[0]?.events ?? 1;
  const countries = filter.countries ?? [];
  const isChosen = ({ value }: FacetValue) => countries.includes(value);

  function row(count: FacetValue) {
    const chosen = isChosen(count);
    const next = { ...filter, countries: chosen ? [] : [count.value] };
    return (
      <li key={count.value}>
        <Link
          href={eventsAddress(next)}
          prefetch={false}
          scroll={false}
          aria-current={chosen ? "true" : undefined}
          className="-mx-1.5 grid grid-cols-[1fr_auto] gap-x-3 rounded-sm px-1.5 pt-1 pb-1.5 text-[0.875rem] leading-5 hover:bg-tint aria-[current]:bg-tint aria-[current]:font-semibold"
        >
          <span>{formats.countries([count.value])}</span>{" "}
          <span className="text-soft tabular-nums">
            {formats.number(count.events)}
            {chosen && <span className="sr-only">, {text.chosenCountry}</span>}
          </span>
          <Bar
            share={count.events / most}
            className={`col-span-2 h-1 w-full ${countries.length === 0 || chosen ? "fill-accent" : "fill-edge opacity-55"}`}
          />
        </Link>
      </li>
    );
  }

  const rest = counts.slice(SHOWN_AT_FIRST);
  return (
    <section aria-labelledby="countries-title">
      <h2 id="countries-title" className="label border-rule border-b pb-1.5">
        {text.countriesTitle}
      </h2>
      <ol className="mt-1.5">{counts.slice(0, SHOWN_AT_FIRST).map(row)}</ol>
      {rest.length > 0 && (
        <details open={rest.some(isChosen)}>
          <summary className="min-h-6 cursor-pointer rounded-sm py-1 text-[0.8125rem] text-soft hover:text-accent">
            {text.moreCountries(rest.length)}
          </summary>
          <ol>{rest.map(row)}</ol>
        </details>
      )}
    </section>
  );
}
