import { MockEmbeddingModelV4 } from "ai/test";
import type { EmbeddingModelV4 } from "#lib/ai/models.ts";

export interface FakeEmbedder {
  model: EmbeddingModelV4;
  /** Every text that was embedded, in order. */
  texts: string[];
}

/** A model that embeds any text and remembers it. */
export function fakeEmbedder({ modelId = "fake", dimension = 3 } = {}): FakeEmbedder {
  const texts: string[] = [];
  const model = new MockEmbeddingModelV4({
    modelId,
    maxEmbeddingsPerCall: 10,
    doEmbed: async ({ values }) => {
      texts.push(...values);
      return { embeddings: values.map((text) => fakeEmbedding(text, dimension)), warnings: [] };
    },
  });
  return { model, texts };
}

/** A model that must not be asked. */
export function unaskedEmbedder(modelId = "fake"): EmbeddingModelV4 {
  return new MockEmbeddingModelV4({
    modelId,
    doEmbed: async ({ values }) => {
      throw new Error(`Asked to embed ${JSON.stringify(values)}`);
    },
  });
}

/** Small integers, which half precision holds exactly. */
function fakeEmbedding(text: string, dimension: number): number[] {
  return Array.from({ length: dimension }, (_, index) => 1 + ((text.length + index) % 7));
}
