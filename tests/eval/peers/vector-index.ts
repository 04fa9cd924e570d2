import { type EmbeddingModel, embed, embedMany } from "ai";

/** Scores every text for a query by the cosine similarity of their embeddings. */
export async function vectorIndex(
  model: EmbeddingModel,
  texts: string[],
): Promise<(query: string) => Promise<number[]>> {
  const { embeddings } = await embedMany({ model, values: texts });
  const vectors = embeddings.map(normalise);
  return async (query) => {
    const asked = normalise((await embed({ model, value: query })).embedding);
    return vectors.map((vector) => vector.reduce((sum, value, place) => sum + value * asked[place]!, 0));
  };
}

function normalise(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
