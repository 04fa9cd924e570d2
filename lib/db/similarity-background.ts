import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";
import { setFact } from "./facts.ts";

/** How alike sentences are that have nothing to do with each other: the cosines of pairs from different events. */
export interface SimilarityBackground {
  mean: number;
  /** Standard deviation; 0 where there are too few sentences to tell. */
  deviation: number;
}

/** Their pairs, some 20,000, tell the mean to a thousandth; measured, more sentences give the same. */
const SENTENCES_SAMPLED = 200;
/** Fewer pairs tell nothing. */
const FEWEST_PAIRS = 30;

/**
 * Measures what similarity means nothing with the model that embedded the reports: embedders differ widely in that. To be called after
 * an ingest. The sample is the same for the same sentences: their keys are hashes.
 */
export async function measureSimilarityBackground(db: Database): Promise<void> {
  const { rows } = await db.execute(sql`
    with sample as (
      select distinct on (s.embedding_key) s.embedding_key as key, s.embedding, p.event_id
      from sentences s join passages p on p.id = s.passage_id
      order by s.embedding_key
      limit ${SENTENCES_SAMPLED}
    )
    select count(*)::int as pairs, avg(cosine)::float8 as mean, stddev_samp(cosine)::float8 as deviation
    from (
      select 1 - (a.embedding <=> b.embedding) as cosine
      from sample a join sample b on a.key < b.key and a.event_id <> b.event_id
        and vector_dims(a.embedding) = vector_dims(b.embedding)
    ) as pair`);
  const { pairs, mean, deviation } = rows[0] as unknown as { pairs: number } & SimilarityBackground;
  const value = pairs < FEWEST_PAIRS ? { mean: 0, deviation: 0 } : { mean, deviation };
  await setFact(db, { name: "similarityBackground", value });
}
