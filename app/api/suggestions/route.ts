import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { suggestQuestions } from "#lib/retrieval/suggest-questions.ts";
import { route } from "../respond.ts";
import { visitorLimit } from "../visitor-limit.ts";

export const GET = route(async (request) => {
  // They are made from all reports.
  if (await visitorLimit(request)) return Response.json({ questions: [] });
  const french = request.headers.get("accept-language")?.trim().toLowerCase().startsWith("fr");
  const { db } = await openAnswerContext();
  return Response.json({ questions: await suggestQuestions(db, french ? "fr" : "en") });
});
