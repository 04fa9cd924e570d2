import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "#lib/chat/types.ts";
import { dateParameter, textArray } from "./parameters.ts";

/**
 * The condition that an event, aliased `e`, lies in a scope. Event and scope ranges need only overlap; an event without a date
 * lies in no date range.
 */
export function scopeCondition({ from, to, countries, languages, documents }: Scope): SQL {
  const conditions: SQL[] = [];
  if (to) conditions.push(sql`e.date_start <= ${dateParameter(to)}`);
  if (from) conditions.push(sql`coalesce(e.date_end, e.date_start) >= ${dateParameter(from)}`);
  if (countries?.length) conditions.push(sql`e.countries && ${textArray(countries)}`);
  if (languages?.length) conditions.push(sql`e.language = any(${textArray(languages)})`);
  if (documents?.length) conditions.push(sql`e.document = any(${textArray(documents)})`);
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
}
