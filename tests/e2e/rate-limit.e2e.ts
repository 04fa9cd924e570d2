import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReportsServer } from "#tests/eval/serve-reports.ts";
import { ask, untilAnswered } from "./setup/chat-page.ts";
import { openPage } from "./setup/open-page.ts";
import { startServer } from "./setup/start-server.ts";

let server: ReportsServer;

beforeAll(async () => {
  server = await startServer({ settings: { RATE_LIMIT: "2" } });
}, 240_000);

afterAll(() => server?.stop());

test("a visitor who asks too often is told how long to wait, and others are not held up", async () => {
  const page = await openPage({}, { path: server.base });
  // The question that makes the visitor known is not counted as theirs.
  for (const question of [
    "Which elections were observed?",
    "Who paid for suits in Gyumri?",
    "And in 2023?",
  ]) {
    await ask(page, question);
    await untilAnswered(page);
  }
  await ask(page, "Which events took place in Moldova?");
  await page.getByRole("button", { name: /^Try again in \d+ s$/ }).waitFor();
  await page.getByText("Too many questions").waitFor();

  const other = await openPage({}, { path: server.base });
  await ask(other, "Which events took place in Moldova?");
  await untilAnswered(other);
});

test("an address that asks too often is refused with 429 by both routes, which count together", async () => {
  const post = (path: string, body: object, address: string) =>
    fetch(`${server.base}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": address },
      body: JSON.stringify(body),
    });
  const question = "Who paid for suits in Gyumri?";
  const messages = [{ id: "q1", role: "user", parts: [{ type: "text", text: question }] }];
  const asked = () => post("/api/ask", { question }, "203.0.113.1");
  const chatted = () => post("/api/chat", { messages }, "203.0.113.1");
  const passed = await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 2 ? asked() : chatted())),
  );
  expect(passed.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  for (const refused of [await asked(), await chatted()]) {
    expect(refused.status).toBe(429);
    const { error } = (await refused.json()) as { error: { code: string; retryAfterSeconds: number } };
    expect(error).toMatchObject({
      code: "rate_limited",
      message: expect.stringContaining("Too many questions"),
    });
    expect(error.retryAfterSeconds).toBeGreaterThan(0);
    expect(refused.headers.get("retry-after")).toBe(String(error.retryAfterSeconds));
  }
  expect((await post("/api/ask", { question }, "203.0.113.2")).status).toBe(200);
});
