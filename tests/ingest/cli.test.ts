import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { IngestSummary } from "#ingest/report-progress.ts";
import { openDatabase } from "#lib/db/client.ts";
import { getDocument, listDocuments } from "#lib/db/documents.ts";
import { getFact } from "#lib/db/facts.ts";
import { lockFolder } from "#lib/db/lock.ts";
import { readStatistics } from "#lib/db/statistics.ts";
import { test } from "#tests/setup/database.ts";
import { type ScriptedAnswer, startEmbeddingServer } from "#tests/setup/embedding-server.ts";
import { temporaryFolder } from "#tests/setup/folder.ts";
import { runCommand, startCommand } from "#tests/setup/run-command.ts";
import { BEACON_TRAINING, CORAL_CONFERENCE, LIBRARY_DONATION } from "./press-release.ts";

type DatabaseEnv = { DATA_DIR: string; DATABASE_URL: string };

/** Ingest processes take a few seconds each on a busy machine. */
const SLOW = { timeout: 60_000 };

const ingest = (args: string[], env: Record<string, string>, cwd?: string) =>
  runCommand("ingest/cli.ts", args, env, cwd);

/** Settings that embed at a scripted server. */
async function scriptedModel(answers: ScriptedAnswer[] = []) {
  const server = await startEmbeddingServer({ answers });
  return { server, settings: { EMBEDDING_MODEL: "scripted", OPENAI_BASE_URL: server.baseUrl } };
}

async function readDatabase({ DATABASE_URL, DATA_DIR }: DatabaseEnv) {
  const database = await openDatabase({ databaseUrl: DATABASE_URL || undefined, dataDir: DATA_DIR });
  try {
    const { db } = database;
    const documents = await listDocuments(db);
    const texts = await Promise.all(documents.map(({ path }) => getDocument(db, { path })));
    return {
      paths: documents.map(({ path }) => path),
      texts: texts.map((document) => document?.text),
      statistics: await readStatistics(db),
      embeddingModel: await getFact(db, { name: "embeddingModel" }),
      lexemeCounts: await getFact(db, { name: "lexemeCounts" }),
    };
  } finally {
    await database.close();
  }
}

test(
  "ingest stores a folder with the bundled model and says what it did, in lines",
  SLOW,
  async ({ databaseEnv }) => {
    const folder = temporaryFolder({
      "2021/a.txt": BEACON_TRAINING,
      "b.md": CORAL_CONFERENCE,
      "c.pdf": "%PDF",
    });
    const { status, stdout, stderr } = await ingest([folder], databaseEnv);
    expect(stderr).toMatch(
      /^Stored 2021\/a\.txt: 1 event, 1 passage, \d texts embedded\nStored b\.md: .*\n$/,
    );
    expect(stdout).toMatch(
      /^Skipped 1 file of other kinds: c\.pdf\n2 stored, 0 unchanged, 0 failed, \d texts embedded in [\d.]+ s\nThe database holds 2 documents, 2 events and 2 passages\n$/,
    );
    expect(status).toBe(0);
    const stored = await readDatabase(databaseEnv);
    expect(stored).toMatchObject({
      paths: ["2021/a.txt", "b.md"],
      texts: [BEACON_TRAINING, CORAL_CONFERENCE],
      embeddingModel: { model: "bundled", dimension: 512 },
    });
  },
);

test(
  "ingest --json prints one object and nothing else, the second time that nothing was done",
  SLOW,
  async ({ databaseEnv }) => {
    const { settings, server } = await scriptedModel();
    const env = { ...databaseEnv, ...settings, REPORTS_DIR: temporaryFolder({ "a.txt": BEACON_TRAINING }) };
    const first = await ingest(["--json"], env);
    expect([first.status, first.stderr]).toEqual([0, ""]);
    const summary: IngestSummary = JSON.parse(first.stdout);
    expect(summary).toMatchObject({
      documents: 1,
      events: 1,
      passages: 1,
      stored: 1,
      unchanged: 0,
      failed: [],
    });
    const requests = server.requests.length;
    const second = await ingest(["--json"], env);
    expect(JSON.parse(second.stdout)).toEqual({
      ...summary,
      stored: 0,
      unchanged: 1,
      embedded: 0,
      seconds: expect.any(Number),
    });
    expect(server.requests).toHaveLength(requests);
  },
);

