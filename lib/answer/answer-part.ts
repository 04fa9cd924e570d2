import type { DataParts } from "#lib/chat/messages.ts";
import type { Citation, Event, Scope } from "#lib/chat/types.ts";

/** What an answer is made of, in the order it is produced; see `DataParts` for how it is streamed. */
export type AnswerPart =
  | { type: "scope"; scope: Scope }
  | { type: "sources"; events: Event[] }
  | { type: "text"; delta: string }
  | { type: "citations"; citations: Citation[] }
  | ({ type: "result" } & DataParts["result"]);
