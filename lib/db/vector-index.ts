import { setTimeout as wait } from "node:timers/promises";
import { DrizzleQueryError, sql } from "drizzle-orm";
import { RapporteurError } from "#lib/errors.ts";
import type { Database } from "./client.ts";

/**
 * From how many passages on an approximate index pays. Measured in the embedded database with 512 dimensions: an exact scan takes some 10 ms per
 * 1,000 passages, the index answers in 8 ms and takes 4 ms a passage to build, a tenth of what embedding it takes.
 */
export const INDEXED_FROM_PASSAGES = 4_000;

/** Memory that building the index may use, in kB; a server that allows more is left as it is. */
const BUILD_MEMORY_KB = 262_144;

/** How often, and how many times, building is tried while others still see passages of another dimension. */
const RETRY_DELAY_MS = 250;
const MAX_ATTEMPTS = 120;

/**
 * Makes the index that nearest-neighbour search over many passages needs, or drops it where there are few. To be called after an
 * ingest; building it takes seconds to minutes, in which passages can be read but not written.
 * @param from From how many passages on there is an index.
 */
export async function updateVectorIndex(
  db: Database,
  { dimension, from = INDEXED_FROM_PASSAGES }: { dimension: number; from?: number },
): Promise<void> {
  await dropOtherVectorIndexes(db, { dimension });
  const { rows } = await db.execute(sql`
    select count(*)::int as passages, count(*) filter (where vector_dims(embedding) <> ${dimension})::int as others
    from passages`);
  const { passages, others } = rows[0] as { passages: number; others: number };
  if (passages < from) return dropVectorIndexes(db, [indexName(dimension)]);
  // The index takes vectors of one dimension only; the ingest that replaces the others makes it.
  if (others > 0) return;
  for (let attempt = 1; !(await createVectorIndex(db, dimension)); attempt++) {
    if (attempt === MAX_ATTEMPTS) {
      throw new RapporteurError(
        "database_unavailable",
        "The index over the embeddings cannot be built while another transaction sees the passages that were replaced. Run the ingest again when that has ended (pg_stat_activity lists it).",
      );
    }
    await wait(RETRY_DELAY_MS);
  }
}

/**
 * Drops the indexes over embeddings of another dimension, which would refuse those of this one. To be called before passages are
 * stored.
 */
export async function dropOtherVectorIndexes(
  db: Database,
  { dimension }: { dimension: number },
): Promise<void> {
  const { rows } = await db.execute(sql`
    select indexname as name from pg_indexes
    where schemaname = current_schema() and tablename = 'passages' and indexname ~ '^passages_embedding_\\d+_index$'
      and indexname <> ${indexName(dimension)}`);
  await dropVectorIndexes(
    db,
    rows.map(({ name }) => String(name)),
  );
}

async function dropVectorIndexes(db: Database, names: string[]): Promise<void> {
  for (const name of names) await db.execute(sql`drop index if exists ${sql.identifier(name)}`);
}

/**
 * Whether it was made. An index is built over deleted rows too as long as any transaction may see them, and they may be of another
 * dimension.
 */
async function createVectorIndex(db: Database, dimension: number): Promise<boolean> {
  try {
    await db.transaction(async (tx) => {
      await tx.execute(sql`
        select set_config('maintenance_work_mem', ${`${BUILD_MEMORY_KB}kB`}, true) from pg_settings
        where name = 'maintenance_work_mem' and setting::bigint < ${BUILD_MEMORY_KB}`);
      // Workers would build in shared memory, of which containers have little.
      await tx.execute(sql`set local max_parallel_maintenance_workers = 0`);
      await tx.execute(sql`
        create index if not exists ${sql.identifier(indexName(dimension))} on passages
        using hnsw ((embedding::halfvec(${sql.raw(String(dimension))})) halfvec_cosine_ops)`);
    });
    return true;
  } catch (error) {
    if (isOtherDimension(error)) return false;
    throw error;
  }
}

function isOtherDimension(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof Error && /^expected \d+ dimensions, not \d+$/.test(cause.message);
}

function indexName(dimension: number): string {
  return `passages_embedding_${dimension}_index`;
}
