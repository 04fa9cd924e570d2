import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";
import { eventTextCondition } from "./event-text-condition.ts";
import { type EventsFilter, filterScope } from "./events.ts";
import { scopeCondition } from "./scope-condition.ts";

/** A value that a filter can take, and how many events there are with it. */
export interface FacetValue {
  value: string;
  events: number;
}

/**
 * What the events of a filter are spread over. Each facet counts the events that meet the filter's *other* conditions, so
 * that it shows what choosing another of its values would give; an event with several values counts under each.
 */
export interface EventFacets {
  /** Months ("2023-04") in which an event has a day, in order of time. */
  months: FacetValue[];
  /** ISO codes, the most frequent first. */
  countries: FacetValue[];
  languages: FacetValue[];
  /** Paths in order of the alphabet: those with the most events, where there are more than `MOST_DOCUMENTS`. */
  documents: FacetValue[];
  /** Events without a date, which no month counts. */
  undated: number;
}

/** More choices than anybody reads through; the rest is found by typing. */
export const MOST_DOCUMENTS = 200;

/** Counts the events of a filter by month, country, language and document. */
export async function countFacets(db: Database, filter: EventsFilter): Promise<EventFacets> {
  const { from, to, countries, languages, documents } = filterScope(filter);
  const text = filter.q ? eventTextCondition(filter.q) : sql`true`;
  const { rows } = await db.execute(sql`
    with candidate as materialized (
      select e.date_start, e.date_end, e.countries, e.language, e.document,
        coalesce(${scopeCondition({ from, to })}, false) as in_period,
        ${scopeCondition({ countries })} as in_countries,
        ${scopeCondition({ languages })} as in_languages,
        ${scopeCondition({ documents })} as in_documents
      from events e where ${text}
    ),
    any_period as (select * from candidate where in_countries and in_languages and in_documents),
    month as (
      select to_char(day, 'YYYY-MM') as value, count(*)::int as events
      from any_period, generate_series(date_trunc('month', date_start::timestamp),
        coalesce(date_end, date_start)::timestamp, interval '1 month') as day
      group by value
    ),
    country as (
      select value, count(*)::int as events from candidate, unnest(countries) as value
      where in_period and in_languages and in_documents group by value
    ),
    language as (
      select language as value, count(*)::int as events from candidate
      where in_period and in_countries and in_documents group by value
    ),
    document as (
      select document as value, count(*)::int as events from candidate
      where in_period and in_countries and in_languages group by value
      order by events desc, document collate "C" limit ${MOST_DOCUMENTS}
    )
    select
      (select coalesce(json_agg(month order by value), '[]'::json) from month) as months,
      (select coalesce(json_agg(country order by events desc, value), '[]'::json) from country) as countries,
      (select coalesce(json_agg(language order by events desc, value), '[]'::json) from language) as languages,
      (select coalesce(json_agg(document order by value collate "C"), '[]'::json) from document) as documents,
      (select count(*)::int from any_period where date_start is null) as undated`);
  return rows[0] as unknown as EventFacets;
}
