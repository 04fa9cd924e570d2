import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";
import type { Database } from "#lib/db/client.ts";
import { getFact } from "#lib/db/facts.ts";
import type { SimilarityBackground } from "#lib/db/similarity-background.ts";

/** The bundled embedder's background over the bundled samples: all weights and thresholds were found with its cosines. */
const BUNDLED_BACKGROUND: SimilarityBackground = { mean: 0.213, deviation: 0.129 };

/**
 * A cosine on the bundled embedder's scale: as many standard deviations above what unrelated sentences have. Measured over the
 * evaluation questions, the nearest sentences of multilingual-e5-small, .85 raw, come to .52, where the bundled embedder has .52 too.
 */
export function calibrateCosine(cosine: number, { mean, deviation }: SimilarityBackground): number {
  const deviations = (cosine - mean) / deviation;
  return Math.min(1, BUNDLED_BACKGROUND.mean + deviations * BUNDLED_BACKGROUND.deviation);
}

interface WithCosines {
  cosine: number;
  sentences: { cosine: number }[];
}

/** The same passages with all cosines on the bundled embedder's scale, whatever model they come from. */
export async function calibrateSimilarity<Passage extends WithCosines>(
  db: Database,
  { model, passages }: { model: string; passages: Passage[] },
): Promise<Passage[]> {
  if (model === bundledEmbedder.modelId) return passages;
  const background = await getFact(db, { name: "similarityBackground" });
  if (!background || background.deviation === 0) return passages;
  return passages.map((passage) => ({
    ...passage,
    cosine: calibrateCosine(passage.cosine, background),
    sentences: passage.sentences.map((sentence) => ({
      ...sentence,
      cosine: calibrateCosine(sentence.cosine, background),
    })),
  }));
}
