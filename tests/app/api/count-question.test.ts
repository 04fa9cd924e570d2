import { afterEach, expect, vi } from "vitest";
import { countQuestion } from "#app/api/count-question.ts";
import { visitorHeaders } from "#app/api/visitor.ts";
import type { OpenDatabase } from "#lib/db/client.ts";
import { test } from "#tests/setup/database.ts";

afterEach(() => vi.unstubAllEnvs());

/** How many of `times` questions from an address were let through, and what the others were told. */
async function ask(database: OpenDatabase, address: string, times: number, headers: HeadersInit = {}) {
  const context = { db: database.db, databaseKind: database.kind };
  let passed = 0;
  let refusal: unknown;
  for (let time = 0; time < times; time++) {
    const request = new Request("http://reports.example.org/api/ask", { method: "POST", headers });
    request.headers.set("x-forwarded-for", address);
    await countQuestion(request, context).then(
      () => passed++,
      (error: unknown) => {
        refusal = error;
      },
    );
  }
  return { passed, refusal };
}

/** The cookie of somebody new. */
async function newCookie(database: OpenDatabase) {
  const request = new Request("http://reports.example.org/");
  const { "set-cookie": cookie } = await visitorHeaders(request, database.db, null);
  return { cookie: cookie?.split(";", 1)[0] ?? "" };
}

test("countQuestion holds a visitor to the limit wherever they ask from, and says how long to wait", async ({
  database,
}) => {
  vi.stubEnv("RATE_LIMIT", "3");
  const ana = await newCookie(database);
  expect(await ask(database, "203.0.113.1", 2, ana)).toEqual({ passed: 2 });
  const { passed, refusal } = await ask(database, "203.0.113.2", 4, ana);
  expect(passed).toBe(1);
  expect(refusal).toMatchObject({ code: "rate_limited", status: 429, retryAfterSeconds: expect.any(Number) });
  expect(await ask(database, "203.0.113.1", 3, await newCookie(database))).toEqual({
    passed: 3,
  });
});

test("countQuestion holds an address to ten times as many, whatever cookies come from it", async ({
  database,
}) => {
  vi.stubEnv("RATE_LIMIT", "1");
  const forged = { cookie: "rapporteur-visitor=forged" };
  expect((await ask(database, "203.0.113.3", 8, forged)).passed).toBe(8);
  expect((await ask(database, "203.0.113.3", 8)).passed).toBe(2);
  expect((await ask(database, "203.0.113.4", 1)).passed).toBe(1);
});

test("countQuestion takes the addresses of one network for one", async ({ database }) => {
  vi.stubEnv("RATE_LIMIT", "1");
  expect((await ask(database, "2001:db8::1", 10)).passed).toBe(10);
  expect((await ask(database, "2001:db8::2", 1)).passed).toBe(0);
});

test("countQuestion leaves this machine alone unless a limit is set, and everybody where it is 0", async ({
  database,
}) => {
  expect((await ask(database, "127.0.0.1", 700)).passed).toBe(700);
  expect((await ask(database, "203.0.113.5", 700)).passed).toBe(600);
  vi.stubEnv("RATE_LIMIT", "0");
  expect((await ask(database, "203.0.113.5", 1)).passed).toBe(1);
  vi.stubEnv("RATE_LIMIT", "1");
  expect((await ask(database, "127.0.0.1", 11)).passed).toBe(10);
});

test("countQuestion holds whom a page names to the limit by their session", async ({ database }) => {
  vi.stubEnv("EMBED_JWT_SECRET", "a secret of the intranet, for tests alone");
  vi.stubEnv("RATE_LIMIT", "2");
  const session = (name: string) => ({ authorization: `Bearer ${name}` });
  expect((await ask(database, "203.0.113.6", 3, session("a.b.c"))).passed).toBe(2);
  expect((await ask(database, "203.0.113.6", 3, session("d.e.f"))).passed).toBe(2);
});
