/** Why an answer failed, as far as the reader is concerned; `message` is the server's own sentence. */
export type ChatError =
  | { reason: "offline" | "network" | "unknown" }
  | { reason: "server"; code: string; message: string }
  | {
      reason: "rate-limited";
      message: string /** Null where the server does not say. */;
      waitSeconds: number | null;
    };

interface ErrorBody {
  code?: unknown;
  message?: unknown;
  retryAfterSeconds?: unknown;
}

/** The error of an `{error:{code, message}}` body, or null. */
function readErrorBody(body: string): ErrorBody | null {
  try {
    const parsed: { error?: ErrorBody } | null = JSON.parse(body);
    return typeof parsed?.error?.message === "string" ? parsed.error : null;
  } catch (error) {
    // A proxy in between may answer in HTML: not an error of ours, and nothing to show.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Turns what a request failed with into what can be said about it. A refused request and an error in mid-stream both
 * carry the server's `{error:{code, message}}` as their message; `fetch` and a script that does not load fail with a
 * `TypeError` or a `ChunkLoadError`. Anything else is a fault whose wording is not for readers.
 */
export function readChatError(error: Error, online: boolean): ChatError {
  const body = readErrorBody(error.message);
  if (body !== null) {
    const message = String(body.message);
    if (body.code !== "rate_limited") return { reason: "server", code: String(body.code), message };
    const { retryAfterSeconds: wait } = body;
    return {
      reason: "rate-limited",
      message,
      waitSeconds: typeof wait === "number" && wait > 0 ? wait : null,
    };
  }
  if (error instanceof TypeError || error.name === "ChunkLoadError") {
    return { reason: online ? "network" : "offline" };
  }
  return { reason: "unknown" };
}
