import { streamText } from "ai";
import type { LanguageModelV4 } from "#lib/ai/models.ts";
import { retryChat } from "#lib/ai/retry-chat.ts";
import { RapporteurError } from "#lib/errors.ts";
import { instructions, type Prompt, promptMessages } from "./prompt.ts";

/** How long a model may keep a reader waiting, in milliseconds. */
export interface Patience {
  /** Before the first word, thought or written: a cold local model loads its weights. */
  firstWordMs: number;
  /** Between two words: a model that has said nothing for so long is taken for lost. */
  stallMs: number;
  /** From the first word to the first sentence whose citation holds: nothing is shown before it. */
  unprovenMs: number;
  /** For the whole answer. */
  totalMs: number;
}

export const PATIENCE: Patience = {
  firstWordMs: 60_000,
  stallMs: 30_000,
  unprovenMs: 30_000,
  totalMs: 300_000,
};

/** Several times what is asked for: a model that goes on and on repeats itself. */
const MOST_CHARACTERS = 8000;

/**
 * The text a model writes for a prompt, as it comes. Whoever reads no further stops the model.
 * @throws RapporteurError `model_unavailable` when the model fails, stalls, goes on without end, or is cut off; an abort by the
 * reader just ends it.
 */
export async function* modelText(
  model: LanguageModelV4,
  prompt: Prompt,
  { patience = PATIENCE, abortSignal }: { patience?: Patience; abortSignal?: AbortSignal } = {},
): AsyncGenerator<string> {
  const unread = new AbortController();
  const { stream } = streamText({
    model: retryChat(model),
    instructions: instructions(prompt.language),
    messages: promptMessages(prompt),
    temperature: 0,
    maxRetries: 0,
    abortSignal: AbortSignal.any([unread.signal, ...(abortSignal ? [abortSignal] : [])]),
    timeout: { totalMs: patience.totalMs },
    // Errors arrive as stream parts below; without a handler they would be printed too.
    onError: () => {},
  });
  // Words are waited for, not chunks: some servers send empty ones for ever.
  let timer: NodeJS.Timeout | undefined;
  const waitForWord = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => unread.abort(), ms);
  };
  waitForWord(patience.firstWordMs);
  let written = 0;
  try {
    for await (const part of stream) {
      const isWord =
        (part.type === "text-delta" || part.type === "reasoning-delta") && part.text.trim() !== "";
      if (isWord) waitForWord(patience.stallMs);
      if (part.type === "text-delta") {
        yield part.text;
        written += part.text.length;
        if (written > MOST_CHARACTERS) throw new Error(`It wrote more than ${MOST_CHARACTERS} characters`);
      } else if (part.type === "error") throw part.error;
      else if (part.type === "abort") throw new Error("It took too long");
      else if (part.type === "finish" && CUT_OFF.has(part.finishReason)) {
        throw new Error(`It finished by "${part.finishReason}"`);
      }
    }
  } catch (error) {
    if (!abortSignal?.aborted) throw unavailable(model, error);
  } finally {
    clearTimeout(timer);
    unread.abort();
  }
}

/** Reasons to finish that leave an answer in mid-sentence. */
const CUT_OFF = new Set(["length", "content-filter", "error"]);

function unavailable(model: LanguageModelV4, cause: unknown): RapporteurError {
  return new RapporteurError(
    "model_unavailable",
    `The chat model "${model.modelId}" did not answer; try again, or ask the administrator to check OPENAI_BASE_URL and CHAT_MODEL`,
    { cause },
  );
}
