import type { StoredTurn } from "#lib/chat/conversations.ts";
import type { ChatMessage } from "#lib/chat/messages.ts";

/** The messages of turns that were kept. The last answer is left out unless it is complete: it is followed instead. */
export function toMessages(turns: StoredTurn[]): ChatMessage[] {
  return turns.flatMap(({ id, question, parts, state }, index): ChatMessage[] => [
    { id, role: "user", parts: [{ type: "text", text: question }] },
    ...(state === "complete" || index < turns.length - 1
      ? [{ id: `${id}-answer`, role: "assistant" as const, parts }]
      : []),
  ]);
}
