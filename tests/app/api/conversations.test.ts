import { sql } from "drizzle-orm";
import { afterEach, describe, expect, vi } from "vitest";
import { POST as chat } from "#app/api/chat/route.ts";
import { DELETE, GET, PATCH } from "#app/api/conversations/[id]/route.ts";
import { POST as share, DELETE as unshare } from "#app/api/conversations/[id]/share/route.ts";
import { POST as stop } from "#app/api/conversations/[id]/stop/route.ts";
import { GET as list } from "#app/api/conversations/route.ts";
import { POST as feedback } from "#app/api/feedback/route.ts";
import { POST as meet } from "#app/api/visitor/route.ts";
import { EMBEDDED_HEADER } from "#lib/chat/embedded.ts";
import { type OpenDatabase, sharedDatabase } from "#lib/db/client.ts";
import { listFeedback } from "#lib/db/feedback.ts";
import { migrateDatabase } from "#lib/db/migrate.ts";
import { readShared } from "#lib/db/shares.ts";
import { readEnv } from "#lib/env.ts";
import { startChatServer } from "#tests/setup/chat-server.ts";
import { test as databaseTest } from "#tests/setup/database.ts";
import { ingestReports } from "#tests/setup/reports.ts";

const ORIGIN = "http://reports.example.org";

/** With the database that the routes open, which holds reports. */
const test = databaseTest.extend("served", async ({ databaseEnv }, { onCleanup }): Promise<OpenDatabase> => {
  for (const [name, value] of Object.entries(databaseEnv)) vi.stubEnv(name, value);
  const database = await sharedDatabase(readEnv());
  onCleanup(() => database.close());
  await migrateDatabase(database);
  await ingestReports(database);
  return database;
});

afterEach(() => void vi.unstubAllEnvs());

interface Sent {
  body?: unknown;
  cookie?: string;
  headers?: Record<string, string>;
  url?: string;
}

