import { readShare, revokeShare, shareConversation } from "#lib/db/shares.ts";
import { route } from "../../../respond.ts";
import {
  type ConversationContext,
  noConversation,
  ownConversation,
  PRIVATE,
} from "../../own-conversation.ts";

export const GET = route(async (request, context: ConversationContext) => {
  const { db, owner } = await ownConversation(request, context);
  return Response.json(await readShare(db, owner), { headers: PRIVATE });
});

export const POST = route(async (request, context: ConversationContext) => {
  const { db, owner } = await ownConversation(request, context);
  const share = await shareConversation(db, owner);
  if (!share) throw noConversation(owner.conversation);
  return Response.json(share, { headers: PRIVATE });
});

export const DELETE = route(async (request, context: ConversationContext) => {
  const { db, owner } = await ownConversation(request, context);
  await revokeShare(db, owner);
  return new Response(null, { status: 204 });
});
