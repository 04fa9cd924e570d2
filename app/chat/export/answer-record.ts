import type { Citation, Event } from "#lib/chat/types.ts";
import { readAnswer } from "../read-answer.ts";
import { leftToTable, textBesideList } from "../text-beside-list.ts";
import type { Turn } from "../to-turns.ts";

/** A question and its answer as they are copied or exported. */
export interface AnswerRecord {
  question: string;
  /** The text of the answer, in Markdown with `[n]` marks; what leads to the events, where there are some. */
  markdown: string;
  /** The events of an answer that lists or counts them, but those that a digest tells of already. */
  events: Event[] | null;
  citations: Citation[];
}

/** What there is to copy of a turn; null while nothing has been answered. */
export function recordTurn({ question, answer }: Turn): AnswerRecord | null {
  const { text, citations, result } = readAnswer(answer);
  if (text.trim() === "") return null;
  const events = result?.events ?? [];
  if (events.length === 0) return { question, markdown: text, events: null, citations };
  const markdown = textBesideList(text);
  const listed = leftToTable(markdown, events, citations);
  return { question, markdown, events: listed.length > 0 ? listed : null, citations };
}
