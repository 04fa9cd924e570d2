import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { PRIVATE } from "../conversations/own-conversation.ts";
import { route } from "../respond.ts";
import { readVisitor, visitorHeaders } from "../visitor.ts";

/**
 * Lets an embedded chat be known again before it asks its first question. `known` is whether its browser has sent the cookie back that
 * an earlier response has set: only then is anything kept.
 */
export const POST = route(async (request) => {
  const { db } = await openAnswerContext();
  const visitor = await readVisitor(request, db);
  const headers = { ...PRIVATE, ...(await visitorHeaders(request, db, visitor)) };
  return Response.json({ known: visitor !== null }, { headers });
});