test("ingest names a bad file, stores the rest and ends with code 1", SLOW, async ({ databaseEnv }) => {
  const { settings } = await scriptedModel();
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING, "bad.txt": "one\0", "z.txt": LIBRARY_DONATION });
  const { status, stdout } = await ingest([folder, join(folder, "no.txt")], { ...databaseEnv, ...settings });
  expect(status).toBe(1);
  expect(stdout).toContain(`Cannot read "${join(folder, "no.txt")}": it does not exist\n`);
  expect(stdout).toContain('Cannot read "bad.txt": line 1 holds a NUL character');
  expect((await readDatabase(databaseEnv)).paths).toEqual(["a.txt", "z.txt"]);
});

test("ingest reports a file that is gone, and removes it with --prune", SLOW, async ({ databaseEnv }) => {
  const { settings } = await scriptedModel();
  const env = { ...databaseEnv, ...settings };
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING, "b.txt": CORAL_CONFERENCE });
  await ingest([folder], env);
  rmSync(join(folder, "b.txt"));
  const reported = await ingest([folder], env);
  expect(reported.stdout).toContain(
    `Still answered from, though no longer in the folder: b.txt; "npm run ingest -- ${folder} --prune" removes what is gone\n`,
  );
  const pruned = await ingest([folder, "--prune"], env);
  expect(pruned.stdout).toContain("Removed 1 document whose file is gone: b.txt\n");
  expect([reported.status, pruned.status]).toEqual([0, 0]);
  expect((await readDatabase(databaseEnv)).paths).toEqual(["a.txt"]);
});

test("ingest --dry-run tells the events of each file and writes nothing", SLOW, async ({ databaseEnv }) => {
  const { settings, server } = await scriptedModel();
  const env = { ...databaseEnv, ...settings };
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING + CORAL_CONFERENCE, "bad.txt": "" });
  const fresh = join(temporaryFolder(), "data");
  const { status, stdout } = await ingest([folder, "--dry-run"], {
    ...env,
    DATA_DIR: fresh,
    DATABASE_URL: "",
  });
  expect(stdout).toMatch(
    /^a\.txt \(new\)\n {2}2021-05-08\/2021-05-12 {2}\S+ {2}.+\n {2}2021-06-03 {2}\S+ {2}.+\nCannot read "bad\.txt": it is empty\nNothing was written\n$/,
  );
  expect(status).toBe(1);
  expect(existsSync(fresh)).toBe(false);
  expect(server.requests).toEqual([]);
  rmSync(join(folder, "bad.txt"));
  await ingest([folder], env);
  const again = await ingest([folder, "--dry-run", "--json"], env);
  expect(JSON.parse(again.stdout)).toMatchObject({
    documents: [{ document: "a.txt", state: "unchanged", events: [{ dateStart: "2021-05-08" }, {}] }],
    gone: [],
    failed: [],
  });
});

test("ingest works from any folder, and without a network or a key", SLOW, async ({ databaseEnv }) => {
  const folder = temporaryFolder({ "reports/a.txt": LIBRARY_DONATION });
  const { status } = await ingest(["reports"], databaseEnv, folder);
  expect(status).toBe(0);
  expect((await readDatabase(databaseEnv)).paths).toEqual(["a.txt"]);
});

test("ingest refuses what it does not know with code 2 and a hint", async () => {
  const { status, stdout, stderr } = await ingest(["--purge"], {});
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe("Unknown option '--purge'\nRun it with --help to see what it takes\n");
});

test("ingest explains itself", async () => {
  const { status, stdout } = await ingest(["--help"], {});
  expect(status).toBe(0);
  for (const word of ["npm run ingest", "--dry-run", "--prune", "--json"]) expect(stdout).toContain(word);
});

test("ingest ends with code 1 and one line when a setting is wrong", async () => {
  const { status, stderr } = await ingest([], { EMBEDDING_MODEL: "some-model" });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Setting EMBEDDING_MODEL holds "some-model", which needs OPENAI_API_KEY.*\n$/);
});

