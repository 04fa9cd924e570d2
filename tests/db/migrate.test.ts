import { execFile } from "node:child_process";
import { cpSync, globSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { openDatabase } from "#lib/db/client.ts";
import { embeddedDatabase } from "#lib/db/embedded.ts";
import { findMigrations, migrateDatabase } from "#lib/db/migrate.ts";
import { test } from "#tests/setup/database.ts";
import { temporaryFolder } from "#tests/setup/folder.ts";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

test("migrateDatabase runs each migration once, however many ask at once", async ({ databaseEnv }) => {
  const location = { databaseUrl: databaseEnv.DATABASE_URL, dataDir: temporaryFolder() };
  const first = await openDatabase(location);
  // Only a server can be opened twice.
  const second = first.kind === "server" ? await openDatabase(location) : first;
  await Promise.all([first, second, first, second].map((database) => migrateDatabase(database)));
  await migrateDatabase(second);
  const { rows } = await first.db.execute(
    sql`select count(*)::int as applied from drizzle.__drizzle_migrations`,
  );
  expect(rows).toEqual([{ applied: globSync(join(root, "drizzle/migrations/*.sql")).length }]);
  await first.close();
  await second.close();
});

test("migrateDatabase tells a user without rights what to ask for", async () => {
  const database = embeddedDatabase(await PGlite.create({ extensions: { vector } }));
  await database.db.execute(sql`create role reader`);
  await database.db.execute(sql`set role reader`);
  await expect(migrateDatabase(database)).rejects.toMatchObject({
    code: "database_unavailable",
    message: expect.stringContaining("create extension vector"),
  });
  await database.close();
});

test("findMigrations finds the folder of the checkout above a file at any depth", () => {
  const checkout = temporaryFolder({
    "drizzle/migrations/meta/_journal.json": "{}",
    ".next/server/chunks/ssr/chunk.js": "",
  });
  const expected = join(checkout, "drizzle", "migrations");
  expect(findMigrations(join(checkout, ".next/server/chunks/ssr/chunk.js"))).toBe(expected);
  expect(findMigrations(join(checkout, "lib/db/migrate.ts"))).toBe(expected);
  expect(() => findMigrations(join(dirname(checkout), "elsewhere.ts"))).toThrow("No migrations above");
});

test("the migrations are those that drizzle-kit generates from the schema", async () => {
  const out = temporaryFolder();
  cpSync(join(root, "drizzle/migrations"), out, { recursive: true });
  const before = readdirSync(out, { recursive: true });
  const kit = join(root, "node_modules/drizzle-kit/bin.cjs");
  // It takes paths as relative to where it runs, whatever they look like.
  const folder = relative(root, out);
  const options = ["generate", "--dialect", "postgresql", "--schema", "lib/db/schema.ts", "--out", folder];
  const { stdout } = await run(process.execPath, [kit, ...options], { cwd: root });
  expect(stdout).toContain("No schema changes");
  expect(readdirSync(out, { recursive: true })).toEqual(before);
});
