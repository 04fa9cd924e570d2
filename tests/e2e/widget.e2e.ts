import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RapporteurApi } from "#lib/widget/loader/main.ts";
import { type HostPage, type HostSite, openHostSite, strictPolicy } from "./setup/host-site.ts";
import { openPage, PHONE, takeComplaints } from "./setup/open-page.ts";
import { type StartedServer, startServer } from "./setup/start-server.ts";

declare global {
  interface Window {
    /** What the widget has told, as name and detail. */
    heard: string[];
    /** The sum of all layout shifts. */
    shift: number;
    /** How many listeners the window has. */
    listeners: () => number;
  }
}

const MAX_LOADER_BYTES = 5000;
const MAX_FIRST_LOAD_BYTES = 150_000;

let server: StartedServer;
let otherName: HostSite;
let otherPort: HostSite;
let stranger: HostSite;

beforeAll(async () => {
  [otherName, otherPort, stranger] = await Promise.all([
    openHostSite("localhost"),
    openHostSite("127.0.0.1"),
    openHostSite("localhost"),
  ]);
  server = await startServer({ settings: { EMBED_ORIGINS: `${otherName.origin}, ${otherPort.origin}` } });
}, 240_000);

afterAll(async () => {
  await Promise.all([server?.stop(), otherName?.close(), otherPort?.close(), stranger?.close()]);
});

const launcher = (page: Page) => page.locator("rapporteur-launcher button.launcher");
const panel = (page: Page) => page.locator("rapporteur-launcher [role=dialog]");
const chat = (page: Page): FrameLocator => page.frameLocator("rapporteur-launcher iframe");
const field = (frame: FrameLocator) => frame.getByRole("textbox", { name: "Your question" });

async function openHost(
  site: HostSite,
  shown: Partial<HostPage> = {},
  options: Parameters<typeof openPage>[0] = {},
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  site.show({ script: `${server.url}/widget.js`, policy: strictPolicy(server.url), ...shown });
  const page = await openPage(options, { path: site.origin, prepare });
  await page.locator("rapporteur-launcher").waitFor({ state: "attached" });
  return page;
}

/** What the host hears of the widget, as `on` tells it. */
async function recordEvents(page: Page): Promise<() => Promise<string[]>> {
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

describe.each([
  ["another host name", () => otherName],
  ["another port", () => otherPort],
])("on %s, with a strict policy and Trusted Types", (_name, site) => {
  test("a question is asked and its citation followed", async () => {
    const page = await openHost(site());
    await launcher(page).click();
    const frame = chat(page);
    await frame.getByRole("listitem").getByRole("button").first().click();
    await frame
      .getByRole("status")
      .filter({ hasText: /Answer ready/ })
      .waitFor();
    await frame
      .getByRole("article")
      .getByRole("button", { name: /^Citation \d+/ })
      .first()
      .click();
    await frame.locator("mark[data-chosen]").first().waitFor();
    expect(takeComplaints(page)).toEqual([]);
  });
});

test("nothing but the loader is fetched, and nothing on the page moves, until the button is used", async () => {
  const asked: string[] = [];
  const page = await openHost(otherName, {}, {}, async (prepared) => {
    prepared.on("request", (request) => asked.push(request.url()));
    await prepared.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
  });
  expect(asked.filter((url) => url.startsWith(server.url))).toEqual([`${server.url}/widget.js`]);
  await launcher(page).click();
  await field(chat(page)).waitFor();
  expect(await page.evaluate(() => window.shift)).toBe(0);
  expect(page.frames().length).toBe(2);
});

test("focus moves into the chat, Escape closes it, focus comes back, and the page keeps its keys and its place", async () => {
  const page = await openHost(otherName);
  const events = await recordEvents(page);
  await launcher(page).focus();
  await page.keyboard.press("Enter");
  await field(chat(page)).waitFor();
  await expect
    .poll(() => field(chat(page)).evaluate((element) => element === document.activeElement))
    .toBe(true);
  await page.keyboard.type("abc");
  expect(await field(chat(page)).inputValue()).toBe("abc");
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "hidden" });
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
  expect(await focused()).toBe("launcher");
  expect(await launcher(page).getAttribute("aria-expanded")).toBe("false");
  // What was typed is still there.
  await page.evaluate(() => (window.Rapporteur as RapporteurApi).toggle());
  expect(await field(chat(page)).inputValue()).toBe("abc");
  await chat(page).getByRole("button", { name: "Close" }).click();
  await panel(page).waitFor({ state: "hidden" });
  await page.getByRole("searchbox").pressSequentially("/ x");
  expect(await page.getByRole("searchbox").inputValue()).toBe("/ x");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect((await events()).map((event) => event.split(" ")[0])).toEqual([
    "open",
    "ready",
    "close",
    "open",
    "close",
  ]);
});

