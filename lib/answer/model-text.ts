import { streamText } from "ai";
import type { LanguageModelV4 } from "#lib/ai/models.ts";
import { RapporteurError } from "#lib/errors.ts";
import { instructions, type Prompt, promptMessages } from "./prompt.ts";

/** A model that has said nothing for so long is taken for lost. */
const STALL_MS = 30_000;
/** Before the first word: a cold local model loads its weights. */
const FIRST_WORD_MS = 90_000;

/**
 * The text a model writes for a prompt, as it comes.
 * @throws RapporteurError `model_unavailable` when the model fails or stalls; an abort by the reader just ends it.
 */
export async function* modelText(
  model: LanguageModelV4,
  prompt: Prompt,
  abortSignal?: AbortSignal,
): AsyncGenerator<string> {
  const { stream } = streamText({
    model,
    instructions: instructions(prompt.language),
    messages: promptMessages(prompt),
    temperature: 0,
    abortSignal,
    timeout: { firstChunkMs: FIRST_WORD_MS, chunkMs: STALL_MS },
    // Errors arrive as stream parts below; without a handler they would be printed too.
    onError: () => {},
  });
  for await (const part of stream) {
    if (part.type === "text-delta") yield part.text;
    else if (part.type === "error") throw unavailable(model, part.error);
    else if (part.type === "abort" && !abortSignal?.aborted) throw unavailable(model, new Error("timed out"));
  }
}

function unavailable(model: LanguageModelV4, cause: unknown): RapporteurError {
  return new RapporteurError(
    "model_unavailable",
    `The chat model "${model.modelId}" did not answer; try again, or ask the administrator to check OPENAI_BASE_URL and CHAT_MODEL`,
    { cause },
  );
}
