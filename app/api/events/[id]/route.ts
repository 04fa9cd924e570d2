import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { getEvent } from "#lib/db/events.ts";
import { RapporteurError } from "#lib/errors.ts";
import { route } from "../../respond.ts";

export const GET = route(async (_request, { params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params;
  const { db } = await openAnswerContext();
  const event = await getEvent(db, { id });
  if (!event)
    throw new RapporteurError("not_found", `There is no event "${id}"; its report may have changed`);
  return Response.json(event);
});
