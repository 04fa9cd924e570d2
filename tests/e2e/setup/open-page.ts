import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";
import { afterAll, afterEach, expect, inject } from "vitest";

/** A phone of common size: 390 CSS pixels wide, operated by touch. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

let browser: Browser | undefined;
const pages: { page: Page; complaints: string[] }[] = [];

// The arguments the package gives are for one process in a sandboxed function; a test wants an ordinary browser.
async function launch(): Promise<Browser> {
  return await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"],
    headless: true,
  });
}

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
  browser ??= await launch();
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
