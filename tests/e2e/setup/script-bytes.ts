import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";

/** The most that first loads may take, in bytes of compressed JavaScript. */
export const MOST_SCRIPT_BYTES = { "/": 200_000, "/events": 200_000, "/embed": 150_000 };

/** The most that the loader of the widget may take, compressed. */
export const MOST_LOADER_BYTES = 5000;

/** Counts the JavaScript that a page and its frames load from now on, compressed file by file; gives the sum so far. */
export function countScriptBytes(page: Page, ofServer: string): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script" || !response.url().startsWith(`${ofServer}/_next/`))
      return;
    sizes.push(response.body().then(compressedBytes));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** As a server compresses it that does nothing special. */
export const compressedBytes = (content: string | Buffer): number => gzipSync(content).length;
