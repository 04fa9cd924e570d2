import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { eventsQuerySchema } from "#lib/chat/requests.ts";
import { listEvents } from "#lib/db/events.ts";
import { readQuery, route } from "../respond.ts";
import { limitEvents, visitorLimit } from "../visitor-limit.ts";

export const GET = route(async (request) => {
  const limit = await visitorLimit(request);
  const query = limitEvents(limit, readQuery(request, eventsQuerySchema));
  const { db } = await openAnswerContext();
  return Response.json(await listEvents(db, query));
});
