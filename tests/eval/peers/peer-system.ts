import type { Turn } from "#lib/chat/requests.ts";
import { locateByPart } from "../locate-event.ts";
import type { Gold } from "../read-gold.ts";
import type { CitedSpan, System } from "../system.ts";
import type { Chunk } from "./cut-chunks.ts";

/** How many chunks the usual templates put before a model. */
const TOP = 4;
const SEARCH_RESULTS = 10;

export interface Peer {
  name: string;
  chunks: Chunk[];
  /** How well each chunk fits a query. */
  score(query: string): Promise<number[]> | number[];
  /** The least that the best chunk must score for an answer; −∞ never refuses. */
  threshold: number;
}

/**
 * What retrieval by chunks can answer at best: everything in the top chunks counts as said, every one of them as cited, and the
 * events that they lie in as listed, for which it is lent the gold events' bounds.
 */
export function peerSystem({ name, chunks, score, threshold }: Peer, { documents }: Gold): System {
  const first = new Map([...documents.values()].flat().map(({ id, same_as }) => [id, same_as ?? id]));
  const locate = locateByPart(documents);
  const rank = async (query: string) => {
    const scores = await score(query);
    return chunks
      .map((chunk, place) => ({ chunk, score: scores[place]! }))
      .toSorted((a, b) => b.score - a.score);
  };
  return {
    name,
    readEvents: async () => [],
    search: async (question) => (await rank(question)).slice(0, SEARCH_RESULTS).map(({ chunk }) => chunk),
    async ask(question, history) {
      const ranked = await rank(askedBefore(question, history));
      if (ranked[0]!.score < threshold) {
        return { outcome: "not_found", answer: "", citations: [], events: null, total: null };
      }
      const top = ranked.slice(0, TOP).map(({ chunk }) => chunk);
      const happenings = top.flatMap((chunk) => locate(chunk).map((event) => first.get(event)!));
      return {
        outcome: "answered",
        answer: top.map(({ text }) => text).join("\n"),
        citations: top.map(citeChunk),
        events: null,
        total: new Set(happenings).size,
      };
    },
  };
}

/** Nothing rewrites a follow-up: all that was asked before stands before it, for the best a peer can make of it. */
export function askedBefore(question: string, history: Turn[]): string {
  const asked = history.filter(({ role }) => role === "user").map(({ content }) => content);
  return [...asked, question].join(" ");
}

function citeChunk({ document, start, end, text }: Chunk): CitedSpan {
  return { document, start, end, quote: text };
}
