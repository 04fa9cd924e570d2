import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { getEvent } from "#lib/db/events.ts";
import { RapporteurError } from "#lib/errors.ts";
import { liesInScope } from "#lib/widget/limit-scope.ts";
import { route } from "../../respond.ts";
import { visitorLimit } from "../../visitor-limit.ts";

export const GET = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const limit = await visitorLimit(request);
  const { id } = await params;
  const { db } = await openAnswerContext();
  const event = await getEvent(db, { id });
  if (!event || (limit && !liesInScope(event, limit)))
    throw new RapporteurError("not_found", `There is no event "${id}"; its report may have changed`);
  return Response.json(event);
});
