import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RapporteurApi } from "#lib/widget/loader/main.ts";
import type { ReportsServer } from "#tests/eval/serve-reports.ts";
import { hostPage, openHost as openHostOf, recordEvents } from "./setup/host-page.ts";
import { type HostPage, type HostSite, openHostSite, strictPolicy } from "./setup/host-site.ts";
import { type openPage, PHONE, takeComplaints } from "./setup/open-page.ts";
import {
  compressedBytes,
  countScriptBytes,
  MOST_LOADER_BYTES,
  MOST_SCRIPT_BYTES,
} from "./setup/script-bytes.ts";
import { startServer } from "./setup/start-server.ts";

declare global {
  interface Window {
    /** The sum of all layout shifts. */
    shift: number;
  }
}

const { launcher, panel, chat, field } = hostPage;

let server: ReportsServer;
let otherName: HostSite;
let otherPort: HostSite;

beforeAll(async () => {
  [otherName, otherPort] = await Promise.all([openHostSite("localhost"), openHostSite("127.0.0.1")]);
  server = await startServer({ settings: { EMBED_ORIGINS: `${otherName.origin}, ${otherPort.origin}` } });
}, 240_000);

afterAll(async () => {
  await Promise.all([server?.stop(), otherName?.close(), otherPort?.close()]);
});

const openHost = (
  site: HostSite,
  shown?: Partial<HostPage>,
  options?: Parameters<typeof openPage>[0],
  prepare?: (page: Page) => Promise<void>,
) => openHostOf(server.base, site, shown, options, prepare);

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
  expect(asked.filter((url) => url.startsWith(server.base))).toEqual([`${server.base}/widget.js`]);
  await launcher(page).click();
  await field(page).waitFor();
  expect(await page.evaluate(() => window.shift)).toBe(0);
  expect(page.frames().length).toBe(2);
});

test("focus moves into the chat, Escape closes it, focus comes back, and the page keeps its keys and its place", async () => {
  const page = await openHost(otherName);
  const events = await recordEvents(page);
  await launcher(page).focus();
  await page.keyboard.press("Enter");
  await field(page).waitFor();
  await chat(page).locator("textarea:focus").waitFor();
  await page.keyboard.type("abc");
  expect(await field(page).inputValue()).toBe("abc");
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "hidden" });
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
  expect(await focused()).toBe("launcher");
  expect(await launcher(page).getAttribute("aria-expanded")).toBe("false");
  // What was typed is still there.
  await page.evaluate(() => (window.Rapporteur as RapporteurApi).toggle());
  expect(await field(page).inputValue()).toBe("abc");
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
  await field(page).waitFor();
});

test("a page that loads the widget twenty times and destroys it keeps no frame, element or listener", async () => {
  const page = await openHost(otherName, { policy: "" });
  const browser = await page.context().newCDPSession(page);
  const round = () =>
    page.evaluate(async (script) => {
      (window.Rapporteur as RapporteurApi).destroy();
      const element = document.createElement("script");
      const loaded = new Promise((resolve) => element.addEventListener("load", resolve, { once: true }));
      element.src = script;
      document.head.append(element);
      await loaded;
      element.remove();
      const widget = window.Rapporteur as RapporteurApi;
      const ready = new Promise((resolve) => widget.on("ready", resolve));
      widget.open();
      await ready;
      widget.destroy();
    }, `${server.base}/widget.js`);
  const count = async () => {
    await browser.send("HeapProfiler.collectGarbage");
    const { documents, jsEventListeners } = await browser.send("Memory.getDOMCounters");
    return { documents, jsEventListeners };
  };
  await round();
  const before = await count();
  const rounds = 19;
  for (let done = 0; done < rounds; done++) await round();
  expect(await page.locator("rapporteur-launcher, iframe").count()).toBe(0);
  expect(page.frames()).toHaveLength(1);
  // What each round leaves behind adds up; when the browser forgets the last one's is its own affair.
  const after = await count();
  expect(after.documents - before.documents).toBeLessThan(rounds);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(rounds);
});

test("two script elements make one button, and it survives a page that replaces its body", async () => {
  const page = await openHost(otherName, {
    content: `<script async src="${server.base}/widget.js"></script>`,
  });
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    document.body.replaceWith(document.createElement("body"));
  });
  expect(await launcher(page).count()).toBe(1);
  await page.evaluate(() => document.querySelector("rapporteur-launcher")?.remove());
  await launcher(page).click();
  await field(page).waitFor();
});

test("<rapporteur-chat> is a chat in its place, several to a page, and leaves with its element", async () => {
  const page = await openHost(otherName, {
    attributes: `data-position="none"`,
    content: `<rapporteur-chat mode="inline" id="a" title="First"></rapporteur-chat><rapporteur-chat id="b" lang="fr"></rapporteur-chat>`,
  });
  const first = page.frameLocator("#a iframe");
  await first.getByRole("textbox", { name: "Your question" }).waitFor();
  expect(await first.getByRole("button", { name: "Close" }).count()).toBe(0);
  await page.locator("#b").scrollIntoViewIfNeeded();
  await page.frameLocator("#b iframe").getByRole("textbox", { name: "Votre question" }).waitFor();
  expect(await launcher(page).isVisible()).toBe(false);
  await page.evaluate(() => document.querySelector("#b")?.remove());
  await expect.poll(() => page.frames().length).toBe(2);
});

