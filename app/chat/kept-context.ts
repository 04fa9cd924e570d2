import { createContext } from "react";
import type { GivenFeedback } from "#lib/chat/conversations.ts";

/** What the parts of a conversation know of its being kept on the server. */
export interface Kept {
  conversation: string;
  /** What its reader has said of its answers before, by the id of the question. */
  feedback: Record<string, GivenFeedback>;
  /** Tells a screen reader something. */
  announce: (sentence: string) => void;
}

/** Null where conversations are not kept, or this one can only be read. */
export const KeptContext = createContext<Kept | null>(null);
