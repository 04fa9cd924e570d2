import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { countFacets } from "#lib/db/event-facets.ts";
import { countEventsBefore, type EventsFilter, listEvents } from "#lib/db/events.ts";
import { countEvents } from "#lib/db/statistics.ts";
import { readInterface } from "../interface/read-interface.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { CountryChart } from "./country-chart.tsx";
import { DatabaseAway } from "./database-away.tsx";
import { eventsAddress } from "./events-address.ts";
import { type ExplorerFilter, isEmptyFilter } from "./explorer-filter.ts";
import { FilterForm } from "./filter-form.tsx";
import { FilterLink, TOTAL_ID } from "./filter-link.tsx";
import { ifDatabaseAway } from "./if-database-away.ts";
import { listChoices } from "./list-choices.ts";
import { MonthChart } from "./month-chart.tsx";
import { MonthList } from "./month-list.tsx";
import { NoReports } from "./no-reports.tsx";
import { type AddressQuery, readAddress } from "./read-address.ts";
import { SiteHeader } from "./site-header.tsx";

/** Some screens' worth; the next page is one step away. */
const EVENTS_PER_PAGE = 50;

export async function generateMetadata(): Promise<Metadata> {
  const { text } = await readInterface();
  return { title: `${text.explorerTitle} – ${text.product}` };
}

/** All events as a list that can be searched and filtered; the address holds everything that is chosen. */
export default async function EventsPage({ searchParams }: { searchParams: Promise<AddressQuery> }) {
  const { filter, cursor, ignored } = readAddress(await searchParams);
  const { language, text, formats } = await readInterface();
  const read = await readEvents(filter, cursor).catch(ifDatabaseAway);
  if (read === null) return <DatabaseAway text={text} address={eventsAddress(filter, cursor ?? undefined)} />;
  const { page, before, facets, all } = read;
  const empty = isEmptyFilter(filter);
  const listed = before + page.events.length;
  const choices = listChoices(facets, filter, formats);
  return (
    <>
      {all > 0 && (
        <a href="#list" className="skip-link">
          {text.skipToEvents}
        </a>
      )}
      <SiteHeader
        text={text}
        current="events"
        shortcuts="explorer"
        address={eventsAddress({ ...filter, lang: undefined })}
      />
      <main className="wide-column pt-8 pb-20">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h1 className="font-serif text-[clamp(1.75rem,1.4rem+1.4vw,2.25rem)] leading-tight tracking-[-0.01em]">
            {text.explorerTitle}
          </h1>
          {all > 0 && (
            <p id={TOTAL_ID} role="status" tabIndex={-1} className="rounded-xs text-soft tabular-nums">
              {empty ? text.eventsTitle(page.total) : text.eventsFound(page.total, all)}
            </p>
          )}
        </div>
        {all === 0 ? (
          <NoReports text={text} />
        ) : (
          <>
            <div className="mt-4 space-y-3">
              <FilterForm filter={filter} {...choices} />
              {ignored.length > 0 && <p className="notice">{text.ignoredFilters(ignored)}</p>}
              <ActiveFilters filter={filter} text={text} formats={formats} />
            </div>
            <div className="results mt-7">
              {facets.months.length > 0 && (
                <MonthChart
                  counts={facets.months}
                  undated={facets.undated}
                  filter={filter}
                  text={text}
                  formats={formats}
                />
              )}
              <div className="mt-8 grid gap-x-14 gap-y-12 beside:grid-cols-[minmax(0,1fr)_15rem] wide:grid-cols-[minmax(0,1fr)_17rem]">
                <section id="list" tabIndex={-1} aria-labelledby="list-title" className="min-w-0">
                  <h2 id="list-title" className="sr-only">
                    {text.listTitle}
                  </h2>
                  {before > 0 && (
                    <p className="mb-5">
                      <Link href={eventsAddress(filter)} prefetch={false} className="plain-button">
                        {text.firstEvents}
                      </Link>
                    </p>
                  )}
                  <div className="space-y-7">
                    <MonthList events={page.events} language={language} text={text} formats={formats} />
                  </div>
                  {page.total === 0 && (
                    <div className="border-rule border-t pt-6">
                      <p className="font-serif text-[1.25rem]">{text.noMatchTitle}</p>
                      <p className="mt-2 mb-5 text-soft">{text.noMatch}</p>
                      <FilterLink href={eventsAddress({ lang: filter.lang })} className="plain-button">
                        {text.clearFilters}
                      </FilterLink>
                    </div>
                  )}
                  {page.total > page.events.length && (
                    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-rule border-t pt-4">
                      {page.nextCursor && (
                        <Link
                          href={eventsAddress(filter, page.nextCursor)}
                          prefetch={false}
                          rel="next"
                          className="plain-button"
                        >
                          {text.moreEvents}
                        </Link>
                      )}
                      <p className="text-[0.875rem] text-soft tabular-nums">
                        {text.pagePosition(before + 1, listed, page.total)}
                      </p>
                    </div>
                  )}
                </section>
                {facets.countries.length > 0 && (
                  <aside aria-label={text.countriesTitle}>
                    <CountryChart counts={facets.countries} filter={filter} text={text} formats={formats} />
                  </aside>
                )}
              </div>
            </div>
          </>
        )}
      </main>
    </>
  );
}

async function readEvents({ q, from, to, ...lists }: ExplorerFilter, cursor: string | null) {
  const { db } = await openAnswerContext();
  const query: EventsFilter = {
    ...{ q, from, to },
    country: lists.countries,
    language: lists.languages,
    document: lists.documents,
  };
  const [page, before, facets, all] = await Promise.all([
    listEvents(db, { ...query, limit: EVENTS_PER_PAGE, cursor: cursor ?? undefined }).catch(ifBadCursor),
    cursor ? countEventsBefore(db, { ...query, cursor }).catch(ifBadCursor) : 0,
    countFacets(db, query),
    countEvents(db),
  ]);
  // An address that was cut or typed wrong still means its filter.
  if (page === null || before === null) redirect(eventsAddress({ q, from, to, ...lists }));
  return { page, before, facets, all };
}

function ifBadCursor(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "bad_request") return null;
  throw error;
}
