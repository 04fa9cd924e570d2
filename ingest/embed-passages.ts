import { createHash } from "node:crypto";
import { AISDKError, APICallError, embedMany, wrapEmbeddingModel } from "ai";
import type { Embedder, EmbeddingModelV4 } from "#lib/ai/models.ts";
import { type RetryOptions, retryEmbedding } from "#lib/ai/retry-embedding.ts";
import { RapporteurError } from "#lib/errors.ts";

/** Requests to a model server at a time, for one document. */
const PARALLEL_CALLS = 2;

/** A passage as it is embedded: whole, and sentence by sentence. */
export interface PassageTexts {
  text: string;
  sentences: string[];
}

export interface Embedded {
  /** `embeddingKey` of what the model was given for the text. */
  key: string;
  embedding: number[];
}

export interface EmbeddedPassage extends Embedded {
  sentences: Embedded[];
}

export interface EmbedOptions extends RetryOptions {
  model: Embedder;
  /** Embeddings by key that this model has made before. */
  known?: ReadonlyMap<string, number[]>;
  /** The dimension of all embeddings stored so far; null when there are none. */
  dimension?: number | null;
  signal?: AbortSignal;
  /** Called after each request that was answered: how many texts are embedded, of how many that had to be. */
  onEmbedded?: (done: number, total: number) => void;
}

/** What an embedding is remembered by: a hash of the model's input. */
export function embeddingKey(input: string): string {
  return createHash("sha256").update(input).digest("base64url").slice(0, 22);
}

/**
 * Embeds passages and their sentences, each text once and only those that `known` lacks, in requests within the
 * provider's limits of number and size, which the model itself states.
 * @throws RapporteurError `model_unavailable` when the server refuses or stays away, `embedding_mismatch` when the
 * vectors do not have the dimension expected.
 */
export async function embedPassages(
  passages: PassageTexts[],
  options: EmbedOptions,
): Promise<EmbeddedPassage[]> {
  const { inputOf = async (text: string) => text } = options.model;
  const known = new Map(options.known);
  const keys = new Map<string, string>();
  const missing = new Map<string, string>();
  for (const text of passages.flatMap((passage) => [passage.text, ...passage.sentences])) {
    const key = embeddingKey(await inputOf(text));
    keys.set(text, key);
    if (!known.has(key)) missing.set(key, text);
  }
  // A model pads a batch to its longest text: among texts of one length it works half as long.
  const inOrder = [...missing].sort(([, one], [, other]) => one.length - other.length);
  const embeddings = await embedTexts(
    inOrder.map(([, text]) => text),
    options,
  );
  inOrder.forEach(([key], index) => {
    known.set(key, embeddings[index]!);
  });
  const embedded = (text: string): Embedded => {
    const key = keys.get(text)!;
    return { key, embedding: known.get(key)! };
  };
  return passages.map(({ text, sentences }) => ({ ...embedded(text), sentences: sentences.map(embedded) }));
}

async function embedTexts(texts: string[], options: EmbedOptions): Promise<number[][]> {
  if (texts.length === 0) return [];
  const { model, signal, dimension } = options;
  try {
    const { embeddings } = await embedMany({
      model: countTexts(retryEmbedding(model, options), (done) => options.onEmbedded?.(done, texts.length)),
      values: texts,
      maxRetries: 0,
      maxParallelCalls: PARALLEL_CALLS,
      abortSignal: signal,
    });
    checkDimension(embeddings, dimension ?? null, model.modelId);
    return embeddings;
  } catch (error) {
    signal?.throwIfAborted();
    throw AISDKError.isInstance(error) ? modelUnavailable(model.modelId, error) : error;
  }
}

function countTexts(model: EmbeddingModelV4, onCount: (done: number) => void): EmbeddingModelV4 {
  let done = 0;
  return wrapEmbeddingModel({
    model,
    middleware: {
      specificationVersion: "v4",
      async wrapEmbed({ doEmbed, params }) {
        const result = await doEmbed();
        done += params.values.length;
        onCount(done);
        return result;
      },
    },
  });
}

function checkDimension(embeddings: number[][], stored: number | null, modelId: string): void {
  const expected = stored ?? embeddings[0]?.length ?? 0;
  for (const { length } of embeddings) {
    if (length === expected && length > 0) continue;
    throw new RapporteurError(
      "embedding_mismatch",
      `Embedding model "${modelId}" answered with ${length} dimensions where ${expected} were expected; check that EMBEDDING_MODEL names an embedding model and that its server has not changed it`,
    );
  }
}

/** The upstream text stays in `cause`: it may hold parts of a key. */
function modelUnavailable(modelId: string, error: AISDKError): RapporteurError {
  return new RapporteurError("model_unavailable", describeFailure(modelId, error), { cause: error });
}

function describeFailure(modelId: string, error: AISDKError): string {
  if (!APICallError.isInstance(error) || error.statusCode === 200) {
    return `Embedding model "${modelId}" gave an answer that holds no usable embeddings; check that EMBEDDING_MODEL names an embedding model`;
  }
  const server = `Embedding model "${modelId}" at ${new URL(error.url).origin}`;
  const status = error.statusCode;
  if (status === undefined) {
    return `${server} cannot be reached; check OPENAI_BASE_URL and that the server runs`;
  }
  return `${server} answered with status ${status}; ${adviceFor(status)}`;
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403) return "check OPENAI_API_KEY";
  if (status === 404) return "check EMBEDDING_MODEL and OPENAI_BASE_URL";
  if (status === 429 || status >= 500) return "wait and run the same command again; what was stored is kept";
  return "check EMBEDDING_MODEL";
}
