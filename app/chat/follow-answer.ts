import type { InferUIMessageChunk } from "ai";
import type { AnswerParts, StoredTurn } from "#lib/chat/conversations.ts";
import type { ChatMessage } from "#lib/chat/messages.ts";

type Chunk = InferUIMessageChunk<ChatMessage>;

const TEXT_ID = "answer";

/** As often as the server stores what is written. */
const LOOK_EVERY_MS = 1000;

/** A connection that fails so often in a row is broken; a shorter break goes unnoticed. */
const MOST_FAILURES = 10;

const textOf = (parts: AnswerParts) => parts.map((part) => (part.type === "text" ? part.text : "")).join("");

/** What a reader of `shown` has to be sent to have `parts`, which go on from there. */
export function chunksBetween(shown: AnswerParts, parts: AnswerParts): Chunk[] {
  const known = new Map(shown.map((part) => [part.type, JSON.stringify(part)]));
  const written = textOf(shown).length;
  return parts.flatMap((part): Chunk[] => {
    if (part.type === "text") {
      const delta = part.text.slice(written);
      const chunks: Chunk[] = written === 0 ? [{ type: "text-start", id: TEXT_ID }] : [];
      return delta ? [...chunks, { type: "text-delta", id: TEXT_ID, delta }] : [];
    }
    if (known.get(part.type) === JSON.stringify(part)) return [];
    return part.type.startsWith("data-") ? [part as Chunk] : [];
  });
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LOOK_EVERY_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/**
 * An answer that is kept, as the stream that `POST /api/chat` would send: what there is of it at once, then what follows as `read`
 * finds it, whichever server writes it. `read` gives null when the answer is gone.
 */
export function followAnswer(
  first: StoredTurn,
  read: (signal: AbortSignal) => Promise<StoredTurn | null>,
): ReadableStream<Chunk> {
  const cancelled = new AbortController();
  const { signal } = cancelled;

  async function next(): Promise<StoredTurn | null> {
    for (let failures = 1; ; failures++) {
      await pause(signal);
      if (signal.aborted) return null;
      try {
        return await read(signal);
      } catch (error) {
        if (failures === MOST_FAILURES) throw error;
      }
    }
  }

  return new ReadableStream<Chunk>({
    async start(controller) {
      try {
        controller.enqueue({ type: "start" });
        let shown: AnswerParts = [];
        let turn: StoredTurn | null = first;
        for (;;) {
          for (const chunk of chunksBetween(shown, turn.parts)) controller.enqueue(chunk);
          shown = turn.parts;
          if (turn.state !== "running") break;
          turn = await next();
          if (signal.aborted) return;
          // Deleted, or asked anew, which begins another answer.
          if (!turn || !textOf(turn.parts).startsWith(textOf(shown))) break;
        }
        if (textOf(shown)) controller.enqueue({ type: "text-end", id: TEXT_ID });
        if (turn?.state === "failed") {
          controller.enqueue({ type: "error", errorText: JSON.stringify({ error: turn.error }) });
        } else controller.enqueue({ type: "finish" });
        controller.close();
      } catch (error) {
        if (!signal.aborted) controller.error(error);
      }
    },
    cancel: () => cancelled.abort(),
  });
}
