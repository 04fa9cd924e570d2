import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { sharedDatabase } from "#lib/db/client.ts";
import { lockFolder } from "#lib/db/lock.ts";
import { test } from "#tests/setup/database.ts";

test("sharedDatabase opens a database once for every copy of the module", async ({ databaseEnv }) => {
  const copy: typeof import("#lib/db/client.ts") = await import(`${"#lib/db/client.ts"}?copy`);
  expect(copy.sharedDatabase).not.toBe(sharedDatabase);
  const database = await sharedDatabase(databaseEnv);
  expect(await copy.sharedDatabase(databaseEnv)).toBe(database);
  expect(database.kind).toBe(databaseEnv.DATABASE_URL ? "server" : "embedded");
  await database.close();
});

test("sharedDatabase opens the database anew after it was closed, with what it held", async ({
  databaseEnv,
}) => {
  const first = await sharedDatabase(databaseEnv);
  await first.db.execute(sql`create table kept as select 1 as one`);
  await first.close();
  await first.close();
  const second = await sharedDatabase(databaseEnv);
  expect(second).not.toBe(first);
  expect((await second.db.execute(sql`select one from kept`)).rows).toEqual([{ one: 1 }]);
  await second.close();
});

test("sharedDatabase tries again after a failure", async ({ databaseEnv }) => {
  const settings = { DATA_DIR: databaseEnv.DATA_DIR, DATABASE_URL: undefined };
  const lock = await lockFolder(settings.DATA_DIR);
  await expect(sharedDatabase(settings)).rejects.toMatchObject({ code: "database_locked" });
  lock.release();
  const database = await sharedDatabase(settings);
  await database.close();
});

test("exclusively lets work of one name wait its turn, and goes on after one that failed", async ({
  database,
}) => {
  const log: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} starts`);
      await wait(20);
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([
    database.exclusively("work", work("first", true)),
    database.exclusively("work", work("second")),
  ]);
  expect(results).toMatchObject([{ status: "rejected" }, { status: "fulfilled", value: "second" }]);
  expect([log.slice(0, 2), log.slice(2)].sort()).toEqual([
    ["first starts", "first ends"],
    ["second starts", "second ends"],
  ]);
});

test("exclusively does not let work of one name wait for another", async ({ database }) => {
  const inner = await database.exclusively("outer", () => database.exclusively("inner", async () => "done"));
  expect(inner).toBe("done");
});

test("a transaction that fails leaves nothing behind", async ({ db }) => {
  const failure = db.transaction(async (tx) => {
    await tx.execute(sql`insert into facts (name, value) values ('half', '1')`);
    throw new Error("half way");
  });
  await expect(failure).rejects.toThrow("half way");
  expect((await db.execute(sql`select 1 from facts`)).rows).toEqual([]);
});
