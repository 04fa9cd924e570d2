import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import { lockFolder } from "#lib/db/lock.ts";
import { test } from "#tests/setup/database.ts";

const command = join(resolve(import.meta.dirname, "../.."), "lib/db/migrate-cli.ts");

function runMigrate(env: Record<string, string>, cwd: string, ...options: string[]) {
  return spawnSync(process.execPath, [command, ...options], {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
}

test("db:migrate brings a database up to date from any working folder, and names no password", ({
  databaseEnv,
}) => {
  const { DATA_DIR, DATABASE_URL } = databaseEnv;
  const { status, stdout, stderr } = runMigrate(databaseEnv, "/");
  expect(stderr).toBe("");
  const where = DATABASE_URL ? "at DATABASE_URL" : `in ${DATA_DIR}`;
  expect(stdout).toBe(`The database ${where} is up to date\n`);
  expect(status).toBe(0);
});

test("db:migrate ends with code 1 and one line when the database is in use", async ({ databaseEnv }) => {
  const lock = await lockFolder(databaseEnv.DATA_DIR);
  const { status, stderr } = runMigrate({ DATA_DIR: databaseEnv.DATA_DIR, DATABASE_URL: "" }, "/");
  lock.release();
  expect(stderr).toMatch(new RegExp(`^Data folder ".*" is in use by process ${process.pid}; .*\\n$`));
  expect(status).toBe(1);
});

test("db:migrate explains itself", ({ databaseEnv }) => {
  expect(runMigrate(databaseEnv, "/", "--help")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Usage: npm run db:migrate"),
  });
});
