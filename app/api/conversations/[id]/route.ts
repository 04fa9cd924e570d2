import { conversationQuerySchema, renameSchema } from "#lib/chat/conversations.ts";
import { deleteConversation, readConversation, renameConversation } from "#lib/db/conversations.ts";
import { readBody, readQuery, route } from "../../respond.ts";
import { type ConversationContext, noConversation, ownConversation, PRIVATE } from "../own-conversation.ts";

export const GET = route(async (request, context: ConversationContext) => {
  const { from } = readQuery(request, conversationQuerySchema);
  const { db, owner } = await ownConversation(request, context);
  const conversation = await readConversation(db, { ...owner, from });
  if (!conversation) throw noConversation(owner.conversation);
  return Response.json(conversation, { headers: PRIVATE });
});

export const PATCH = route(async (request, context: ConversationContext) => {
  const { title } = await readBody(request, renameSchema);
  const { db, owner } = await ownConversation(request, context);
  if (!(await renameConversation(db, { ...owner, title }))) throw noConversation(owner.conversation);
  return new Response(null, { status: 204 });
});

export const DELETE = route(async (request, context: ConversationContext) => {
  const { db, owner } = await ownConversation(request, context);
  if (!(await deleteConversation(db, owner))) throw noConversation(owner.conversation);
  return new Response(null, { status: 204 });
});
