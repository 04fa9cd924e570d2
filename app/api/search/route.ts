import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { searchQuerySchema } from "#lib/chat/requests.ts";
import { searchPassages } from "#lib/retrieval/search-passages.ts";
import { readQuery, route } from "../respond.ts";
import { visitorLimit, withinLimit } from "../visitor-limit.ts";

export const GET = route(async (request) => {
  const limitation = await visitorLimit(request);
  const { q, limit, from, to, country, language } = readQuery(request, searchQuerySchema);
  const scope = {
    ...(from && { from }),
    ...(to && { to }),
    ...(country && { countries: [country] }),
    ...(language && { languages: [language] }),
  };
  const context = await openAnswerContext();
  const given = withinLimit(limitation, Object.keys(scope).length > 0 ? scope : undefined);
  return Response.json(await searchPassages(context, { text: q, scope: given, limit }, request.signal));
});
