import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { feedbackSchema } from "#lib/chat/conversations.ts";
import { giveFeedback } from "#lib/db/feedback.ts";
import { RapporteurError } from "#lib/errors.ts";
import { readBody, route } from "../respond.ts";
import { readVisitor } from "../visitor.ts";

export const POST = route(async (request) => {
  const { reason, ...given } = await readBody(request, feedbackSchema);
  const { db } = await openAnswerContext();
  const visitor = await readVisitor(request, db);
  if (visitor === null || !(await giveFeedback(db, { ...given, visitor, reason: reason || null }))) {
    throw new RapporteurError(
      "not_found",
      `There is no complete answer "${given.turn}" of yours; it may have been asked anew or deleted`,
    );
  }
  return new Response(null, { status: 204 });
});
