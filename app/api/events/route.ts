import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { eventsQuerySchema } from "#lib/chat/requests.ts";
import { listEvents } from "#lib/db/events.ts";
import { readQuery, route } from "../respond.ts";

export const GET = route(async (request) => {
  const query = readQuery(request, eventsQuerySchema);
  const { db } = await openAnswerContext();
  return Response.json(await listEvents(db, query));
});