test("ingest ends with code 1 and one line when the database is in use", async ({ databaseEnv }) => {
  const lock = await lockFolder(databaseEnv.DATA_DIR);
  const { status, stdout, stderr } = await ingest([], { ...databaseEnv, DATABASE_URL: "" });
  lock.release();
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(new RegExp(`^Data folder ".*" is in use by process ${process.pid}; .*\\n$`));
});

test("ingest waits for a busy embedding server and goes on", SLOW, async ({ databaseEnv }) => {
  const { settings, server } = await scriptedModel([{ status: 429, headers: { "retry-after": "0" } }]);
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING });
  const { status, stderr } = await ingest([folder], { ...databaseEnv, ...settings });
  expect(status).toBe(0);
  expect(stderr).toContain("The embedding model answered with status 429; trying again in 0.0 s\n");
  expect(server.requests).toHaveLength(2);
});

test(
  "ingest refuses a model whose vectors are of another dimension than those stored",
  SLOW,
  async ({ databaseEnv }) => {
    const folder = temporaryFolder({ "a.txt": BEACON_TRAINING });
    const { settings } = await scriptedModel();
    await ingest([folder], { ...databaseEnv, ...settings });
    const other = await startEmbeddingServer({ dimension: 7 });
    const more = temporaryFolder({ "b.txt": CORAL_CONFERENCE });
    const env = { ...databaseEnv, ...settings, OPENAI_BASE_URL: other.baseUrl };
    const { status, stderr } = await ingest([more], env);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Embedding model "scripted" answered with 7 dimensions where 4 were expected; .*\n$/,
    );
    expect((await readDatabase(databaseEnv)).paths).toEqual(["a.txt"]);
  },
);

test(
  "ingest killed in the middle leaves whole documents only, and the next run finishes",
  SLOW,
  async ({ databaseEnv }) => {
    const files = { "a.txt": BEACON_TRAINING, "b.txt": CORAL_CONFERENCE, "c.txt": LIBRARY_DONATION };
    const folder = temporaryFolder(files);
    const { settings } = await scriptedModel([undefined, "none", "none", "none", "none"]);
    const { child, finished, printed } = startCommand("ingest/cli.ts", [folder], {
      ...databaseEnv,
      ...settings,
    });
    await printed(/^Stored \w\.txt/m);
    child.kill("SIGKILL");
    expect((await finished).status).toBeNull();
    const { paths, texts, statistics, lexemeCounts } = await readDatabase(databaseEnv);
    expect(paths).toHaveLength(1);
    expect(texts).toEqual([files[paths[0] as keyof typeof files]]);
    expect(statistics).toMatchObject({ documents: 1, events: 1, passages: 1 });
    expect(lexemeCounts?.current).toBe(false);

    const { settings: answering, server } = await scriptedModel();
    const { status, stdout } = await ingest([folder, "--json"], { ...databaseEnv, ...answering });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 3, stored: 2, unchanged: 1, events: 3 });
    const sent = server.requests.flatMap(({ input }) => input).join("\n");
    expect(sent).not.toContain(texts[0]?.split(". ")[1]);
    const after = await readDatabase(databaseEnv);
    expect(after).toMatchObject({ paths: Object.keys(files), texts: Object.values(files) });
    expect(after.lexemeCounts?.current).toBe(true);
  },
);

test("ingest stops at Ctrl+C, keeps what is stored and says so", SLOW, async ({ databaseEnv }) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING, "b.txt": CORAL_CONFERENCE });
  const { settings } = await scriptedModel([undefined, "none", "none", "none"]);
  const { child, finished, printed } = startCommand("ingest/cli.ts", [folder], {
    ...databaseEnv,
    ...settings,
  });
  await printed(/^Stored \w\.txt/m);
  child.kill("SIGINT");
  const { status, stderr } = await finished;
  expect(status).toBe(130);
  expect(stderr).toContain("Stopped; what was stored is kept, and the same command goes on from there\n");
  expect((await readDatabase(databaseEnv)).paths).toHaveLength(1);
});
