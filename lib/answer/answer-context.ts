import { chatModel, type EmbeddingModelV4, embeddingModel } from "#lib/ai/models.ts";
import { sharedDatabase } from "#lib/db/client.ts";
import { type Env, readEnv } from "#lib/env.ts";
import type { AnswerContext } from "./answer-question.ts";

export interface OpenAnswerContext extends AnswerContext {
  embeddingModel: EmbeddingModelV4;
  databaseKind: "embedded" | "server";
  /** Closes the database: for a command, not for a server. */
  close(): Promise<void>;
}

/** What answering needs, from the settings: the process's one database, the models, today's date. */
export async function openAnswerContext(env: Env = readEnv()): Promise<OpenAnswerContext> {
  const { db, kind, close } = await sharedDatabase(env);
  const embedder = embeddingModel(env);
  return {
    db,
    databaseKind: kind,
    close,
    embeddingModel: embedder,
    chatModel: chatModel(env),
    today: new Date().toISOString().slice(0, 10),
  };
}
