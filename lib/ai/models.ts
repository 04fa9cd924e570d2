// First, for what it does to the environment that the OpenAI client reads.
import "#lib/env.ts";
import { createOpenAI, type OpenAIProvider } from "@ai-sdk/openai";
import { type EmbeddingModel, extractReasoningMiddleware, type LanguageModel, wrapLanguageModel } from "ai";
import type { Env } from "#lib/env.ts";
import { bundledEmbedder } from "./bundled-embedder.ts";

export type EmbeddingModelV4 = Extract<EmbeddingModel, { specificationVersion: "v4" }>;
export type LanguageModelV4 = Extract<LanguageModel, { specificationVersion: "v4" }>;

export type Embedder = EmbeddingModelV4 & {
  /**
   * What the model is really given for a text, if not the text itself: two texts with the same input have the same
   * embedding, and a text whose input has changed is to be embedded anew.
   */
  inputOf?(text: string): Promise<string>;
};

/** Sent where a server of one's own wants no key: the client refuses to send a request without one. */
const NO_KEY = "none";

/**
 * Texts in one request to a server of one's own. OpenAI takes 2,048, but others less: Text Embeddings Inference refuses
 * more than 32 unless told otherwise.
 */
const OWN_SERVER_TEXTS_PER_CALL = 32;

type ProviderSettings = Pick<Env, "OPENAI_API_KEY" | "OPENAI_BASE_URL">;

function openAI({ OPENAI_API_KEY, OPENAI_BASE_URL }: ProviderSettings): OpenAIProvider {
  return createOpenAI({ apiKey: OPENAI_API_KEY ?? NO_KEY, baseURL: OPENAI_BASE_URL });
}

/** The model that turns passages and questions into vectors. `modelId` is what a database remembers it by. */
export function embeddingModel(env: ProviderSettings & Pick<Env, "EMBEDDING_MODEL">): Embedder {
  if (env.EMBEDDING_MODEL === bundledEmbedder.modelId) return bundledEmbedder;
  const model = openAI(env).embedding(env.EMBEDDING_MODEL);
  return env.OPENAI_BASE_URL ? withTextsPerCall(model, OWN_SERVER_TEXTS_PER_CALL) : model;
}

/** The same model with a limit of its own; its methods still find their own fields. */
function withTextsPerCall(model: EmbeddingModelV4, textsPerCall: number): EmbeddingModelV4 {
  return Object.create(model, { maxEmbeddingsPerCall: { value: textsPerCall } });
}

/** What local models that think aloud put their thoughts between, in the text itself. */
const THOUGHTS = extractReasoningMiddleware({ tagName: "think" });

/**
 * The chat model, or null in quotes mode. Servers that imitate OpenAI speak its chat completions, so a base URL chooses
 * those; OpenAI itself is asked through its responses.
 */
export function chatModel(env: ProviderSettings & Pick<Env, "CHAT_MODEL">): LanguageModelV4 | null {
  if (!env.CHAT_MODEL) return null;
  const provider = openAI(env);
  if (!env.OPENAI_BASE_URL) return provider.responses(env.CHAT_MODEL);
  return wrapLanguageModel({ model: provider.chat(env.CHAT_MODEL), middleware: THOUGHTS });
}
