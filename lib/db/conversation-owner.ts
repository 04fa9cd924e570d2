import { and, eq } from "drizzle-orm";
import { conversations } from "./schema.ts";

/** One conversation: nobody but `visitor` can name it. */
export interface ConversationOwner {
  visitor: string;
  conversation: string;
}

/** The condition on `conversations` that it is this one. */
export const isOwn = ({ visitor, conversation }: ConversationOwner) =>
  and(eq(conversations.visitor, visitor), eq(conversations.id, conversation));
