import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RapporteurApi } from "#lib/widget/loader/main.ts";
import { hostPage, openHost } from "./setup/host-page.ts";
import { type HostPage, type HostSite, hostHtml, openHostSite, strictPolicy } from "./setup/host-site.ts";
import { openPage } from "./setup/open-page.ts";
import { startServer } from "./setup/start-server.ts";

const { launcher, chat, field } = hostPage;
const HOW_MANY = "How many trainings were held?";
const ELECTIONS = "Which elections were observed?";
/** To the browser a site of the internet: of another domain than the server, whatever the port. */
const ELSEWHERE = "https://intranet.example.org";

let server: Awaited<ReturnType<typeof startServer>>;
let otherName: HostSite;
let otherPort: HostSite;

beforeAll(async () => {
  [otherName, otherPort] = await Promise.all([openHostSite("localhost"), openHostSite("127.0.0.1")]);
  const origins = [otherName.origin, otherPort.origin, ELSEWHERE];
  server = await startServer({ settings: { EMBED_ORIGINS: origins.join() } });
}, 240_000);

afterAll(async () => {
  await Promise.all([server?.stop(), otherName?.close(), otherPort?.close()]);
});

const show = (site: HostSite, shown: Partial<HostPage> = {}) =>
  site.show({ script: `${server.base}/widget.js`, policy: strictPolicy(server.base), ...shown });

/** Goes on to another page of a site, in the same tab, and opens the chat there. */
async function goTo(page: Page, site: HostSite, shown: Partial<HostPage> = {}): Promise<void> {
  show(site, shown);
  await page.goto(`${site.origin}/?${Math.random()}`);
  await launcher(page).click();
  await field(page).waitFor();
}

async function ask(page: Page, question: string): Promise<void> {
  await field(page).fill(question);
  await field(page).press("Enter");
  await chat(page).getByRole("heading", { level: 2, name: question }).waitFor();
  await chat(page)
    .getByRole("status")
    .filter({ hasText: /Answer ready|do not answer/ })
    .waitFor();
}

const asked = (page: Page) =>
  chat(page).getByRole("article").getByRole("heading", { level: 2 }).allTextContents();

/** Waits until just these questions are shown. */
const untilAsked = (page: Page, questions: string[]) =>
  expect.poll(() => asked(page), { timeout: 20_000 }).toEqual(questions);

async function openAnswered(site: HostSite, shown: Partial<HostPage> = {}): Promise<Page> {
  const page = await openHost(server.base, site, shown);
  await launcher(page).click();
  await ask(page, HOW_MANY);
  return page;
}

describe.each([
  ["another host name", () => otherName],
  ["another port", () => otherPort],
])("on %s", (_name, site) => {
  test("the conversation is there again on the next page, and goes on", async () => {
    const page = await openAnswered(site());
    const answer = await chat(page).locator(".answer").innerText();
    const cookies = await page.context().cookies();
    expect(cookies).toMatchObject([
      { name: "rapporteur-embedded", httpOnly: true, secure: true, sameSite: "None" },
    ]);
    expect(cookies[0]).toHaveProperty("partitionKey", expect.stringMatching(new URL(site().origin).hostname));
    await goTo(page, site());
    await untilAsked(page, [HOW_MANY]);
    expect(await chat(page).locator(".answer").innerText()).toBe(answer);
    await ask(page, ELECTIONS);
    await goTo(page, site());
    await untilAsked(page, [HOW_MANY, ELECTIONS]);
  });
});

test("a page of another site is shown nothing of it, and neither is the full page", async () => {
  const page = await openAnswered(otherName);
  await goTo(page, otherPort);
  await chat(page).getByRole("listitem").first().waitFor();
  expect(await asked(page)).toEqual([]);
  await page.goto(server.base);
  await page.getByRole("button", { name: "Conversations", exact: true }).click();
  await page.getByText("Nothing has been asked in this browser yet.").waitFor();
});

test("nothing is set before a question is asked", async () => {
  const page = await openHost(server.base, otherName);
  await launcher(page).click();
  await chat(page).getByRole("listitem").first().waitFor();
  expect(await page.context().cookies()).toEqual([]);
});

