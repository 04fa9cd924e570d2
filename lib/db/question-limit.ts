import { RateLimiterDrizzle, RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import type { OpenDatabase } from "./client.ts";
import { questionCounts } from "./schema.ts";

const SECONDS = 60;

/**
 * Counts a question of `key`, which may ask `perMinute` in the minute that begins with its first. Returns how many seconds too early
 * it is, 0 when it is not.
 */
export type QuestionLimit = (key: string, perMinute: number) => Promise<number>;

/** On a server all processes share the counts; the one process of an embedded database keeps them in memory. */
export function questionLimit({ db, kind }: Pick<OpenDatabase, "db" | "kind">): QuestionLimit {
  // The library's own limit is not used, since keys have different ones.
  const options = { points: Number.MAX_SAFE_INTEGER, duration: SECONDS };
  const counts =
    kind === "server"
      ? new RateLimiterDrizzle({ ...options, storeClient: db, schema: questionCounts })
      : new RateLimiterMemory(options);
  return async (key, perMinute) => {
    const { consumedPoints, msBeforeNext }: RateLimiterRes = await counts.consume(key);
    return consumedPoints > perMinute ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : 0;
  };
}
