import { expect, test, vi } from "vitest";
import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";
import { chatModel, embeddingModel } from "#lib/ai/models.ts";
import { readEnv } from "#lib/env.ts";

test("embeddingModel is the bundled one unless a model is named", () => {
  expect(embeddingModel(readEnv({}))).toBe(bundledEmbedder);
  const named = embeddingModel(readEnv({ EMBEDDING_MODEL: "some-model", OPENAI_API_KEY: "key" }));
  expect(named.modelId).toBe("some-model");
});

test("chatModel is null in quotes mode", () => {
  expect(chatModel(readEnv({ OPENAI_API_KEY: "key" }))).toBeNull();
});

test("chatModel speaks chat completions to a server of one's own, and the provider's default to OpenAI", () => {
  const own = chatModel(readEnv({ CHAT_MODEL: "m", OPENAI_BASE_URL: "http://localhost:1/v1" }));
  expect(own).toMatchObject({ modelId: "m", provider: "openai.chat" });
  const openai = chatModel(readEnv({ CHAT_MODEL: "m", OPENAI_API_KEY: "key" }));
  expect(openai).toMatchObject({ modelId: "m", provider: "openai.responses" });
});

test("lib/ai/models loads when OPENAI_BASE_URL is set but empty", async () => {
  vi.stubEnv("OPENAI_BASE_URL", " ");
  vi.resetModules();
  await expect(import("#lib/ai/models.ts")).resolves.toHaveProperty("chatModel");
  vi.unstubAllEnvs();
});
