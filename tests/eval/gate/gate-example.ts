import type { GateFeatures } from "#lib/retrieval/relevance-gate.ts";

/** A question that the gate decides about, and what it sees of it. */
export interface GateExample {
  id: string;
  question: string;
  /** Whether the reports hold an answer. */
  answerable: boolean;
  /** What sort of question it is: its type, or for one without an answer why there is none. */
  kind: string;
  /** The event found first: questions that share it are not independent of each other. */
  group: string;
  /** Null where nothing was found, which is refused whatever the weights. */
  features: GateFeatures | null;
}
