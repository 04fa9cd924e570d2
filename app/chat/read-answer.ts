import type { ChatMessage, DataParts } from "#lib/chat/messages.ts";
import type { Citation, Event, Scope } from "#lib/chat/types.ts";

/** What an assistant message holds so far; a part that has not arrived is null or empty. */
export interface Answer {
  scope: Scope | null;
  /** The events whose passages the answer may use. */
  sources: Event[] | null;
  /** Markdown with `[n]` marks. */
  text: string;
  /** By ascending `n`. */
  citations: Citation[];
  result: DataParts["result"] | null;
}

/** Collects the parts of an assistant message, however many of them have been streamed. */
export function readAnswer(message: ChatMessage | null): Answer {
  const answer: Answer = { scope: null, sources: null, text: "", citations: [], result: null };
  for (const part of message?.parts ?? []) {
    if (part.type === "text") answer.text += part.text;
    else if (part.type === "data-scope") answer.scope = part.data;
    else if (part.type === "data-sources") answer.sources = part.data;
    else if (part.type === "data-citations") answer.citations = part.data.toSorted((a, b) => a.n - b.n);
    else if (part.type === "data-result") answer.result = part.data;
  }
  return answer;
}
