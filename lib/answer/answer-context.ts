import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";
import { chatModel, embeddingModel } from "#lib/ai/models.ts";
import { sharedDatabase } from "#lib/db/client.ts";
import { type Env, readEnv } from "#lib/env.ts";
import type { AnswerContext } from "./answer-question.ts";

/** What answering needs, from the settings: the process's one database, the models, today's date. */
export async function openAnswerContext(
  env: Env = readEnv(),
): Promise<AnswerContext & { databaseKind: "embedded" | "server" }> {
  const { db, kind } = await sharedDatabase(env);
  const embedder = embeddingModel(env);
  return {
    db,
    databaseKind: kind,
    embeddingModel: embedder,
    englishOnly: embedder === bundledEmbedder,
    chatModel: chatModel(env),
    today: new Date().toISOString().slice(0, 10),
  };
}
