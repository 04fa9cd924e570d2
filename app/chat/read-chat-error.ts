/** Why an answer failed, as far as the reader is concerned; `message` is the server's own sentence. */
export type ChatError = { reason: "offline" | "network" | "unknown" } | { reason: "server"; message: string };

/** The message of an `{error:{code, message}}` body, or null. */
function readErrorBody(body: string): string | null {
  try {
    const parsed: { error?: { message?: unknown } } | null = JSON.parse(body);
    return typeof parsed?.error?.message === "string" ? parsed.error.message : null;
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
  const message = readErrorBody(error.message);
  if (message !== null) return { reason: "server", message };
  if (error instanceof TypeError || error.name === "ChunkLoadError") {
    return { reason: online ? "network" : "offline" };
  }
  return { reason: "unknown" };
}
