import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { suggestQuestions } from "#lib/retrieval/suggest-questions.ts";
import { route } from "../respond.ts";
import { limitEvents, visitorLimit } from "../visitor-limit.ts";

export const GET = route(async (request) => {
  const filter = limitEvents(await visitorLimit(request), {});
  const french = request.headers.get("accept-language")?.trim().toLowerCase().startsWith("fr");
  const { db } = await openAnswerContext();
  return Response.json({ questions: await suggestQuestions(db, { language: french ? "fr" : "en", filter }) });
});