const request = (method: string, { body, cookie, headers, url = ORIGIN }: Sent) =>
  new Request(url, {
    method,
    headers: { ...headers, ...(cookie && { cookie }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

type Route = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>;

const call = (route: Route, method: string, id: string, sent: Sent = {}) =>
  route(request(method, sent), { params: Promise.resolve({ id }) });

const message = (text: string, id?: string) => ({ id, role: "user", parts: [{ type: "text", text }] });

/** The cookie that a response sets, as the browser sends it back. */
const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";

/** Asks a question and reads its answer to the end; the cookie to go on with, and what was streamed. */
async function ask(
  question: string,
  { id = "c1", turn = "q1", ...sent }: Sent & { id?: string; turn?: string },
) {
  const response = await chat(
    request("POST", { ...sent, body: { id, messages: [message(question, turn)] } }),
  );
  const streamed = await response.text();
  return { response, streamed, cookie: cookieOf(response) };
}

const PILOTS = "How many pilots were trained in night manoeuvres?";

test("POST /api/chat with an id keeps the answer that it streams, for the visitor of its cookie alone", async ({
  served: _,
}) => {
  const { response, streamed, cookie } = await ask(PILOTS, {});
  expect(response.headers.get("set-cookie")).toMatch(
    /^rapporteur-visitor=[\w.-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
  );
  const found = await call(GET, "GET", "c1", { cookie });
  expect(found.headers.get("cache-control")).toBe("private, no-store");
  const { turns, ...conversation } = await found.json();
  expect(conversation).toMatchObject({ id: "c1", title: PILOTS, questions: 1, share: null });
  expect(turns).toMatchObject([{ id: "q1", question: PILOTS, state: "complete" }]);
  const [, citations] = /(\{"type":"data-citations".*\})\n(?![\s\S]*data-citations)/.exec(streamed) ?? [];
  expect(turns[0].parts).toContainEqual(JSON.parse(citations ?? ""));

  const other = await ask("Who gave life rafts?", { id: "c2" });
  expect(other.cookie).not.toBe(cookie);
  for (const wrong of [undefined, other.cookie, `${cookie.slice(0, -4)}AAAA`, "rapporteur-visitor=a.b.c"]) {
    expect((await call(GET, "GET", "c1", { cookie: wrong })).status).toBe(404);
    expect((await call(PATCH, "PATCH", "c1", { cookie: wrong, body: { title: "Mine" } })).status).toBe(404);
    expect((await call(DELETE, "DELETE", "c1", { cookie: wrong })).status).toBe(404);
    expect((await call(share, "POST", "c1", { cookie: wrong })).status).toBe(404);
    const said = { conversation: "c1", turn: "q1", helpful: false };
    expect((await feedback(request("POST", { cookie: wrong, body: said }))).status).toBe(404);
    const listed = await (await list(request("GET", { cookie: wrong }))).json();
    expect(JSON.stringify(listed)).not.toContain("c1");
  }
});

test("POST /api/chat replaces a forged cookie, keeps to a valid one, and stores nothing without an id", async ({
  served: _,
}) => {
  const { cookie } = await ask(PILOTS, {
    cookie: "rapporteur-visitor=eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEifQ.",
  });
  const again = await ask("Who gave life rafts?", { cookie, id: "c2" });
  const listed = await (await list(request("GET", { cookie: again.cookie }))).json();
  expect(listed.conversations.map(({ id }: { id: string }) => id)).toEqual(["c2", "c1"]);

  const response = await chat(request("POST", { cookie, body: { messages: [message(PILOTS)] } }));
  await response.text();
  expect(response.headers.get("set-cookie")).toBeNull();
  expect((await (await list(request("GET", { cookie }))).json()).conversations).toHaveLength(2);
});

test("the cookie is marked secure, and named for this host alone, when the visitor came by https", async ({
  served: _,
}) => {
  const headers = { "x-forwarded-proto": "https" };
  const { response, cookie } = await ask(PILOTS, { headers });
  expect(response.headers.get("set-cookie")).toMatch(/^__Host-rapporteur-visitor=.*; Secure$/);
  expect((await call(GET, "GET", "c1", { cookie, headers })).status).toBe(200);
});

test("a page of another origin can neither read nor begin conversations", async ({ served: _ }) => {
  const { cookie } = await ask(PILOTS, {});
  for (const site of ["cross-site", "same-site"]) {
    const headers = { "sec-fetch-site": site };
    expect((await call(DELETE, "DELETE", "c1", { cookie, headers })).status).toBe(404);
    expect((await ask(PILOTS, { headers })).response.headers.get("set-cookie")).toBeNull();
  }
});

test("an answer runs to its end and is stored when nobody reads it", async ({ served: _ }) => {
  const pieces = ["Eighteen ", "pilots ", ...Array.from({ length: 40 }, () => "and more "), "[1]."];
  const model = await startChatServer([{ pieces }]);
  vi.stubEnv("OPENAI_BASE_URL", model.baseUrl);
  vi.stubEnv("CHAT_MODEL", "scripted");
  const gone = new AbortController();
  const asked = new Request(ORIGIN, {
    method: "POST",
    signal: gone.signal,
    body: JSON.stringify({ id: "c1", messages: [message(PILOTS, "q1")] }),
  });
  const response = await chat(asked);
  const cookie = cookieOf(response);
  await response.body?.cancel();
  gone.abort();
  const turn = async () => (await (await call(GET, "GET", "c1", { cookie })).json()).turns[0];
  await expect.poll(async () => (await turn()).state, { timeout: 15_000 }).toBe("complete");
  expect(JSON.stringify((await turn()).parts)).toContain("Eighteen pilots and more");
});

test("an answer that is stopped ends, and keeps what it had come to", async ({ served: _ }) => {
  const model = await startChatServer([
    { pieces: ["18 pilots were trained [1]. ", "They "], ending: "stall" },
  ]);
  vi.stubEnv("OPENAI_BASE_URL", model.baseUrl);
  vi.stubEnv("CHAT_MODEL", "scripted");
  const response = await chat(request("POST", { body: { id: "c1", messages: [message(PILOTS, "q1")] } }));
  const cookie = cookieOf(response);
  expect((await call(stop, "POST", "c1", { cookie })).status).toBe(204);
  expect(await response.text()).not.toContain("data-result");
  const [turn] = (await (await call(GET, "GET", "c1", { cookie })).json()).turns;
  expect(turn).toMatchObject({ state: "stopped", error: null });
  expect(JSON.stringify(turn.parts)).toContain("18 pilots were trained");
});

test("conversations are searched, renamed, shared and deleted", async ({ served }) => {
  const { cookie } = await ask(PILOTS, {});
  await ask("Who gave life rafts to Coquimbo?", { cookie, id: "c2" });
  const found = async (q: string) => {
    const url = `${ORIGIN}/api/conversations?q=${encodeURIComponent(q)}`;
    return (await (await list(request("GET", { cookie, url }))).json()).conversations;
  };
  expect(await found("rafts")).toMatchObject([{ id: "c2" }]);
  expect((await call(PATCH, "PATCH", "c2", { cookie, body: { title: " Gifts " } })).status).toBe(204);
  expect(await found("gifts")).toMatchObject([{ id: "c2", title: "Gifts", shared: false }]);
  expect((await call(PATCH, "PATCH", "c2", { cookie, body: { title: " " } })).status).toBe(400);

  const { token } = await (await call(share, "POST", "c2", { cookie })).json();
  expect((await readShared(served.db, { token }))?.title).toBe("Gifts");
  expect((await call(unshare, "DELETE", "c2", { cookie })).status).toBe(204);
  expect(await readShared(served.db, { token })).toBeNull();

  expect((await call(DELETE, "DELETE", "c2", { cookie })).status).toBe(204);
  expect((await call(GET, "GET", "c2", { cookie })).status).toBe(404);
  expect(await found("")).toMatchObject([{ id: "c1" }]);
});

test("feedback is stored with the question, the answer and its evidence", async ({ served }) => {
  const { cookie } = await ask(PILOTS, {});
  const said = { conversation: "c1", turn: "q1", helpful: false, reason: " Says nothing of the women " };
  expect((await feedback(request("POST", { cookie, body: said }))).status).toBe(204);
  const [turn] = (await (await call(GET, "GET", "c1", { cookie })).json()).turns;
  expect(turn.feedback).toEqual({ helpful: false, reason: "Says nothing of the women" });
  expect(await listFeedback(served.db)).toMatchObject([
    { helpful: false, question: PILOTS, parts: turn.parts },
  ]);
  expect(JSON.stringify(turn.parts)).toContain('"quote"');
});

test("ids that no page makes, and titles that no list shows, are refused", async ({ served: _ }) => {
  const { cookie } = await ask(PILOTS, {});
  const rename = async (id: string, body: object) =>
    (await call(PATCH, "PATCH", id, { cookie, body })).status;
  expect(await rename("c1/../c1", { title: "x" })).toBe(404);
  expect(await rename("c1\0", { title: "x" })).toBe(404);
  expect(await rename("c1", { title: "x".repeat(201) })).toBe(400);
  expect(await rename("c1", {})).toBe(400);
  expect((await ask(PILOTS, { cookie, id: "c/1" })).response.status).toBe(400);
});

test("who has to say who they are keeps and reads no conversation", async ({ served: _ }) => {
  const { cookie } = await ask(PILOTS, {});
  vi.stubEnv("EMBED_JWT_SECRET", "a secret of the intranet, for tests alone");
  for (const headers of [undefined, { authorization: "Bearer a.b.c" }]) {
    expect((await call(GET, "GET", "c1", { cookie, headers })).status).toBe(401);
    expect((await list(request("GET", { cookie, headers }))).status).toBe(401);
    expect((await ask(PILOTS, { cookie, headers })).response.status).toBe(401);
  }
  vi.stubEnv("EMBED_ANONYMOUS", "yes");
  expect((await call(GET, "GET", "c1", { cookie })).status).toBe(200);
});

describe("an embedded chat", () => {
  const headers = { [EMBEDDED_HEADER]: "1", "sec-fetch-site": "same-origin" };
  const introduce = async (sent: Sent = {}) => {
    const response = await meet(request("POST", { headers, ...sent }));
    const { known } = await response.json();
    return { response, known, cookie: cookieOf(response) };
  };

  test("keeps a conversation once its browser has sent back a partitioned cookie", async ({ served: _ }) => {
    const first = await introduce();
    expect(first.known).toBe(false);
    expect(first.response.headers.get("set-cookie")).toMatch(
      /^rapporteur-embedded=[\w.-]+; Path=\/; Max-Age=604800; HttpOnly; SameSite=None; Secure; Partitioned$/,
    );
    const { cookie } = first;
    expect((await introduce({ cookie })).known).toBe(true);
    const asked = await ask(PILOTS, { cookie, headers });
    expect(asked.response.headers.get("set-cookie")).toMatch(/^rapporteur-embedded=.*; Partitioned$/);
    const found = await call(GET, "GET", "c1", { cookie: asked.cookie, headers });
    expect(await found.json()).toMatchObject({ id: "c1", turns: [{ question: PILOTS, state: "complete" }] });
  });

  test("is given a cookie for this host alone over https", async ({ served: _ }) => {
    const { response } = await introduce({ headers: { ...headers, "x-forwarded-proto": "https" } });
    expect(response.headers.get("set-cookie")).toMatch(
      /^__Host-rapporteur-embedded=.*; Secure; Partitioned$/,
    );
  });

  test("whose browser takes no cookie is answered, and nothing of it is stored", async ({ served }) => {
    expect((await introduce()).known).toBe(false);
    const { response, streamed } = await ask(PILOTS, { headers });
    expect(streamed).toContain("data-result");
    expect(response.headers.get("set-cookie")).toBeNull();
    expect((await served.db.execute(sql`select from conversations`)).rows).toEqual([]);
  });

  test("shares no conversation with the full page, whose cookie is another", async ({ served: _ }) => {
    const { cookie } = await introduce();
    await ask(PILOTS, { cookie, headers });
    const page = await ask(PILOTS, { id: "c2" });
    const both = `${cookie}; ${page.cookie}`;
    expect((await call(GET, "GET", "c1", { cookie: both })).status).toBe(404);
    expect((await call(GET, "GET", "c2", { cookie: both, headers })).status).toBe(404);
    const renamed = cookie.replace("rapporteur-embedded", "rapporteur-visitor");
    expect((await call(GET, "GET", "c1", { cookie: renamed })).status).toBe(404);
  });

  test.for([
    ["another origin", { ...headers, "sec-fetch-site": "cross-site" }],
    ["another host of the same domain", { ...headers, "sec-fetch-site": "same-site" }],
    ["an address that was typed", { ...headers, "sec-fetch-site": "none" }],
    ["a browser that does not say where from", { [EMBEDDED_HEADER]: "1" }],
    ["a form of another page", { "sec-fetch-site": "cross-site", "content-type": "text/plain" }],
    ["a page without the frame's header", { "sec-fetch-site": "same-origin" }],
  ] as const)("is nobody in a request of %s that carries its cookie", async ([, wrong], { served }) => {
    const { cookie } = await introduce();
    await ask(PILOTS, { cookie, headers });
    const sent = { cookie, headers: wrong };
    expect((await call(GET, "GET", "c1", sent)).status).toBe(404);
    expect((await call(DELETE, "DELETE", "c1", sent)).status).toBe(404);
    expect((await call(PATCH, "PATCH", "c1", { ...sent, body: { title: "Mine" } })).status).toBe(404);
    expect((await call(share, "POST", "c1", sent)).status).toBe(404);
    expect((await call(stop, "POST", "c1", sent)).status).toBe(404);
    await ask("Who gave life rafts?", sent);
    const { rows } = await served.db.execute(sql`select question from turns where visitor like 'embedded.%'`);
    expect(rows).toEqual([{ question: PILOTS }]);
    expect((await introduce(sent)).known).toBe(false);
  });

  test("keeps nothing where visitors can say who they are", async ({ served: _ }) => {
    const { cookie } = await introduce();
    await ask(PILOTS, { cookie, headers });
    vi.stubEnv("EMBED_JWT_SECRET", "a secret of the intranet, for tests alone");
    vi.stubEnv("EMBED_ANONYMOUS", "yes");
    expect((await call(GET, "GET", "c1", { cookie, headers })).status).toBe(404);
    const { response, known } = await introduce({ cookie });
    expect(known).toBe(false);
    expect(response.headers.get("set-cookie")).toBeNull();
  });
});
