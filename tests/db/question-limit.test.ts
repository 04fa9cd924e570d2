import { expect } from "vitest";
import { questionLimit } from "#lib/db/question-limit.ts";
import { test } from "#tests/setup/database.ts";

test("questionLimit lets each key ask as often as it may, and says how long to wait then", async ({
  database,
}) => {
  const limit = questionLimit(database);
  expect([await limit("a", 2), await limit("a", 2)]).toEqual([0, 0]);
  const wait = await limit("a", 2);
  expect(wait).toBeGreaterThan(50);
  expect(wait).toBeLessThanOrEqual(60);
  expect([await limit("b", 2), await limit("a", 10)]).toEqual([0, 0]);
});

test("questionLimit of two processes on one server is one", async ({ database }) => {
  const limits = [questionLimit(database), questionLimit(database)];
  const waits = await Promise.all(limits.map((limit) => limit("shared", 1)));
  expect(waits.filter((wait) => wait > 0)).toHaveLength(database.kind === "server" ? 1 : 0);
});
