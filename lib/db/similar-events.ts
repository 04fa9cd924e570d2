import { sql } from "drizzle-orm";
import type { Event } from "#lib/chat/types.ts";
import type { Database } from "./client.ts";
import { type EventRow, eventColumns, toEvent } from "./event-row.ts";
import { textParameter } from "./parameters.ts";

/** Passages whose events are compared as wholes, for each event wanted: an event is several passages, and some are its own. */
const PASSAGES_PER_EVENT = 12;

/**
 * The events most like one, the most similar first. The mean of an event's embeddings stands for it: single passages meet
 * in formulas that many reports end with. Passages near that mean nominate events, which are ordered by the cosine distance
 * of the two means, ties by document, place and id. There are none while an ingest replaces the embeddings of one model by
 * those of another, which cannot be compared.
 */
export async function findSimilarEvents(
  db: Database,
  { id, limit }: { id: string; limit: number },
): Promise<Event[]> {
  const { rows: own } = await db.execute(sql`
    select avg(embedding)::text as mean, min(vector_dims(embedding)) as dimension,
      (select count(distinct embedding_model)::int from documents) as models
    from passages where event_id = ${textParameter(id)}`);
  const { mean, dimension, models } = own[0] as {
    mean: string | null;
    dimension: number | null;
    models: number;
  };
  if (mean === null || models > 1) return [];
  // As the index on embeddings of this dimension is built: see `updateVectorIndex`.
  const type = sql`halfvec(${sql.raw(String(dimension))})`;
  const { rows } = await db.execute(sql`
    with nearest as (
      select p.event_id from passages p
      where p.event_id <> ${textParameter(id)}
      order by p.embedding::${type} <=> ${mean}::${type}
      limit ${limit * PASSAGES_PER_EVENT}
    ),
    mean as (
      select p.event_id, avg(p.embedding)::${type} <=> ${mean}::${type} as distance
      from passages p
      where p.event_id in (select event_id from nearest)
      group by p.event_id
    )
    select ${eventColumns} from mean join events e on e.id = mean.event_id
    order by mean.distance, e.document collate "C", e.start, e.id collate "C"
    limit ${limit}`);
  return (rows as unknown as EventRow[]).map(toEvent);
}
