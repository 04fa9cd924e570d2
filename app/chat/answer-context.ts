import { createContext, use } from "react";
import type { Citation, UncitedStatement } from "#lib/chat/types.ts";

/** What the marks inside an answer refer to. */
export interface AnswerContextValue {
  citations: Citation[];
  /** The sentences that state something without a citation; known when the answer is complete. */
  uncited: UncitedStatement[];
  /** Whether the answer is still arriving, so that a mark may come before its citation. */
  streaming: boolean;
  /** Opens the report at a citation; `trigger` is the mark that was chosen. */
  onOpen: (citation: Citation, trigger: HTMLElement) => void;
}

export const AnswerContext = createContext<AnswerContextValue | null>(null);

export function useAnswer(): AnswerContextValue {
  const value = use(AnswerContext);
  if (value === null) throw new Error("useAnswer needs an AnswerContext above it");
  return value;
}
