import { sql } from "drizzle-orm";
import type { Event, Scope } from "#lib/chat/types.ts";
import { namesAndNumbers } from "#lib/text/names-and-numbers.ts";
import type { Database } from "./client.ts";
import { type EventRow, eventColumns, toEvent } from "./event-row.ts";
import { groupReports, pairCopies } from "./group-reports.ts";
import { type Occasion, pairOccasions } from "./pair-occasions.ts";
import { textArray } from "./parameters.ts";
import { scopeCondition } from "./scope-condition.ts";

/** Texts are read for so many events at a time, which come to some megabytes. */
const EVENTS_PER_READ = 2000;

/**
 * Finds events that report the same happening, in one language or two, and writes to each the id of the one among them that stands first
 * by document and place. What comes out follows from the stored events alone. Only what changes is written.
 */
export async function settleHappenings(db: Database): Promise<void> {
  const events = await readStored(db);
  const occasions = [...pairOccasions(events)];
  const candidates = [...new Set(occasions.flat())];
  const marks = await readMarks(
    db,
    candidates.map((place) => events[place]!.id),
  );
  const groups = groupReports(
    events.map(({ id, document, content }) => ({ document, content, marks: marks.get(id) ?? new Set() })),
    [...occasions, ...pairCopies(events)],
  );
  const members = groups.flatMap((group) =>
    group.map((place) => ({ id: events[place]!.id, happening: events[group[0]!]!.id })),
  );
  await db.execute(sql`
    update events e set happening = g.happening
    from events old left join unnest(${textArray(members.map(({ id }) => id))}, ${textArray(
      members.map(({ happening }) => happening),
    )}) as g(id, happening) on g.id = old.id
    where e.id = old.id and old.happening is distinct from g.happening`);
}

interface StoredEvent extends Occasion {
  id: string;
  content: string;
}

/** Every event, by document and place. What is embedded of it stands for its content: title, date and place, and the text. */
async function readStored(db: Database): Promise<StoredEvent[]> {
  const { rows } = await db.execute(sql`
    select e.id, e.document, e.date_start as "dateStart", e.date_end as "dateEnd", e.countries, p.content
    from events e join (
      select event_id, md5(string_agg(embedding_key, ' ' order by start)) as content from passages group by event_id
    ) p on p.event_id = e.id
    order by e.document collate "C", e.start, e.id collate "C"`);
  return rows as unknown as StoredEvent[];
}

async function readMarks(db: Database, ids: string[]): Promise<Map<string, Set<string>>> {
  const marks = new Map<string, Set<string>>();
  for (let start = 0; start < ids.length; start += EVENTS_PER_READ) {
    const { rows } = await db.execute(sql`
      select event_id as id, string_agg(text, E'\\n' order by start) as text from passages
      where event_id = any(${textArray(ids.slice(start, start + EVENTS_PER_READ))})
      group by event_id`);
    for (const { id, text } of rows) marks.set(String(id), namesAndNumbers(String(text)));
  }
  return marks;
}

/** The happening of each of the given events that another event reports too. */
export async function readHappenings(
  db: Database,
  { eventIds }: { eventIds: string[] },
): Promise<Map<string, string>> {
  if (eventIds.length === 0) return new Map();
  const { rows } = await db.execute(sql`
    select id, happening from events where happening is not null and id = any(${textArray(eventIds)})`);
  return new Map(rows.map(({ id, happening }) => [String(id), String(happening)]));
}

/** Every report of the given happenings inside a scope, by document and place. */
export async function readReports(
  db: Database,
  { happenings, scope }: { happenings: string[]; scope: Scope },
): Promise<{ happening: string; event: Event }[]> {
  if (happenings.length === 0) return [];
  const { rows } = await db.execute(sql`
    select e.happening, ${eventColumns} from events e
    where e.happening = any(${textArray(happenings)}) and ${scopeCondition(scope)}
    order by e.document collate "C", e.start, e.id collate "C"`);
  return rows.map((row) => ({
    happening: String(row.happening),
    event: toEvent(row as unknown as EventRow),
  }));
}
