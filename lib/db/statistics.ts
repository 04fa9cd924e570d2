import { sql } from "drizzle-orm";
import type { Scope } from "#lib/chat/types.ts";
import type { Database } from "./client.ts";
import { scopeCondition } from "./scope-condition.ts";

/** What the database holds and covers. */
export interface Statistics {
  documents: number;
  events: number;
  passages: number;
  /** ISO dates of the earliest and the latest day of any event; null when none has a date. */
  from: string | null;
  to: string | null;
  /** ISO codes, those with the most events first. */
  countries: string[];
  languages: string[];
}

/** What the database holds and covers: all of it, or the events in a scope with their documents and passages. */
export async function readStatistics(db: Database, scope?: Scope): Promise<Statistics> {
  const { rows } = await db.execute(sql`
    with inside as (select * from events e where ${scopeCondition(scope ?? {})})
    select ${scope ? sql`count(distinct document)::int` : sql`(select count(*)::int from documents)`} as documents,
      count(*)::int as events,
      (select count(*)::int from passages ${scope ? sql`where event_id in (select id from inside)` : sql``}) as passages,
      min(date_start) as "from",
      max(coalesce(date_end, date_start)) as "to",
      (select coalesce(json_agg(country order by events desc, country), '[]'::json) from (
        select country, count(*) as events from inside, unnest(countries) as country group by country) as c) as countries,
      (select coalesce(json_agg(language order by events desc, language), '[]'::json) from (
        select language, count(*) as events from inside group by language) as l) as languages
    from inside`);
  return rows[0] as unknown as Statistics;
}

/** How many events the database holds. */
export async function countEvents(db: Database): Promise<number> {
  const { rows } = await db.execute(sql`select count(*)::int as events from events`);
  return Number(rows[0]?.events);
}
