import { SignJWT } from "jose";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RapporteurApi } from "#lib/widget/loader/main.ts";
import type { ReportsServer } from "#tests/eval/serve-reports.ts";
import { type HostSite, openHostSite, strictPolicy } from "./setup/host-site.ts";
import { openPage, takeComplaints } from "./setup/open-page.ts";
import { startServer } from "./setup/start-server.ts";

const SECRET = "a secret of the intranet, for tests alone";

let server: ReportsServer;
let site: HostSite;

beforeAll(async () => {
  site = await openHostSite("localhost");
  server = await startServer({ settings: { EMBED_ORIGINS: site.origin, EMBED_JWT_SECRET: SECRET } });
}, 240_000);

afterAll(async () => {
  await Promise.all([server?.stop(), site?.close()]);
});

interface TokenOptions {
  seconds?: number;
  scope?: object;
  audience?: string;
  secret?: string;
}

/** A token as the page's own server makes it, right in every respect but those given. */
function token({ seconds = 300, scope, audience = "rapporteur", secret = SECRET }: TokenOptions = {}) {
  return new SignJWT({ name: "Ana", ...(scope && { scope }) })
    .setProtectedHeader({ alg: "HS256" })
    .setAudience(audience)
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(new TextEncoder().encode(secret));
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Tokens that nobody may read a report with. */
const WRONG_TOKENS: [string, () => string | Promise<string>][] = [
  [
    "with a forged signature",
    async () => `${(await token()).split(".").slice(0, 2).join(".")}.${"A".repeat(43)}`,
  ],
  [
    "with claims that were changed",
    async () => {
      const [head, , signature] = (await token()).split(".");
      return [head, encode({ aud: "rapporteur", exp: Date.now() }), signature].join(".");
    },
  ],
  ["that is not signed", () => `${encode({ alg: "none" })}.${encode({ aud: "rapporteur", exp: 9e9 })}.`],
  ["signed with another secret", () => token({ secret: "another secret, which is as long as this one" })],
  ["that has expired", () => token({ seconds: -60 })],
  ["for another audience", () => token({ audience: "the canteen" })],
  ["that is valid for an hour", () => token({ seconds: 3600 })],
  ["with a scope of no form", () => token({ scope: { office: ["Vienna"] } })],
];

async function openChat(tokens: string[]): Promise<Page> {
  site.show({ script: `${server.base}/widget.js`, policy: strictPolicy(server.base) });
  const page = await openPage({}, { path: site.origin });
  await page.evaluate((given) => {
    const widget = window.Rapporteur as RapporteurApi;
    if (given.length > 0) widget.identify(() => given.shift() ?? "");
    widget.open();
  }, tokens);
  return page;
}

const chat = (page: Page) => page.frameLocator("rapporteur-launcher iframe");

async function sessionFor(visitor: { scope?: object }): Promise<Record<string, string>> {
  const body = JSON.stringify({ token: await token(visitor) });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${server.base}/api/session`, { method: "POST", headers, body });
  expect(response.status).toBe(200);
  const { session }: { session: string } = await response.json();
  return { ...headers, authorization: `Bearer ${session}` };
}

test("a visitor whom the page names asks and reads, and nothing about them is in an address", async () => {
  const given = await token();
  const addresses: string[] = [];
  const page = await openChat([given]);
  page.on("request", (request) => addresses.push(request.url()));
  await chat(page).getByRole("listitem").getByRole("button").first().click();
  await chat(page).getByRole("status").filter({ hasText: "Answer ready" }).waitFor();
  await chat(page)
    .getByRole("article")
    .getByRole("button", { name: /^Citation \d+/ })
    .first()
    .click();
  await chat(page).locator("mark[data-chosen]").first().waitFor();
  const known = [...addresses, await page.content(), ...page.frames().map((frame) => frame.url())].join("\n");
  expect(known).not.toContain(given);
  expect(await page.context().cookies()).toEqual([]);
});

test.each(WRONG_TOKENS)("a token %s is refused with 401, and the chat says so", async (_name, make) => {
  const wrong = await make();
  const response = await fetch(`${server.base}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: wrong }),
  });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { code: "unauthorized" } });
  const page = await openChat([wrong]);
  await chat(page).getByText("The reports could not be opened for you").waitFor();
});

