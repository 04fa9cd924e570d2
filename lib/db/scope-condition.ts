import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "#lib/chat/types.ts";

/**
 * The condition that an event, aliased `e`, lies in a scope. Event and scope ranges need only overlap; an event without a date
 * lies in no date range.
 */
export function scopeCondition({ from, to, countries, languages, documents }: Scope): SQL {
  const conditions: SQL[] = [];
  if (to) conditions.push(sql`e.date_start <= ${to}::date`);
  if (from) conditions.push(sql`coalesce(e.date_end, e.date_start) >= ${from}::date`);
  if (countries?.length) conditions.push(sql`e.countries && ${textArray(countries)}`);
  if (languages?.length) conditions.push(sql`e.language = any(${textArray(languages)})`);
  if (documents?.length) conditions.push(sql`e.document = any(${textArray(documents)})`);
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
}

/** A `text[]` parameter that both drivers take. */
export function textArray(values: string[]): SQL {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
}
