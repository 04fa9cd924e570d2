import { type SQL, sql } from "drizzle-orm";
import type { Event, EventDetail, Scope } from "#lib/chat/types.ts";
import type { Database } from "./client.ts";
import { decodeCursor, encodeCursor } from "./event-cursor.ts";
import { type EventRow, eventColumns, toEvent } from "./event-row.ts";
import { eventTextCondition } from "./event-text-condition.ts";
import { dateParameter, textParameter } from "./parameters.ts";
import { scopeCondition } from "./scope-condition.ts";
import { wholeText } from "./whole-text.ts";

/** Which events are asked for: those that meet every condition given, and of a condition with several values, any of them. */
export interface EventsFilter {
  /** ISO dates, both inclusive. */
  from?: string;
  to?: string;
  country?: string | string[];
  language?: string | string[];
  document?: string | string[];
  /** Words and "quoted phrases" that the event's title or text holds. */
  q?: string;
}

export interface EventsQuery extends EventsFilter {
  /** Events a page; 50 by default. */
  limit?: number;
  /** Where the page before ended. */
  cursor?: string;
}

export interface EventsPage {
  /** Of all pages. */
  total: number;
  events: Event[];
  /** Null on the last page. */
  nextCursor: string | null;
}

const DEFAULT_LIMIT = 50;

/**
 * The order of every list of events: by date, those without one last, then by place. Collation "C" makes it the same on any
 * server.
 */
const place = sql.raw(
  `coalesce(e.date_start, 'infinity'::date), e.document collate "C", e.start, e.id collate "C"`,
);

/**
 * One page of the events that a query asks for.
 * @throws RapporteurError `bad_request` when the cursor is not one that this function returned.
 */
export async function listEvents(db: Database, query: EventsQuery): Promise<EventsPage> {
  const { limit = DEFAULT_LIMIT, cursor } = query;
  const after = cursor ? sql`(${place}) > (${placeAfter(cursor)})` : sql`true`;
  // Joined to the count, which is there even where the page is empty.
  const { rows } = await db.execute(sql`
    with matching as materialized (select * from events e where ${queryCondition(query)}),
      page as (select * from matching e where ${after} order by ${place} limit ${limit + 1})
    select (select count(*)::int from matching) as total, ${eventColumns}
    from (select 1) as one left join page e on true order by ${place}`);
  const found = (rows as unknown as EventRow[]).filter(({ id }) => id !== null).map(toEvent);
  const events = found.slice(0, limit);
  const last = events.at(-1);
  return {
    total: Number(rows[0]?.total),
    events,
    nextCursor: last && found.length > limit ? encodeCursor(last) : null,
  };
}

function queryCondition(filter: EventsFilter): SQL {
  const inScope = scopeCondition(filterScope(filter));
  return filter.q ? sql`${inScope} and ${eventTextCondition(filter.q)}` : inScope;
}

/** A filter as a scope, which has no place for `q`. */
export function filterScope({ from, to, country, language, document }: EventsFilter): Scope {
  const values = (given: string | string[] | undefined) => [given ?? []].flat();
  return {
    from,
    to,
    countries: values(country),
    languages: values(language),
    documents: values(document),
  };
}

/**
 * How many of the events that a filter asks for stand before the page that `cursor` begins.
 * @throws RapporteurError `bad_request` when the cursor is not one that `listEvents` returned.
 */
export async function countEventsBefore(
  db: Database,
  { cursor, ...filter }: EventsFilter & { cursor: string },
): Promise<number> {
  const { rows } = await db.execute(sql`
    select count(*)::int as before from events e
    where ${queryCondition(filter)} and (${place}) <= (${placeAfter(cursor)})`);
  return Number(rows[0]?.before);
}

function placeAfter(cursor: string): SQL {
  const { dateStart, document, start, id } = decodeCursor(cursor);
  const date = dateStart === null ? sql`'infinity'::date` : dateParameter(dateStart);
  return sql`${date}, ${document}, ${start}::integer, ${id}`;
}

/** Every event in a scope, in the order of lists. */
export function matchEvents(db: Database, { scope }: { scope: Scope }): Promise<Event[]> {
  return readEvents(db, sql`where ${scopeCondition(scope)} order by ${place}`);
}

async function readEvents(db: Database, clauses: SQL): Promise<Event[]> {
  const { rows } = await db.execute(sql`select ${eventColumns} from events e ${clauses}`);
  return (rows as unknown as EventRow[]).map(toEvent);
}

/** An event with its text and the spans of its passages; null when there is none of that id. */
export async function getEvent(db: Database, { id }: { id: string }): Promise<EventDetail | null> {
  const { rows } = await db.execute(sql`
    select ${eventColumns}, ${wholeText(sql`d.text`)} as "documentText",
      (select coalesce(json_agg(json_build_object('start', p.start, 'end', p."end") order by p.start), '[]'::json)
        from passages p where p.event_id = e.id) as passages
    from events e join documents d on d.path = e.document
    where e.id = ${textParameter(id)}`);
  const row = rows[0] as (EventRow & { documentText: string; passages: EventDetail["passages"] }) | undefined;
  if (!row) return null;
  return { ...toEvent(row), text: row.documentText.slice(row.start, row.end), passages: row.passages };
}

/** The events that stand right before and right after one in its document; null where there is none. */
export async function getNeighbours(
  db: Database,
  { document, start, id }: Pick<Event, "document" | "start" | "id">,
): Promise<{ previous: Event | null; next: Event | null }> {
  const here = sql`${start}::integer, ${textParameter(id)} collate "C"`;
  const inDocument = sql`e.document = ${textParameter(document)}`;
  const [previous] = await readEvents(
    db,
    sql`where ${inDocument} and (e.start, e.id collate "C") < (${here})
      order by e.start desc, e.id collate "C" desc limit 1`,
  );
  const [next] = await readEvents(
    db,
    sql`where ${inDocument} and (e.start, e.id collate "C") > (${here})
      order by e.start, e.id collate "C" limit 1`,
  );
  return { previous: previous ?? null, next: next ?? null };
}
