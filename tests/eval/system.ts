import type { Turn } from "#lib/chat/requests.ts";
import type { Answer, Citation, Event } from "#lib/chat/types.ts";

/** A stretch of a document. */
export type DocumentSpan = Pick<Citation, "document" | "start" | "end">;

export type CitedSpan = Pick<Citation, "document" | "start" | "end" | "quote">;

/** What is scored of an answer. */
export interface Reply extends Pick<Answer, "outcome" | "answer" | "total"> {
  citations: CitedSpan[];
  events: DocumentSpan[] | null;
}

/** Something that has read the reports and can be scored. */
export interface System {
  name: string;
  readEvents(): Promise<Event[]>;
  /** The passages that fit best, best first. */
  search(question: string): Promise<DocumentSpan[]>;
  ask(question: string, history: Turn[]): Promise<Reply>;
}
