import { setTimeout as wait } from "node:timers/promises";
import { APICallError, type LanguageModelMiddleware, wrapLanguageModel } from "ai";
import type { LanguageModelV4 } from "./models.ts";
import { type RetryOptions, retryDelayMs } from "./retry-embedding.ts";

/** A reader waits: after these there are quotes. */
const MAX_RETRIES = 2;
/** A server that asks for a longer pause is as good as away. */
const MAX_DELAY_MS = 5000;

/** The same model, a little patient: a request refused because the server is busy, failing or away is sent again, twice. */
export function retryChat(
  model: LanguageModelV4,
  { delay = (delayMs, signal) => wait(delayMs, undefined, { signal }), random, onRetry }: RetryOptions = {},
): LanguageModelV4 {
  async function patiently<Result>(
    call: () => PromiseLike<Result>,
    abortSignal: AbortSignal | undefined,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await call();
      } catch (error) {
        const isRetryable = APICallError.isInstance(error) && error.isRetryable;
        if (!isRetryable || attempt > MAX_RETRIES || abortSignal?.aborted) throw error;
        const delayMs = retryDelayMs(attempt, error.responseHeaders, { random });
        if (delayMs === null || delayMs > MAX_DELAY_MS) throw error;
        onRetry?.({ attempt, delayMs, status: error.statusCode ?? null });
        await delay(delayMs, abortSignal);
      }
    }
  }
  const middleware: LanguageModelMiddleware = {
    specificationVersion: "v4",
    wrapGenerate: ({ doGenerate, params }) => patiently(doGenerate, params.abortSignal),
    wrapStream: ({ doStream, params }) => patiently(doStream, params.abortSignal),
  };
  return wrapLanguageModel({ model, middleware });
}
