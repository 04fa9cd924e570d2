import type { UIMessage } from "ai";
import type { Citation, Event, Mode, ModelFailure, Outcome, Scope, UncitedStatement } from "./types.ts";

/**
 * The data parts of an assistant message, in the order they are streamed: `data-scope`, `data-sources`, then text,
 * `data-citations` whenever a new mark appears in it, and `data-result` when the checks are done.
 * Parts of one kind share an id, so a later one replaces the one before.
 */
export type DataParts = {
  scope: Scope;
  /** The events whose passages the answer may use. */
  sources: Event[];
  citations: Citation[];
  result: {
    outcome: Outcome;
    mode: Mode;
    events: Event[] | null;
    total: number | null;
    uncited?: UncitedStatement[];
    modelFailure?: ModelFailure;
  };
};

export type ChatMessage = UIMessage<never, DataParts>;
