import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { type ConversationsPage, conversationsQuerySchema } from "#lib/chat/conversations.ts";
import { listConversations } from "#lib/db/conversations.ts";
import { readQuery, route } from "../respond.ts";
import { readVisitor } from "../visitor.ts";
import { PRIVATE } from "./own-conversation.ts";

const NONE: ConversationsPage = { conversations: [], nextCursor: null };

export const GET = route(async (request) => {
  const query = readQuery(request, conversationsQuerySchema);
  const { db } = await openAnswerContext();
  const visitor = await readVisitor(request, db);
  const page = visitor === null ? NONE : await listConversations(db, { visitor, ...query });
  return Response.json(page, { headers: PRIVATE });
});
