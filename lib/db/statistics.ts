import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";

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

export async function readStatistics(db: Database): Promise<Statistics> {
  const { rows } = await db.execute(sql`
    select (select count(*)::int from documents) as documents,
      count(*)::int as events,
      (select count(*)::int from passages) as passages,
      min(date_start) as "from",
      max(coalesce(date_end, date_start)) as "to",
      (select coalesce(json_agg(country order by events desc, country), '[]'::json) from (
        select country, count(*) as events from events, unnest(countries) as country group by country) as c) as countries,
      (select coalesce(json_agg(language order by events desc, language), '[]'::json) from (
        select language, count(*) as events from events group by language) as l) as languages
    from events`);
  return rows[0] as unknown as Statistics;
}

/** How many events the database holds. */
export async function countEvents(db: Database): Promise<number> {
  const { rows } = await db.execute(sql`select count(*)::int as events from events`);
  return Number(rows[0]?.events);
}
