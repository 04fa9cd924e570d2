import { setFlagsFromString } from "node:v8";
import { embeddingModel } from "#lib/ai/models.ts";
import { EXIT } from "#lib/command.ts";
import { openDatabase } from "#lib/db/client.ts";
import { migrateDatabase } from "#lib/db/migrate.ts";
import type { Env } from "#lib/env.ts";
import { pipelineFingerprint } from "./pipeline-fingerprint.ts";
import { describeSummary, reportProgress, silentProgress } from "./report-progress.ts";
import { runIngest } from "./run-ingest.ts";

/** What the command was asked for. */
export interface IngestTask {
  env: Env;
  /** As typed; none means the reports folder. */
  paths: string[];
  prune: boolean;
  json: boolean;
}

/**
 * Bytes of WebAssembly that a function executes before V8 compiles it again, better: the most it takes, and what it is unless told.
 * One function of Postgres takes 0.4 s and 430 MB to compile so, which a command that finds nothing changed waited for at its end.
 * The embedding model is loaded later, and gains from it.
 */
const TIERING_BUDGET = { database: 2_000_000_000, usual: 13_000_000 };

/** Ingests reports into the database that the settings name, telling the terminal about it; returns the exit code. */
export async function ingestReports({ env, paths, prune, json }: IngestTask): Promise<number> {
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET.database}`);
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  const progress = json ? silentProgress : reportProgress(process.stderr);
  const database = await openDatabase({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR });
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET.usual}`);
  try {
    await migrateDatabase(database);
    const summary = await runIngest({
      database,
      model: embeddingModel(env),
      pipeline: pipelineFingerprint(),
      paths: paths.length > 0 ? paths : [env.REPORTS_DIR],
      reportsFolder: env.REPORTS_DIR,
      prune,
      report: progress.report,
      signal: stop.signal,
    });
    progress.end();
    const lines = describeSummary(summary, ["npm run ingest --", ...paths].join(" "));
    process.stdout.write(json ? `${JSON.stringify(summary)}\n` : `${lines.join("\n")}\n`);
    return summary.failed.length > 0 ? EXIT.failed : EXIT.ok;
  } catch (error) {
    progress.end();
    if (!stop.signal.aborted) throw error;
    process.stderr.write("Stopped; what was stored is kept, and the same command goes on from there\n");
    return EXIT.interrupted;
  } finally {
    await database.close();
  }
}
