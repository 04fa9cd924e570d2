import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, expect, inject } from "vitest";
import { DESKTOP, launchBrowser } from "./launch-browser.ts";

export { DESKTOP, PHONE } from "./launch-browser.ts";

let browser: Browser | undefined;
const pages: { page: Page; complaints: string[] }[] = [];

/** What the browser itself logs when a response is no success, which is what some tests are about. */
const isFailedLoad = (text: string) => text.startsWith("Failed to load resource");

/**
 * Opens a page of the server under test in a browser of its own: `path`, after `prepare` has had the page. Errors in the
 * page or on its console fail the test.
 */
export async function openPage(
  options: BrowserContextOptions = {},
  { path = "/", prepare }: { path?: string; prepare?: (page: Page) => Promise<void> } = {},
): Promise<Page> {
  browser ??= await launchBrowser();
  const context = await browser.newContext({
    locale: "en-GB",
    baseURL: inject("baseUrl"),
    ...DESKTOP,
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  pages.push({ page, complaints });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !isFailedLoad(message.text())) {
      complaints.push(message.text());
    }
  });
  await prepare?.(page);
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  return page;
}

/** What a page has complained of so far, for a test that is about it; it then fails no test. */
export function takeComplaints(page: Page): string[] {
  return pages.find((opened) => opened.page === page)?.complaints.splice(0) ?? [];
}

afterEach(async () => {
  for (const { page, complaints } of pages.splice(0)) {
    await page.context().close();
    expect(complaints).toEqual([]);
  }
});

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});