test("after a token that was refused no question is answered", async () => {
  const page = await openChat([await token({ seconds: -60 })]);
  await chat(page).getByText("The reports could not be opened for you").waitFor();
  await chat(page).getByRole("textbox", { name: "Your question" }).fill("Who paid?");
  await page.keyboard.press("Enter");
  await chat(page)
    .getByRole("heading", { name: "The answer could not be completed" })
    .waitFor({ timeout: 20_000 });
  expect(takeComplaints(page)).toEqual([expect.stringMatching(/^Rapporteur: The reports are read from/)]);
});

test("a session is renewed before it ends: the page is asked for another token", async () => {
  const page = await openChat([await token({ seconds: 4 }), await token()]);
  const renewed = page.waitForRequest(
    (request) => request.url().endsWith("/api/session") && request.method() === "POST",
    { timeout: 20_000 },
  );
  await renewed;
  await page.waitForTimeout(5000);
  await chat(page).getByRole("textbox", { name: "Your question" }).fill("How many trainings were held?");
  await page.keyboard.press("Enter");
  await chat(page).getByRole("status").filter({ hasText: "Answer ready" }).waitFor();
});

test.each([
  ["POST", "/api/chat", { messages: [{ role: "user", parts: [{ type: "text", text: "Who?" }] }] }],
  ["POST", "/api/ask", { question: "Who?" }],
  ["GET", "/api/search?q=who", undefined],
  ["GET", "/api/events", undefined],
  ["GET", "/api/events/1", undefined],
  ["GET", "/api/suggestions", undefined],
  ["GET", "/api/conversations", undefined],
  ["GET", "/api/conversations/1", undefined],
  ["POST", "/api/feedback", { conversation: "1", turn: "1", helpful: true }],
])("%s %s is refused with 401 to nobody and to a forged session", async (method, path, body) => {
  for (const authorization of [undefined, "Bearer a.b.c", `Bearer ${await token()}`]) {
    const response = await fetch(`${server.base}${path}`, {
      method,
      headers: { "content-type": "application/json", ...(authorization && { authorization }) },
      body: body && JSON.stringify(body),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: { code: "unauthorized" } });
  }
});

test.each([
  "/events",
  "/events?country=MD",
  "/events/1",
  "/%65vents",
  "/events.rsc",
  "/shared/1",
  "/Shared/1",
])("the page %s is refused", async (path) => {
  const response = await fetch(server.base + path);
  expect(response.status).toBe(401);
  expect(await response.text()).not.toContain("<");
});

test("a scope claim limits what is answered, found and read, whatever a request asks for", async () => {
  const everything: { events: { id: string; countries: string[] }[] } = await (
    await fetch(`${server.base}/api/events?limit=200`, { headers: await sessionFor({}) })
  ).json();
  const country = everything.events.flatMap(({ countries }) => countries)[0] ?? "";
  const inside = everything.events.filter(({ countries }) => countries.includes(country));
  const outside = everything.events.find(({ countries }) => !countries.includes(country));
  const other = outside?.countries[0] ?? "";
  const headers = await sessionFor({ scope: { countries: [country] } });
  const get = (path: string) => fetch(`${server.base}${path}`, { headers });
  const ask = (body: object) =>
    fetch(`${server.base}/api/ask`, { method: "POST", headers, body: JSON.stringify(body) });

  const listed = await (await ask({ question: "How many events were there?" })).json();
  expect(listed.total).toBe(inside.length);
  for (const { countries } of listed.events) expect(countries).toContain(country);
  expect((await ask({ question: "Who came?", scope: { countries: [other] } })).status).toBe(403);

  const found = await (await get("/api/search?q=training&limit=50")).json();
  expect(found.results.length).toBeGreaterThan(0);
  for (const { event } of found.results) expect(event.countries).toContain(country);
  expect((await get(`/api/search?q=training&country=${other}`)).status).toBe(403);

  expect((await get(`/api/events/${inside[0]?.id}`)).status).toBe(200);
  expect((await get(`/api/events/${outside?.id}`)).status).toBe(404);
  const all = await (await get("/api/events?limit=200")).json();
  expect(all.total).toBe(inside.length);
  for (const { countries } of all.events) expect(countries).toContain(country);
  expect((await get(`/api/events?country=${other}`)).status).toBe(403);
  const { questions } = await (await get("/api/suggestions")).json();
  expect(questions.length).toBeGreaterThan(0);
  expect(await (await get("/api/health")).json()).toMatchObject({ events: inside.length });
});
