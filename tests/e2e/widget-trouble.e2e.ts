import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { ReportsServer } from "#tests/eval/serve-reports.ts";
import { hostPage, openHost, recordEvents } from "./setup/host-page.ts";
import { type HostSite, hostHtml, openHostSite, strictPolicy } from "./setup/host-site.ts";
import { openPage, takeComplaints } from "./setup/open-page.ts";
import { startServer } from "./setup/start-server.ts";

const { launcher, panel, chat, field } = hostPage;
const NOT_SHOWN = "The chat cannot be shown on this page.";

let server: ReportsServer;
let listed: HostSite;
let stranger: HostSite;

beforeAll(async () => {
  [listed, stranger] = await Promise.all([openHostSite("localhost"), openHostSite("localhost")]);
  server = await startServer({ settings: { EMBED_ORIGINS: `${listed.origin}, https://*.example.org` } });
}, 240_000);

afterAll(async () => {
  await Promise.all([server?.stop(), listed?.close(), stranger?.close()]);
});

/** What must hold of every page, whatever the widget meets: it looks, scrolls and types as it would without. */
async function expectWorkingPage(page: Page): Promise<void> {
  await page.getByRole("searchbox").fill("Ana");
  expect(await page.getByRole("searchbox").inputValue()).toBe("Ana");
  expect(await page.getByRole("heading", { name: "Welcome" }).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

/** Opens the chat where it cannot be shown, and does not wait as long for it as the loader does. */
async function openInVain(page: Page): Promise<void> {
  await page.clock.install();
  await launcher(page).click();
  await panel(page).getByText("Opening the chat").waitFor();
  // The browser has refused the frame by then; if it has not, the loader waits on.
  await page.waitForTimeout(500);
  await page.clock.fastForward("00:07");
  await panel(page).getByText(NOT_SHOWN).waitFor({ timeout: 20_000 });
}

/** The chat says that it cannot be shown, and the console what to do; the panel closes, and opens again. */
async function expectNotShown(page: Page, ...named: string[]): Promise<void> {
  await panel(page).getByText(NOT_SHOWN).waitFor({ timeout: 20_000 });
  const told = takeComplaints(page).filter((text) => text.startsWith("Rapporteur: "));
  expect(told).toHaveLength(1);
  for (const name of named) expect(told[0]).toContain(name);
  await panel(page).getByRole("button", { name: "Close" }).click();
  await panel(page).waitFor({ state: "hidden" });
  await expectWorkingPage(page);
}

describe("a site that is listed by a wildcard", () => {
  /** The sites below are nobody's on this machine: the browser is given their page without asking the network. */
  async function openAt(origin: string): Promise<Page> {
    return await openPage(
      // To the browser they are sites of the internet, which may not reach this machine unasked.
      { permissions: ["local-network-access"] },
      {
        path: `${origin}/`,
        prepare: async (page) => {
          const headers = { "content-security-policy": strictPolicy(server.base) };
          const body = hostHtml({ script: `${server.base}/widget.js` });
          await page.route(`${origin}/`, (route) =>
            route.fulfill({ contentType: "text/html", headers, body }),
          );
          await page.route(`${origin}/host.css`, (route) =>
            route.fulfill({ contentType: "text/css", body: "" }),
          );
        },
      },
    );
  }

  test.each(["https://intranet.example.org", "https://a.b.example.org"])("%s asks", async (origin) => {
    const page = await openAt(origin);
    await launcher(page).click();
    await field(page).fill("How many trainings were held?");
    await page.keyboard.press("Enter");
    await chat(page).getByRole("status").filter({ hasText: "Answer ready" }).waitFor();
  });

  test.each([
    "https://example.org",
    "https://intranet.example.org:8443",
    "https://intranet.example.org.example.com",
  ])("leaves out %s", async (origin) => {
    const page = await openAt(origin);
    await openInVain(page);
    await expectNotShown(page, "EMBED_ORIGINS", origin);
  });
});

test("a site that is not listed gets no chat from the browser, and a message that names the setting", async () => {
  const page = await openHost(server.base, stranger);
  const events = await recordEvents(page);
  await openInVain(page);
  const blocked = takeComplaints(page);
  expect(blocked.some((text) => text.includes("frame-ancestors"))).toBe(true);
  expect(
    blocked.filter((text) => text.includes("EMBED_ORIGINS") && text.includes(stranger.origin)),
  ).toHaveLength(1);
  expect((await events()).some((event) => event.startsWith("error "))).toBe(true);
  await expectWorkingPage(page);
});

describe("a page's own policy", () => {
  test("that lacks frame-src leaves a message that names it", async () => {
    const policy = `default-src 'self'; script-src ${server.base}/widget.js`;
    const page = await openHost(server.base, listed, { policy });
    await openInVain(page);
    await expectNotShown(page, `frame-src list ${server.base}`);
  });

  test("that lacks the loader in script-src leaves the page as it is", async () => {
    listed.show({ script: `${server.base}/widget.js`, policy: "default-src 'self'" });
    const page = await openPage({}, { path: listed.origin });
    expect(takeComplaints(page).some((text) => text.includes("script-src"))).toBe(true);
    expect(await page.locator("rapporteur-launcher").count()).toBe(0);
    await expectWorkingPage(page);
  });

  test("that sandboxes the page leaves it as it is", async () => {
    const policy = `${strictPolicy(server.base)}; sandbox allow-scripts`;
    const page = await openHost(server.base, listed, { policy });
    await openInVain(page);
    takeComplaints(page);
    await expectWorkingPage(page);
  });
});

describe("a server that is away", () => {
  test("before the loader has loaded leaves the page as it is, and its calls waiting", async () => {
    listed.show({ script: "http://127.0.0.1:1/widget.js" });
    const page = await openPage({}, { path: listed.origin });
    await page.evaluate(() => {
      window.Rapporteur ||= [];
      (window.Rapporteur as unknown[]).push(["open"]);
    });
    await expectWorkingPage(page);
  });

  test("once the button is used is told, and the next try works", async () => {
    const page = await openHost(server.base, listed);
    await page.route(`${server.base}/embed**`, (route) => route.abort("connectionrefused"));
    await openInVain(page);
    await expectNotShown(page, "Does the server run?");
    await page.unrouteAll();
    await launcher(page).click();
    await field(page).waitFor();
  });

  test("that takes the request and never answers is told as well", async () => {
    const page = await openHost(server.base, listed, {}, {}, async (prepared) => {
      await prepared.clock.install();
    });
    await page.route(`${server.base}/embed**`, () => undefined);
    await launcher(page).click();
    await panel(page).getByText("Opening the chat").waitFor();
    await page.clock.fastForward("00:31");
    await expectNotShown(page, "Does the server run?");
  });

  test("in the middle of a conversation is told by the chat, which asks again", async () => {
    const page = await openHost(server.base, listed);
    await launcher(page).click();
    await field(page).waitFor();
    await page.route(`${server.base}/api/chat`, (route) => route.abort("connectionrefused"));
    await field(page).fill("How many trainings were held?");
    await page.keyboard.press("Enter");
    await chat(page).getByRole("heading", { name: "The answer could not be completed" }).waitFor();
    expect(takeComplaints(page).filter((text) => text.startsWith("Rapporteur: "))).toHaveLength(1);
    await page.unrouteAll();
    await chat(page).getByRole("button", { name: "Try again" }).click();
    await chat(page).getByRole("status").filter({ hasText: "Answer ready" }).waitFor();
    await expectWorkingPage(page);
  });
});

test("a browser that denies the frame all storage asks, answers and hides its notes all the same", async () => {
  const page = await openHost(server.base, listed, {}, {}, async (prepared) => {
    await prepared.addInitScript(() => {
      const deny = {
        get() {
          throw new DOMException("Access is denied for this document", "SecurityError");
        },
      };
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) {
        Object.defineProperty(window, name, deny);
      }
      Object.defineProperty(document, "cookie", { ...deny, set: deny.get });
      const denied = () => Promise.reject(new DOMException("Access is denied", "SecurityError"));
      Object.defineProperty(navigator, "locks", { value: { request: denied } });
    });
  });
  await launcher(page).click();
  await field(page).fill("How many trainings were held?");
  await chat(page).getByRole("button", { name: "Hide" }).click();
  await field(page).press("Enter");
  await chat(page).getByRole("status").filter({ hasText: "Answer ready" }).waitFor();
  await expectWorkingPage(page);
});

test("a careless page's own rules and properties do not reach into the button", async () => {
  const page = await openHost(server.base, listed, {
    policy: "",
    content:
      "<style>* { --accent: yellow; --up: 900px; transform: rotate(3deg); text-transform: uppercase; color: red; opacity: 0.2; font-size: 60px } html { line-height: 4 }</style>",
  });
  const { fontSize, backgroundColor, letterSpacing, textTransform, lineHeight } = await launcher(
    page,
  ).evaluate((button) => {
    const { fontSize, backgroundColor, letterSpacing, textTransform, lineHeight } = getComputedStyle(button);
    return { fontSize, backgroundColor, letterSpacing, textTransform, lineHeight };
  });
  expect({ fontSize, backgroundColor, letterSpacing, textTransform, lineHeight }).toEqual({
    fontSize: "15px",
    backgroundColor: "rgb(23, 88, 74)",
    letterSpacing: "normal",
    textTransform: "none",
    lineHeight: "21px",
  });
});

test.each([
  ["resets every element", "* { all: unset !important }"],
  ["hides what stands beside its body", "html > *:not(head):not(body) { display: none !important }"],
  ["hides every button, dialog and frame", "button, iframe, [role=dialog] { display: none !important }"],
])("a page whose style %s has the chat all the same", async (_name, style) => {
  const page = await openHost(server.base, listed, { policy: "", content: `<style>${style}</style>` });
  await launcher(page).click();
  await field(page).waitFor();
  expect(await panel(page).boundingBox()).toMatchObject({ width: 430, height: 720 });
});

test("a page that takes the button out each time it comes back is left alone, and goes on", async () => {
  const page = await openHost(server.base, listed, { policy: "" });
  const left = await page.evaluate(async () => {
    const takeOut = () => document.querySelector("rapporteur-launcher")?.remove();
    new MutationObserver(takeOut).observe(document.documentElement, { childList: true });
    takeOut();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return document.querySelectorAll("rapporteur-launcher").length;
  });
  expect(left).toBe(0);
  await expectWorkingPage(page);
});

describe("messages", () => {
  let page: Page;
  afterEach(() => {
    takeComplaints(page);
  });

  const embed = () => page.frames().find((frame) => frame.url().startsWith(`${server.base}/embed`));
  const foreign = () => page.frames().find((frame) => frame.url().startsWith(stranger.origin));

  /** Who posts what to whom; none of it may be taken. */
  const CASES: [string, () => Promise<unknown> | undefined][] = [
    [
      "of the host's own window to itself",
      () =>
        page.evaluate(() => {
          window.postMessage({ rapporteur: 1, type: "close" }, "*");
          window.postMessage({ rapporteur: 1, type: "answer", outcome: "answered", citations: 1 }, "*");
        }),
    ],
    [
      "of another origin's frame on the host",
      () =>
        foreign()?.evaluate(() => {
          window.parent.postMessage({ rapporteur: 1, type: "close" }, "*");
          window.parent.postMessage({ rapporteur: 1, type: "error", message: "x" }, "*");
        }),
    ],
    [
      "of another origin's frame to every frame it can reach",
      () =>
        foreign()?.evaluate(() => {
          for (let index = 0; index < window.parent.frames.length; index++)
            window.parent.frames[index]?.postMessage({ rapporteur: 1, type: "ask", question: "Who?" }, "*");
        }),
    ],
    [
      "of the frame's own window to itself",
      () =>
        embed()?.evaluate(() => window.postMessage({ rapporteur: 1, type: "ask", question: "Who?" }, "*")),
    ],
    ...(
      [
        ["in no namespace", { type: "ask", question: "Who?" }],
        ["of another version", { rapporteur: 2, type: "ask", question: "Who?" }],
        ["of no form", "ask"],
        ["of an unknown kind", { rapporteur: 1, type: "run", question: "Who?" }],
        ["with a field of another kind", { rapporteur: 1, type: "ask", question: { toString: 1 } }],
        ["with a question too long", { rapporteur: 1, type: "ask", question: "x".repeat(20_000) }],
        ["with a wrong scope", { rapporteur: 1, type: "context", scope: { office: ["A"] } }],
        ["with a token of no form", { rapporteur: 1, type: "identify", token: 7 }],
      ] as const
    ).map(([form, data]): [string, () => Promise<unknown>] => [
      `of the host ${form}`,
      () =>
        page.evaluate(
          ([message, origin]) =>
            document
              .querySelector("rapporteur-launcher")
              ?.shadowRoot?.querySelector("iframe")
              ?.contentWindow?.postMessage(message, origin as string),
          [data, server.base],
        ),
    ]),
  ];

  test.each(CASES)("%s change nothing", async (_name, post) => {
    page = await openHost(server.base, listed, {
      policy: "",
      content: `<iframe src="${stranger.origin}/host.css"></iframe>`,
    });
    const events = await recordEvents(page);
    await launcher(page).click();
    await field(page).waitFor();
    await expect.poll(events).toContainEqual("ready {}");
    const before = (await events()).length;
    const posted = post();
    expect(posted).toBeDefined();
    await posted;
    // Behind it, so that it has been read by the time this one has.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    const heard = (await events()).slice(before);
    expect(heard.filter((event) => !event.startsWith('error {"message":"the chat refused'))).toEqual([]);
    expect(await chat(page).getByRole("article").count()).toBe(0);
    expect(await panel(page).isVisible()).toBe(true);
  });
});