test("a frame that a page makes without the loader asks and answers", async () => {
  const page = await openHost(otherName, {
    policy: "",
    content: `<iframe class="own" src="${server.base}/embed?lang=fr" style="width: 640px; height: 640px"></iframe>`,
  });
  const frame = page.frameLocator("iframe.own");
  await frame.getByRole("textbox", { name: "Votre question" }).fill("Combien de formations ?");
  await frame.getByRole("textbox").press("Enter");
  await frame.getByRole("status").filter({ hasText: "Réponse prête" }).waitFor();
});

test.each([
  ["upright", { width: 390, height: 844 }],
  ["on its side", { width: 844, height: 390 }],
  ["of the smallest kind", { width: 320, height: 568 }],
])("on a phone %s it fills the screen, and is read from its beginning", async (_name, viewport) => {
  const page = await openHost(otherName, {}, { ...PHONE, viewport });
  await launcher(page).tap();
  await chat(page).locator("textarea:focus").waitFor();
  expect(await panel(page).boundingBox()).toEqual({ x: 0, y: 0, ...viewport });
  expect(
    await chat(page)
      .locator("html")
      .evaluate(() => scrollY),
  ).toBe(0);
  await chat(page).getByRole("button", { name: "Close" }).tap();
  await panel(page).waitFor({ state: "hidden" });
});

test("on paper the page is as it is without", async () => {
  const page = await openHost(otherName);
  await launcher(page).click();
  await field(page).waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await launcher(page).isVisible()).toBe(false);
  expect(await panel(page).isVisible()).toBe(false);
});

test("an answer is copied, saved as a file and printed from the frame", async () => {
  const page = await openHost(otherName);
  await launcher(page).click();
  await field(page).fill("Who spoke at the water conference in Almaty?");
  await field(page).press("Enter");
  await chat(page).getByRole("button", { name: "Copy" }).click();
  await chat(page).getByRole("button", { name: "Copied" }).waitFor();
  for (const [name, file] of [
    ["Markdown", /\.md$/],
    ["Word, with footnotes", /\.docx$/],
  ] as const) {
    const download = page.waitForEvent("download");
    await chat(page).getByRole("button", { name: "Export" }).click();
    await chat(page).getByText(name, { exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(file);
  }
  const [, frame] = page.frames();
  await frame?.evaluate(() => {
    Object.assign(window, { printed: false });
    window.addEventListener("beforeprint", () => Object.assign(window, { printed: true }));
  });
  await chat(page).getByRole("button", { name: "Export" }).click();
  await chat(page).getByText("Print", { exact: true }).click();
  await expect.poll(() => frame?.evaluate(() => "printed" in window && window.printed)).toBe(true);
});

test.each(["light", "dark"] as const)(
  "axe finds nothing in the %s theme, with the chat closed, open and answered, and its controls are 24 pixels or more",
  async (colorScheme) => {
    const page = await openHost(otherName, { policy: "" }, { reducedMotion: "reduce", colorScheme });
    const violations = async () =>
      (await new AxeBuilder({ page }).include("rapporteur-launcher").analyze()).violations.map(
        ({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(" "))].join(": "),
      );
    expect(await violations()).toEqual([]);
    await launcher(page).click();
    await field(page).waitFor();
    expect(await violations()).toEqual([]);
    await field(page).fill("How many trainings were held?");
    await page.keyboard.press("Enter");
    await chat(page).getByRole("status").filter({ hasText: "Answer ready" }).waitFor();
    expect(await violations()).toEqual([]);
    const boxes = [launcher(page), ...(await chat(page).getByRole("banner").getByRole("button").all())];
    for (const control of boxes) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  },
);

test("the loader is at most 5 kB compressed, and its immutable copy has the integrity that is told", async () => {
  const script = await (await fetch(`${server.base}/widget.js`)).text();
  const size = compressedBytes(script);
  console.info(`Loader: ${size} bytes compressed`);
  expect(size).toBeLessThanOrEqual(MOST_LOADER_BYTES);
  const { path, integrity } = await (await fetch(`${server.base}/widget/integrity`)).json();
  const copy = await fetch(`${server.base}${path}`);
  expect(copy.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const page = await openHost(otherName, {
    script: `${server.base}${path}`,
    attributes: `integrity="${integrity}" crossorigin="anonymous"`,
    policy: strictPolicy(server.base).replace("/widget.js", path),
  });
  await launcher(page).waitFor();
});

test("the first load of the frame takes at most 150 kB of compressed JavaScript", async () => {
  let scriptBytes = async () => 0;
  const page = await openHost(otherName, {}, {}, async (prepared) => {
    scriptBytes = countScriptBytes(prepared, server.base);
  });
  await page.evaluate(() => (window.Rapporteur as RapporteurApi).open());
  await chat(page).getByRole("listitem").first().waitFor();
  await page.waitForLoadState("networkidle");
  const total = await scriptBytes();
  console.info(`First load of the frame: ${(total / 1000).toFixed(1)} kB compressed`);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(MOST_SCRIPT_BYTES["/embed"]);
});
