import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { countFacets } from "#lib/db/event-facets.ts";
import { route } from "../respond.ts";
import { limitEvents, visitorLimit } from "../visitor-limit.ts";

/** The countries that events are about, with how many, those with the most events first. */
export const GET = route(async (request) => {
  const filter = limitEvents(await visitorLimit(request), {});
  const { db } = await openAnswerContext();
  return Response.json({ countries: (await countFacets(db, filter)).countries });
});
