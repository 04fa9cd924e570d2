import type { Page } from "playwright-core";
import type { Citation } from "#lib/chat/types.ts";

/** Reads along with the answers a page receives; the function gives the citations of the last one. */
export function readCitations(page: Page): () => Promise<Citation[]> {
  let body = Promise.resolve("");
  page.on("response", (response) => {
    if (new URL(response.url()).pathname === "/api/chat") body = response.text();
  });
  return async () => {
    const parts = (await body)
      .split("\n")
      .filter((line) => line.startsWith("data: {"))
      .map((line): { type: string; data?: Citation[] } => JSON.parse(line.slice("data: ".length)));
    return parts.findLast(({ type }) => type === "data-citations")?.data ?? [];
  };
}
