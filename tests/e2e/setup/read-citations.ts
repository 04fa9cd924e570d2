import type { Page } from "playwright-core";
import type { Citation } from "#lib/chat/types.ts";

declare global {
  interface Window {
    /** What `POST /api/chat` has answered, whole. */
    chatAnswers: Promise<string>[];
  }
}

/** Makes a page keep the answers it receives, for `readCitations`. Give it to `openPage` as what prepares the page. */
export async function keepAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const realFetch = window.fetch;
    window.chatAnswers = [];
    window.fetch = async (input, init) => {
      const response = await realFetch(input, init);
      if (new URL(response.url).pathname === "/api/chat") window.chatAnswers.push(response.clone().text());
      return response;
    };
  });
}

/** The citations of the last answer a page has received. */
export async function readCitations(page: Page): Promise<Citation[]> {
  const answer = await page.evaluate(() => window.chatAnswers.at(-1));
  const parts = (answer ?? "")
    .split("\n")
    .filter((line) => line.startsWith("data: {"))
    .map((line): { type: string; data?: Citation[] } => JSON.parse(line.slice("data: ".length)));
  return parts.findLast(({ type }) => type === "data-citations")?.data ?? [];
}
