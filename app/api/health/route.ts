import { openAnswerContext } from "#lib/answer/answer-context.ts";
import type { Health } from "#lib/chat/types.ts";
import { getFact } from "#lib/db/facts.ts";
import { readStatistics } from "#lib/db/statistics.ts";
import { publicError, route } from "../respond.ts";
import { visitorLimit } from "../visitor-limit.ts";

export const dynamic = "force-dynamic";

export const GET = route(async (request) => {
  // To whoever says who they are, of the part they may read.
  const limit = request.headers.has("authorization") ? await visitorLimit(request) : undefined;
  try {
    const { db, databaseKind, chatModel, embeddingModel } = await openAnswerContext();
    const [{ documents, events, passages }, counted] = await Promise.all([
      readStatistics(db, limit),
      getFact(db, { name: "lexemeCounts" }),
    ]);
    return Response.json({
      status: "ok",
      database: databaseKind,
      mode: chatModel ? "model" : "quotes",
      documents,
      events,
      passages,
      embeddingModel: embeddingModel.modelId,
      // What an ingest does last.
      ingesting: counted?.current === false,
    } satisfies Health);
  } catch (error) {
    return Response.json({ status: "unavailable", reason: publicError(error).message }, { status: 503 });
  }
});
