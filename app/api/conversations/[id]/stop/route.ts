import { stopTurns } from "#lib/db/turns.ts";
import { route } from "../../../respond.ts";
import { type ConversationContext, ownConversation } from "../../own-conversation.ts";

export const POST = route(async (request, context: ConversationContext) => {
  const { db, owner } = await ownConversation(request, context);
  await stopTurns(db, owner);
  return new Response(null, { status: 204 });
});
