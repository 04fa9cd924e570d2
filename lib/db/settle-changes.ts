import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";
import { getFact } from "./facts.ts";
import { settleHappenings } from "./happenings.ts";
import { rebuildLexemes } from "./lexemes.ts";
import { measureSimilarityBackground } from "./similarity-background.ts";
import { updateVectorIndex } from "./vector-index.ts";

/**
 * Does all that is due once documents were stored or removed: the vector index, which events report the same happening, what
 * similarity means nothing, the planner's statistics, the counts of lexemes. To be called at the end of an ingest, also of one that found nothing to do: the one before may
 * have been cut short. Nothing is written when nothing is due.
 */
export async function settleChanges(db: Database): Promise<void> {
  if ((await getFact(db, { name: "lexemeCounts" }))?.current) return;
  const embeddingModel = await getFact(db, { name: "embeddingModel" });
  if (embeddingModel) await updateVectorIndex(db, { dimension: embeddingModel.dimension });
  await settleHappenings(db);
  await measureSimilarityBackground(db);
  // The embedded database has nobody who does this in the background.
  await db.execute(sql`vacuum (analyze) documents, events, passages, sentences, lexemes`);
  // Last, since it marks the end of the work.
  await rebuildLexemes(db);
}
