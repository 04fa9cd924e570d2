import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { pageIdSchema } from "#lib/chat/conversations.ts";
import type { Database } from "#lib/db/client.ts";
import type { ConversationOwner } from "#lib/db/conversation-owner.ts";
import { RapporteurError } from "#lib/errors.ts";
import { readVisitor } from "../visitor.ts";

/** What the routes of one conversation are given. */
export interface ConversationContext {
  params: Promise<{ id: string }>;
}

/** For what only its owner may see: no cache in between keeps it. */
export const PRIVATE = { "cache-control": "private, no-store" };

export function noConversation(id: string): RapporteurError {
  return new RapporteurError(
    "not_found",
    `There is no conversation "${id}" of yours; it may have been deleted`,
  );
}

/**
 * The conversation that a request names, as one that only its visitor can have.
 * @throws RapporteurError `not_found` to somebody without conversations, `unauthorized` as `visitorLimit` does.
 */
export async function ownConversation(
  request: Request,
  { params }: ConversationContext,
): Promise<{ db: Database; owner: ConversationOwner }> {
  const { id } = await params;
  const { db } = await openAnswerContext();
  const visitor = await readVisitor(request, db);
  if (visitor === null || !pageIdSchema.safeParse(id).success) throw noConversation(id);
  return { db, owner: { visitor, conversation: id } };
}
