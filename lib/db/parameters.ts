import { type SQL, sql } from "drizzle-orm";

/** `value` as Postgres takes it: no stored text holds NUL, which it refuses; the replacement character stands for it. */
export function textParameter(value: string): string {
  return value.replaceAll("\0", "\ufffd");
}

/** A `text[]` parameter that both drivers take. */
export function textArray(values: string[]): SQL {
  return sql`${sql.param(values.map(textParameter))}::text[]`;
}

/** An ISO date (years 0000 to 9999) as a `date` parameter: Postgres has no year 0. */
export function dateParameter(date: string): SQL {
  return sql`${date < "0001" ? "0001-01-01" : date}::date`;
}
