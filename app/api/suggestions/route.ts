import { z } from "zod";
import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { suggestFollowUps } from "#lib/retrieval/suggest-follow-ups.ts";
import { suggestQuestions } from "#lib/retrieval/suggest-questions.ts";
import { liesInScope } from "#lib/widget/limit-scope.ts";
import { isLanguage, pickLanguage } from "../../interface/language.ts";
import { route } from "../respond.ts";
import { limitEvents, visitorLimit } from "../visitor-limit.ts";

const MOST_EVENTS = 10;
const eventIdsSchema = z.array(z.string().min(1).max(200)).max(MOST_EVENTS);

/** Questions that the reports can answer: to begin with, or to go on with after an answer that cites each `event` of the query. */
export const GET = route(async (request) => {
  const limit = await visitorLimit(request);
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("language");
  const language = isLanguage(asked) ? asked : pickLanguage(request.headers.get("accept-language"));
  const eventIds = eventIdsSchema.parse(searchParams.getAll("event"));
  const context = await openAnswerContext();
  const questions =
    eventIds.length === 0
      ? await suggestQuestions(context.db, { language, filter: limitEvents(limit, {}) })
      : await suggestFollowUps(
          context,
          {
            eventIds,
            language,
            scope: limit,
            isReadable: (event) => limit === undefined || liesInScope(event, limit),
          },
          request.signal,
        );
  return Response.json({ questions });
});