test("calls made before the loader has loaded are done after it, and `ask` answers", async () => {
  const page = await openHost(
    otherName,
    {},
    {},
    async (prepared) =>
      void (await prepared.addInitScript(() => {
        if (window !== window.top) return;
        const heard: string[] = [];
        Object.assign(window, {
          heard,
          Rapporteur: [
            ["on", "answer", (detail: object) => heard.push(JSON.stringify(detail))],
            ["ask", "How many trainings were held?"],
          ],
        });
      })),
  );
  await expect.poll(() => page.evaluate(() => window.heard.length), { timeout: 30_000 }).toBe(1);
  expect(JSON.parse(await page.evaluate(() => window.heard[0] ?? ""))).toMatchObject({
    outcome: "answered",
  });
});

test("the title, greeting, questions, language, theme, accent and scope reach the chat", async () => {
  const page = await openHost(otherName, {
    attributes: `data-title="Les rapports" data-greeting="Bonjour à tous" data-suggestions="Qui a payé ? | Quand ?" data-lang="fr" data-theme="dark" data-accent="#5b2a86" data-position="left" data-offset="10 90" data-scope='{"countries":["TJ"]}'`,
  });
  expect(await launcher(page).textContent()).toBe("Les rapports");
  const box = await launcher(page).boundingBox();
  expect(box?.x).toBe(10);
  expect(await launcher(page).evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(
    "rgb(91, 42, 134)",
  );
  await launcher(page).click();
  const frame = chat(page);
  await frame.getByText("Bonjour à tous").waitFor();
  expect(await frame.locator("h1").textContent()).toBe("Les rapports");
  expect(await frame.locator("html").getAttribute("lang")).toBe("fr");
  expect(await frame.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(
    "rgb(19, 23, 22)",
  );
  const asked = page.waitForRequest((request) => request.url().endsWith("/api/chat"));
  await frame.getByRole("button", { name: "Quand ?" }).click();
  expect((await asked).postDataJSON().scope).toEqual({ countries: ["TJ"] });
});

test("an option that is unknown or wrong is warned of once and left out", async () => {
  const page = await openHost(otherName, {
    attributes: `data-colour="red" data-accent="#ffee00" data-position="top" data-scope="{oops" data-offset="far"`,
  });
  const complaints = takeComplaints(page);
  expect(complaints.filter((text) => !text.startsWith("Rapporteur: "))).toEqual([]);
  for (const name of ["colour", "accent", "position", "scope", "offset"]) {
    expect(
      complaints.filter((text) => text.includes(` option ${name}`)),
      name,
    ).toHaveLength(1);
  }
  await launcher(page).click();
  await field(chat(page)).waitFor();
});

test("a site that is not listed gets no chat from the browser, and a message that names the setting", async () => {
  const page = await openHost(stranger);
  const events = await recordEvents(page);
  await launcher(page).click();
  await panel(page).getByText("The chat cannot be shown on this page.").waitFor({ timeout: 20_000 });
  const complaints = takeComplaints(page);
  expect(complaints.some((text) => text.includes("frame-ancestors"))).toBe(true);
  expect(
    complaints.filter((text) => text.includes("EMBED_ORIGINS") && text.includes(stranger.origin)),
  ).toHaveLength(1);
  expect((await events()).some((event) => event.startsWith("error "))).toBe(true);
  await panel(page).getByRole("button", { name: "Close" }).click();
  await panel(page).waitFor({ state: "hidden" });
});

test("a policy of the page that lacks frame-src does no more than that either", async () => {
  const page = await openHost(otherName, {
    policy: `default-src 'self'; script-src ${server.url}/widget.js`,
  });
  await launcher(page).click();
  await panel(page).getByText("The chat cannot be shown on this page.").waitFor({ timeout: 20_000 });
  expect(takeComplaints(page).some((text) => text.includes(`frame-src list ${server.url}`))).toBe(true);
});

test("messages from another origin or window, and messages of another form, change nothing", async () => {
  const page = await openHost(otherName);
  const events = await recordEvents(page);
  await launcher(page).click();
  await field(chat(page)).waitFor();
  await expect.poll(events).toContainEqual("ready {}");
  const before = (await events()).length;
  // The host's own window is neither the frame nor of its origin.
  await page.evaluate(() => {
    window.postMessage({ rapporteur: 1, type: "close" }, "*");
    window.postMessage({ rapporteur: 1, type: "answer", outcome: "answered", citations: 1 }, "*");
  });
  const embedded = page.frames().find((candidate) => candidate.url().startsWith(`${server.url}/embed`));
  expect(embedded).toBeDefined();
  // The frame's own window is not its host.
  await embedded?.evaluate(() => window.postMessage({ rapporteur: 1, type: "ask", question: "Who?" }, "*"));
  // The host itself, in another namespace, version or form.
  await page.evaluate((origin) => {
    const target = document
      .querySelector("rapporteur-launcher")
      ?.shadowRoot?.querySelector("iframe")?.contentWindow;
    for (const data of [
      { type: "ask", question: "Who?" },
      { rapporteur: 2, type: "ask", question: "Who?" },
      "ask",
      { rapporteur: 1, type: "ask", question: { toString: 1 } },
    ]) {
      target?.postMessage(data, origin);
    }
  }, server.url);
  await expect.poll(async () => (await events()).length).toBe(before + 1);
  expect((await events()).at(-1)).toMatch(/^error /);
  expect(await chat(page).getByRole("article").count()).toBe(0);
  expect(await panel(page).isVisible()).toBe(true);
  expect(takeComplaints(page)).toHaveLength(1);
});

test("a page that loads the widget twenty times and destroys it keeps no frame, element or listener", async () => {
  const page = await openHost(
    otherName,
    { policy: "" },
    {},
    async (prepared) =>
      void (await prepared.addInitScript(() => {
        let listeners = 0;
        const { addEventListener, removeEventListener } = window;
        window.addEventListener = (...values: Parameters<typeof addEventListener>) => {
          listeners++;
          addEventListener.apply(window, values);
        };
        window.removeEventListener = (...values: Parameters<typeof removeEventListener>) => {
          listeners--;
          removeEventListener.apply(window, values);
        };
        Object.assign(window, { listeners: () => listeners });
      })),
  );
  const before = await page.evaluate(() => window.listeners());
  await page.evaluate(async (script) => {
    const widget = () => window.Rapporteur as RapporteurApi;
    for (let round = 0; round < 20; round++) {
      await new Promise((resolve) => {
        const element = document.createElement("script");
        element.src = script;
        element.onload = resolve;
        document.head.append(element);
      });
      widget().open();
      widget().close();
      widget().destroy();
    }
  }, `${server.url}/widget.js`);
  expect(await page.locator("rapporteur-launcher, iframe").count()).toBe(0);
  expect(await page.evaluate(() => window.listeners())).toBe(before);
  expect(await page.evaluate(() => window.frames.length)).toBe(0);
});

test("two script elements make one button, and it survives a page that replaces its body", async () => {
  const page = await openHost(otherName, {
    content: `<script async src="${server.url}/widget.js"></script>`,
  });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    document.body.replaceWith(document.createElement("body"));
  });
  expect(await launcher(page).count()).toBe(1);
  await page.evaluate(() => document.querySelector("rapporteur-launcher")?.remove());
  await launcher(page).click();
  await field(chat(page)).waitFor();
});

