import { openAnswerContext } from "#lib/answer/answer-context.ts";
import type { Health } from "#lib/chat/types.ts";
import { readStatistics } from "#lib/db/statistics.ts";
import { publicError } from "../respond.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  try {
    const { db, databaseKind, chatModel, embeddingModel } = await openAnswerContext();
    const { documents, events, passages } = await readStatistics(db);
    return Response.json({
      status: "ok",
      database: databaseKind,
      mode: chatModel ? "model" : "quotes",
      documents,
      events,
      passages,
      embeddingModel: embeddingModel.modelId,
    } satisfies Health);
  } catch (error) {
    return Response.json({ status: "unavailable", reason: publicError(error).message }, { status: 503 });
  }
}
