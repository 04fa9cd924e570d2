import { existsSync } from "node:fs";
import { embeddingModel } from "#lib/ai/models.ts";
import { EXIT, runCommand } from "#lib/command.ts";
import { openDatabase } from "#lib/db/client.ts";
import { listDocuments } from "#lib/db/documents.ts";
import { migrateDatabase } from "#lib/db/migrate.ts";
import { hasPendingMigrations } from "#lib/db/pending-migrations.ts";
import { type Env, readEnv } from "#lib/env.ts";
import { pipelineFingerprint } from "./pipeline-fingerprint.ts";
import type { StoredDocument } from "./plan-ingest.ts";
import { describeSummary, reportProgress, silentProgress } from "./report-progress.ts";
import { runIngest } from "./run-ingest.ts";

const usage = `
Usage: npm run ingest -- [file or folder ...] [--dry-run] [--prune] [--json]

Reads reports (.txt and .md, UTF-8), splits them into events, and stores them to be asked
about. Without a file or folder it reads REPORTS_DIR, which is the bundled samples unless
set. What has not changed since the last time is left as it is.

  --dry-run  print the events that each file would come to, and write nothing
  --prune    remove stored documents whose file is gone from the folders read
  --json     print one JSON object and nothing else on standard output
  --help     print this

Exit code 1 when a file could not be read; the others are stored all the same.
`;

const options = {
  "dry-run": { type: "boolean", default: false },
  prune: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

process.exitCode = await runCommand({
  usage,
  options,
  async run({ "dry-run": isDryRun, prune, json }, paths) {
    const env = readEnv();
    const task = { env, paths, prune, json };
    return isDryRun ? await rehearse(task) : await ingest(task);
  },
});

interface Task {
  env: Env;
  /** As typed; none means the reports folder. */
  paths: string[];
  prune: boolean;
  json: boolean;
}

async function ingest({ env, paths, prune, json }: Task): Promise<number> {
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  const progress = json ? silentProgress : reportProgress(process.stderr);
  const database = await openDatabase({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  try {
    await migrateDatabase(database);
    const summary = await runIngest({
      database,
      model: embeddingModel(env),
      pipeline: pipelineFingerprint(),
      paths: pathsOrFolder(paths, env),
      reportsFolder: env.REPORTS_DIR,
      prune,
      report: progress.report,
      signal: stop.signal,
    });
    progress.end();
    const command = ["npm run ingest --", ...paths].join(" ");
    print(json, summary, describeSummary(summary, command));
    return summary.failed.length > 0 ? EXIT.failed : EXIT.ok;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    progress.end();
    process.stderr.write("Stopped; what was stored is kept, and the same command goes on from there\n");
    return EXIT.interrupted;
  } finally {
    progress.end();
    await database.close();
  }
}

async function rehearse({ env, paths, prune, json }: Task): Promise<number> {
  const { describeDryRun, dryRun } = await import("./dry-run.ts");
  const result = await dryRun({
    paths: pathsOrFolder(paths, env),
    prune,
    reportsFolder: env.REPORTS_DIR,
    stored: await readStored(env),
    pipeline: pipelineFingerprint(),
    embeddingModel: env.EMBEDDING_MODEL,
  });
  print(json, result, describeDryRun(result));
  return result.failed.length > 0 ? EXIT.failed : EXIT.ok;
}

function pathsOrFolder(paths: string[], { REPORTS_DIR }: Env): string[] {
  return paths.length > 0 ? paths : [REPORTS_DIR];
}

/** What is stored already; a database that is not there yet is not made for asking. */
async function readStored(env: Env): Promise<StoredDocument[]> {
  if (!env.DATABASE_URL && !existsSync(env.DATA_DIR)) return [];
  const database = await openDatabase({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  try {
    return (await hasPendingMigrations(database.db)) ? [] : await listDocuments(database.db);
  } finally {
    await database.close();
  }
}

function print(json: boolean, value: object, lines: string[]): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join(""));
}
