import { setTimeout as wait } from "node:timers/promises";
import { APICallError, wrapEmbeddingModel } from "ai";
import type { EmbeddingModelV4 } from "./models.ts";

/** With the delays below, a server may be away for some 30 s before an ingest gives up. */
const MAX_RETRIES = 6;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 30_000;
/** A server that asks for a longer pause than this is out of quota for the day, not busy. */
const MAX_RETRY_AFTER_MS = 120_000;

export interface RetryEvent {
  /** Counted from 1. */
  attempt: number;
  delayMs: number;
  /** HTTP status, or null when no connection came about. */
  status: number | null;
}

export interface RetryOptions {
  onRetry?: (event: RetryEvent) => void;
  /** Waits; a test passes one that does not. */
  delay?: (delayMs: number, signal?: AbortSignal) => Promise<void>;
  /** Between 0 and 1; a test passes a constant. */
  random?: () => number;
}

/**
 * How long to wait before a further attempt: as long as the server says, else exponentially longer, of which half is
 * random so that clients refused together do not return together. Null when the server asks for too long a pause.
 */
export function retryDelayMs(
  attempt: number,
  headers: Record<string, string> | undefined,
  { random = Math.random, now = Date.now } = {},
): number | null {
  const asked = retryAfterMs(headers, now());
  if (asked !== null) return asked <= MAX_RETRY_AFTER_MS ? asked : null;
  const delayMs = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
  return delayMs * (0.5 + random() / 2);
}

/** `retry-after-ms` (OpenAI's), or `Retry-After` in seconds or as a date. */
function retryAfterMs(headers: Record<string, string> | undefined, now: number): number | null {
  const precise = Number.parseFloat(headers?.["retry-after-ms"] ?? "");
  if (precise >= 0) return precise;
  const value = headers?.["retry-after"];
  if (!value) return null;
  const seconds = Number(value);
  const delayMs = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isNaN(delayMs) ? null : Math.max(0, delayMs);
}

/** The same model, patient: a request refused because the server is busy, failing or away is sent again. */
export function retryEmbedding(model: EmbeddingModelV4, options: RetryOptions = {}): EmbeddingModelV4 {
  const delay = options.delay ?? ((delayMs, signal) => wait(delayMs, undefined, { signal }));
  return wrapEmbeddingModel({
    model,
    middleware: {
      specificationVersion: "v4",
      async wrapEmbed({ doEmbed, params }) {
        for (let attempt = 1; ; attempt += 1) {
          try {
            return await doEmbed();
          } catch (error) {
            const isRetryable = APICallError.isInstance(error) && error.isRetryable;
            if (!isRetryable || attempt > MAX_RETRIES || params.abortSignal?.aborted) throw error;
            const delayMs = retryDelayMs(attempt, error.responseHeaders, { random: options.random });
            if (delayMs === null) throw error;
            options.onRetry?.({ attempt, delayMs, status: error.statusCode ?? null });
            await delay(delayMs, params.abortSignal);
          }
        }
      },
    },
  });
}
