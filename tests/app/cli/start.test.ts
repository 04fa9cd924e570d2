import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { lockFolder } from "#lib/db/lock.ts";
import { BEACON_TRAINING } from "#tests/ingest/press-release.ts";
import { test } from "#tests/setup/database.ts";
import { temporaryFolder } from "#tests/setup/folder.ts";
import { type Running, runCommand, startCommand } from "#tests/setup/run-command.ts";

/** The first start may have to build. */
const WITH_BUILD = { timeout: 240_000 };

const start = (args: string[], env: Record<string, string>) =>
  startCommand("app/cli/start.ts", args, { PORT: "0", ...env });

/** Waits until a server says where it is. */
async function urlOf({ printed, output }: Running): Promise<string> {
  await printed(/^Over .*$|^There are no reports yet.*$/m);
  return /http:\/\/localhost:\d+/.exec(output())![0];
}

async function json(url: string) {
  const response = await fetch(url);
  return { status: response.status, body: await response.json() };
}

test(
  "start ingests a folder, serves it in spite of a bad file, and ends at once when asked to",
  WITH_BUILD,
  async ({ databaseEnv, serverUrl }) => {
    const folder = temporaryFolder({ "2021/a.txt": BEACON_TRAINING, "bad.txt": "\0" });
    const running = start([folder], databaseEnv);
    const url = await urlOf(running);
    expect(await json(`${url}/api/health`)).toEqual({
      status: 200,
      body: {
        status: "ok",
        database: serverUrl ? "server" : "embedded",
        mode: "quotes",
        documents: 1,
        events: 1,
        passages: 1,
        embeddingModel: "bundled",
        ingesting: false,
      },
    });
    const { body } = await json(`${url}/api/events`);
    expect(body).toMatchObject({ total: 1, events: [{ document: "2021/a.txt", dateStart: "2021-05-08" }] });
    expect((await fetch(url)).status).toBe(200);
    if (!serverUrl) {
      const second = await start([folder], databaseEnv).finished;
      expect(second.status).toBe(1);
      expect(second.stderr).toMatch(
        new RegExp(`^Data folder ".*" is in use by process ${running.child.pid}; .*\n$`),
      );
    }
    const asked = performance.now();
    running.child.kill("SIGTERM");
    const { status, stdout, stderr } = await running.finished;
    expect(performance.now() - asked).toBeLessThan(5000);
    expect(status).toBe(0);
    expect(stderr).toContain('Cannot read "bad.txt": line 1 holds a NUL character');
    expect(stdout.split("\n").slice(-4)).toEqual([
      `Rapporteur answers at ${url}`,
      "In quotes mode: answers are sentences of the reports, word for word; set CHAT_MODEL to have them written",
      "Over 1 document and 1 event",
      "",
    ]);

    const otherModel = { EMBEDDING_MODEL: "other", OPENAI_BASE_URL: "http://127.0.0.1:9/v1" };
    const refused = await start([folder], { ...databaseEnv, ...otherModel }).finished;
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      /^The reports were embedded with "bundled", but EMBEDDING_MODEL is "other"; run "npm run ingest -- .*" to embed them anew, or set EMBEDDING_MODEL=bundled\n$/,
    );
  },
);

test(
  "start serves an empty folder and says how to add reports; serve serves the same",
  WITH_BUILD,
  async ({ databaseEnv }) => {
    const env = { ...databaseEnv, REPORTS_DIR: temporaryFolder() };
    const running = start([], env);
    const url = await urlOf(running);
    expect((await json(`${url}/api/health`)).body).toMatchObject({ status: "ok", documents: 0 });
    running.child.kill("SIGINT");
    const { status, stdout, stderr } = await running.finished;
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`There are no reports yet: put .txt or .md files into "${env.REPORTS_DIR}"`);

    const serving = startCommand("app/cli/serve.ts", [], { PORT: "0", ...env });
    expect((await json(`${await urlOf(serving)}/api/health`)).status).toBe(200);
    serving.child.kill("SIGTERM");
    expect((await serving.finished).status).toBe(0);
  },
);

test(
  "serve refuses a database that is not migrated and says what to run",
  WITH_BUILD,
  async ({ databaseEnv, serverUrl }) => {
    const env = serverUrl ? databaseEnv : { DATABASE_URL: "", DATA_DIR: join(temporaryFolder(), "data") };
    const { status, stderr } = await runCommand("app/cli/serve.ts", [], { PORT: "0", ...env });
    expect(status).toBe(1);
    expect(stderr).toBe('The database is not up to date with this version; run "npm run db:migrate" first\n');
  },
);

test("start refuses a port that is taken, at once", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { status, stderr } = await start([temporaryFolder()], { PORT: String(port) }).finished;
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken; .*PORT=${port + 1}\n$`));
});

test("start refuses a database in use before it builds anything", async () => {
  const folder = join(temporaryFolder(), "data");
  const lock = await lockFolder(folder);
  const { status, stderr } = await start([temporaryFolder()], { DATA_DIR: folder }).finished;
  lock.release();
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^Data folder ".*" is in use by process ${process.pid}; .*\n$`));
});

test.each([
  [[join(import.meta.dirname, "absent")], {}, 1, /^The reports folder ".*absent" does not exist\n$/],
  [[], { PORT: "http" }, 1, /^Setting PORT holds "http"; it takes a port number from 0 to 65535\n$/],
  [["one", "two"], {}, 2, /^Unexpected argument "two"\nRun it with --help/],
])(
  "start %o with %o ends with a line that says why",
  async (args, env: Record<string, string>, code, message) => {
    const { status, stdout, stderr } = await start(args, env).finished;
    expect([status, stdout]).toEqual([code, ""]);
    expect(stderr).toMatch(message);
  },
);

test.each(["start", "serve", "dev", "build"])("%s explains itself", async (name) => {
  const { status, stdout } = await runCommand(`app/cli/${name}.ts`, ["--help"], {});
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: npm (start|run \w+)/);
});
