import type { Turn } from "#lib/chat/requests.ts";
import type { Answer, Event, SearchResult } from "#lib/chat/types.ts";

/** Something that has read the reports and can be scored. */
export interface System {
  name: string;
  readEvents(): Promise<Event[]>;
  /** The passages that fit best, best first. */
  search(question: string): Promise<Pick<SearchResult, "document" | "start" | "end">[]>;
  ask(question: string, history: Turn[]): Promise<Omit<Answer, "mode" | "scope">>;
}
