import type { Citation, Event } from "#lib/chat/types.ts";
import { readAnswer } from "../read-answer.ts";
import { textBesideList } from "../text-beside-list.ts";
import type { Turn } from "../to-turns.ts";

/** A question and its answer as they are copied or exported. */
export interface AnswerRecord {
  question: string;
  /** The text of the answer, in Markdown with `[n]` marks; what leads to the events, where there are some. */
  markdown: string;
  /** All events of an answer that lists or counts them. */
  events: Event[] | null;
  citations: Citation[];
}

/** What there is to copy of a turn; null while nothing has been answered. */
export function recordTurn({ question, answer }: Turn): AnswerRecord | null {
  const { text, citations, result } = readAnswer(answer);
  if (text.trim() === "") return null;
  const events = result?.events?.length ? result.events : null;
  return { question, markdown: events ? textBesideList(text) : text, events, citations };
}
