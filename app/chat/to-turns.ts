import type { ChatMessage } from "#lib/chat/messages.ts";

/** A question and its answer; the answer is null until its first part arrives. */
export interface Turn {
  id: string;
  question: string;
  answer: ChatMessage | null;
}

/** The text of a message, without its data parts. */
export function messageText(message: ChatMessage): string {
  return message.parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}

/** Pairs each question with the answer that follows it. */
export function toTurns(messages: ChatMessage[]): Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    const last = turns.at(-1);
    if (message.role === "user") turns.push({ id: message.id, question: messageText(message), answer: null });
    else if (message.role === "assistant" && last) last.answer = message;
  }
  return turns;
}
