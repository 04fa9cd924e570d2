import { type SQL, sql } from "drizzle-orm";
import type { Event } from "#lib/chat/types.ts";

/** An event as `eventColumns` reads it. */
export type EventRow = Event;

/** The columns of the events table, aliased `e`, under the names of the API. */
export const eventColumns: SQL = sql.raw(
  `e.id, e.document, e.start, e."end", e.title, e.date_start as "dateStart", e.date_end as "dateEnd", e.countries, e.language`,
);

/** The API's event of a row, without whatever else the row holds. */
export function toEvent(row: EventRow): Event {
  const { id, document, start, end, title, dateStart, dateEnd, countries, language } = row;
  return { id, document, start, end, title, dateStart, dateEnd, countries, language };
}