test("a browser that lets no third party set cookies keeps it all the same, apart for this site", async () => {
  show(otherName);
  const page = await openPage(
    { permissions: ["local-network-access"] },
    {
      path: `${ELSEWHERE}/`,
      prepare: async (prepared) => {
        const session = await prepared.context().newCDPSession(prepared);
        // With the exceptions that older browsers make taken away.
        const controls = {
          enableThirdPartyCookieRestriction: true,
          disableThirdPartyCookieMetadata: true,
          disableThirdPartyCookieHeuristics: true,
        };
        await session.send("Network.setCookieControls", controls);
        await prepared.route(`${ELSEWHERE}/**`, (route) =>
          route.request().url().endsWith(".css")
            ? route.fulfill({ contentType: "text/css", body: "" })
            : route.fulfill({
                contentType: "text/html",
                headers: { "content-security-policy": strictPolicy(server.base) },
                body: hostHtml({ script: `${server.base}/widget.js` }),
              }),
        );
      },
    },
  );
  await launcher(page).click();
  await ask(page, HOW_MANY);
  await page.goto(`${ELSEWHERE}/next`);
  await launcher(page).click();
  await untilAsked(page, [HOW_MANY]);
});

test("a browser that takes no cookie is answered, and shows nothing on the next page", async () => {
  const page = await openHost(server.base, otherName, {}, {}, async (prepared) => {
    // Playwright keeps no cookie of a response that it hands on without one.
    await prepared.route(`${server.base}/api/{visitor,chat}`, async (route) => {
      const response = await route.fetch();
      const { "set-cookie": _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
  });
  await launcher(page).click();
  await ask(page, HOW_MANY);
  await ask(page, ELECTIONS);
  expect(await asked(page)).toEqual([HOW_MANY, ELECTIONS]);
  expect(await chat(page).getByRole("button", { name: "Helpful", exact: true }).count()).toBe(0);
  await page.context().clearCookies();
  await goTo(page, otherName);
  await chat(page).getByRole("listitem").first().waitFor();
  expect(await asked(page)).toEqual([]);
});

test("a chat that is limited to one part of the reports shows nothing that was asked of another", async () => {
  const moldova = { attributes: `data-scope='{"countries":["MD"]}'` };
  const page = await openAnswered(otherName, moldova);
  await goTo(page, otherName, { attributes: `data-scope='{"countries":["TJ"]}'` });
  await chat(page).getByRole("listitem").first().waitFor();
  expect(await asked(page)).toEqual([]);
  await ask(page, ELECTIONS);
  // A page that says otherwise while it is shown, as one without reloads does.
  await page.evaluate(() => (window.Rapporteur as RapporteurApi).setContext({ countries: ["MD"] }));
  await untilAsked(page, [HOW_MANY]);
  await goTo(page, otherName, moldova);
  await untilAsked(page, [HOW_MANY]);
  await goTo(page, otherName);
  await chat(page).getByRole("listitem").first().waitFor();
  expect(await asked(page)).toEqual([]);
});

test("a new conversation removes the one before, here and on the server", async () => {
  const page = await openAnswered(otherName);
  const removed = page.waitForResponse((response) => response.request().method() === "DELETE");
  await chat(page).getByRole("button", { name: "New conversation" }).click();
  await ask(page, ELECTIONS);
  expect((await removed).status()).toBe(204);
  await goTo(page, otherName);
  await untilAsked(page, [ELECTIONS]);
  await chat(page).getByRole("button", { name: "New conversation" }).click();
  await chat(page).getByRole("listitem").first().waitFor();
  await goTo(page, otherName);
  await chat(page).getByRole("listitem").first().waitFor();
  expect(await asked(page)).toEqual([]);
});

test("a page that is left in mid-answer finds the answer on the next one", async () => {
  const page = await openHost(server.base, otherName);
  await launcher(page).click();
  const sent = page.waitForResponse((response) => response.url().endsWith("/api/chat"));
  await field(page).fill(HOW_MANY);
  await field(page).press("Enter");
  await sent;
  await goTo(page, otherName);
  await untilAsked(page, [HOW_MANY]);
  await chat(page).locator(".answer").first().waitFor();
});

test("nothing can be typed into a chat that cannot take it yet, not even before its style sheet is there", async () => {
  const page = await openHost(server.base, otherName);
  await page.route(`${server.base}/_next/**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await launcher(page).click();
  await ask(page, HOW_MANY);
});
