import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import pg from "pg";
import { inject, test as plainTest } from "vitest";
import { type OpenDatabase, openDatabase } from "#lib/db/client.ts";
import { migrateDatabase } from "#lib/db/migrate.ts";
import { openPrepared, unpackPrepared } from "./prepared-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server to run the tests of the database on; null for the embedded database. */
    testDatabaseUrl: string | null;
  }
}

/**
 * `test` with a database for whoever asks for it:
 * - `database`, `db`: migrated and empty, opened once a test file;
 * - `databaseEnv`: settings of an empty database of the test's own, for tests of commands.
 *
 * Test files that import it run on the embedded database, and once more on the server that TEST_DATABASE_URL names.
 */
export const test = plainTest
  .extend("serverUrl", { scope: "file" }, () => inject("testDatabaseUrl"))
  .extend("migrated", { scope: "file" }, async ({ serverUrl }, { onCleanup }): Promise<OpenDatabase> => {
    if (!serverUrl) {
      const database = await openPrepared();
      onCleanup(() => database.close());
      return database;
    }
    const { url, drop } = await createDatabase(serverUrl);
    const database = await openDatabase({ databaseUrl: url, dataDir: "" });
    onCleanup(async () => {
      await database.close();
      await drop();
    });
    await migrateDatabase(database);
    return database;
  })
  .extend("database", async ({ migrated }) => {
    // To truncate makes new files for every table and index; a test leaves few rows.
    await migrated.db.execute(sql`
      with a as (delete from documents), b as (delete from lexemes), c as (delete from facts),
        d as (delete from conversations), e as (delete from feedback), f as (delete from question_counts)
      select`);
    return migrated;
  })
  .extend("db", ({ database }) => database.db)
  .extend("dataDir", async ({ serverUrl }, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), "rapporteur-test-data-"));
    onCleanup(() => rmSync(folder, { recursive: true, force: true }));
    if (!serverUrl) await unpackPrepared(folder);
    return folder;
  })
  .extend("databaseEnv", async ({ serverUrl, dataDir }, { onCleanup }) => {
    if (!serverUrl) return { DATA_DIR: dataDir, DATABASE_URL: "" };
    const { url, drop } = await createDatabase(serverUrl);
    onCleanup(drop);
    return { DATA_DIR: dataDir, DATABASE_URL: url };
  });

/** Makes a database of its own for a test, so that test files can run at once. */
async function createDatabase(serverUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `rapporteur_test_${randomBytes(6).toString("hex")}`;
  await runOnServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => runOnServer(serverUrl, `drop database if exists ${name} with (force)`),
  };
}

async function runOnServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
