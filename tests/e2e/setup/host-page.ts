import type { FrameLocator, Page } from "playwright-core";
import type { RapporteurApi } from "#lib/widget/loader/main.ts";
import { type HostPage, type HostSite, strictPolicy } from "./host-site.ts";
import { openPage } from "./open-page.ts";

declare global {
  interface Window {
    /** What the widget has told, as name and detail. */
    heard: string[];
  }
}

/** The parts of a page that holds the widget, as a person would name them. */
export const hostPage = {
  launcher: (page: Page) => page.locator("rapporteur-launcher button.launcher"),
  panel: (page: Page) => page.locator("rapporteur-launcher [role=dialog]"),
  chat: (page: Page): FrameLocator => page.frameLocator("rapporteur-launcher iframe"),
  field: (page: Page) => hostPage.chat(page).getByRole("textbox", { name: "Your question" }),
};

/** Opens a site's page with the widget of `server` on it, under a strict policy unless another one is given. */
export async function openHost(
  server: string,
  site: HostSite,
  shown: Partial<HostPage> = {},
  options: Parameters<typeof openPage>[0] = {},
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  site.show({ script: `${server}/widget.js`, policy: strictPolicy(server), ...shown });
  const page = await openPage(options, { path: site.origin, prepare });
  await page.locator("rapporteur-launcher").waitFor({ state: "attached" });
  return page;
}

/** What the host hears of the widget from now on, as `on` tells it. */
export async function recordEvents(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const name of ["ready", "open", "close", "answer", "error", "token"] as const) {
      (window.Rapporteur as RapporteurApi).on(name, (detail: object) =>
        heard.push(`${name} ${JSON.stringify(detail)}`),
      );
    }
  });
  return () => page.evaluate(() => window.heard);
}
