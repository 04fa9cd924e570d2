import { MAX_HISTORY_TURNS, MAX_TURN_CHARACTERS } from "#lib/chat/limits.ts";
import type { ChatMessage } from "#lib/chat/messages.ts";
import { messageText } from "./to-turns.ts";

/**
 * What a request carries of a conversation: the words alone, as many and as far back as the server accepts. The data parts of
 * earlier answers are many times their text, and the server finds its evidence anew.
 */
export function toHistory(messages: ChatMessage[]): ChatMessage[] {
  return messages
    .map((message) => ({
      ...message,
      parts: [{ type: "text" as const, text: messageText(message).slice(0, MAX_TURN_CHARACTERS) }],
    }))
    .filter((message) => message.parts.some((part) => part.text.trim() !== ""))
    .slice(-(MAX_HISTORY_TURNS + 1));
}
