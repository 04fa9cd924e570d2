import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { eventsQuerySchema } from "#lib/chat/requests.ts";
import { listEvents } from "#lib/db/events.ts";
import { RapporteurError } from "#lib/errors.ts";
import { readQuery, route } from "../respond.ts";
import { visitorLimit } from "../visitor-limit.ts";

export const GET = route(async (request) => {
  if (await visitorLimit(request)) {
    throw new RapporteurError(
      "forbidden",
      "You may read a part of the reports, and ask or search it, but not list it",
    );
  }
  const query = readQuery(request, eventsQuerySchema);
  const { db } = await openAnswerContext();
  return Response.json(await listEvents(db, query));
});