test("<rapporteur-chat> is a chat in its place, several to a page, and leaves with its element", async () => {
  const page = await openHost(otherName, {
    attributes: `data-position="none"`,
    content: `<rapporteur-chat mode="inline" id="a" title="First"></rapporteur-chat><rapporteur-chat id="b" lang="fr"></rapporteur-chat>`,
  });
  const first = page.frameLocator("#a iframe");
  await field(first).waitFor();
  expect(await first.getByRole("button", { name: "Close" }).count()).toBe(0);
  await page.locator("#b").scrollIntoViewIfNeeded();
  await page.frameLocator("#b iframe").getByRole("textbox", { name: "Votre question" }).waitFor();
  expect(await launcher(page).isVisible()).toBe(false);
  await page.evaluate(() => document.querySelector("#b")?.remove());
  await expect.poll(() => page.frames().length).toBe(2);
});

test("on a phone it fills the screen", async () => {
  const page = await openHost(otherName, {}, PHONE);
  await launcher(page).tap();
  await field(chat(page)).waitFor();
  expect(await panel(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await chat(page).getByRole("button", { name: "Close" }).tap();
  await panel(page).waitFor({ state: "hidden" });
});

test("axe finds nothing, with the chat closed and open, and its controls are 24 pixels or more", async () => {
  const page = await openHost(otherName, { policy: "" }, { reducedMotion: "reduce" });
  const violations = async () =>
    (await new AxeBuilder({ page }).include("rapporteur-launcher").analyze()).violations.map(
      ({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(" "))].join(": "),
    );
  expect(await violations()).toEqual([]);
  await launcher(page).click();
  await field(chat(page)).waitFor();
  expect(await violations()).toEqual([]);
  const box = await launcher(page).boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
});

test("the loader is at most 5 kB compressed, and its immutable copy has the integrity that is told", async () => {
  const script = await (await fetch(`${server.url}/widget.js`)).text();
  const size = gzipSync(script).length;
  console.info(`Loader: ${size} bytes compressed`);
  expect(size).toBeLessThanOrEqual(MAX_LOADER_BYTES);
  const { path, integrity } = await (await fetch(`${server.url}/widget/integrity`)).json();
  const copy = await fetch(`${server.url}${path}`);
  expect(copy.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const page = await openHost(otherName, {
    script: `${server.url}${path}`,
    attributes: `integrity="${integrity}" crossorigin="anonymous"`,
    policy: strictPolicy(server.url).replace("/widget.js", path),
  });
  await launcher(page).waitFor();
});

test("the first load of the frame takes at most 150 kB of compressed JavaScript", async () => {
  const sizes: Promise<number>[] = [];
  const page = await openHost(otherName, {}, {}, async (prepared) => {
    prepared.on("response", (response) => {
      if (response.url().includes("/_next/") && response.request().resourceType() === "script") {
        sizes.push(response.body().then((body) => gzipSync(body).length));
      }
    });
  });
  await page.evaluate(() => (window.Rapporteur as RapporteurApi).open());
  await chat(page).getByRole("listitem").first().waitFor();
  await page.waitForLoadState("networkidle");
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.info(`First load of the frame: ${(total / 1000).toFixed(1)} kB compressed`);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(MAX_FIRST_LOAD_BYTES);
});
