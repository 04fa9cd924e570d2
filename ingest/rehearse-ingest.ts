import { existsSync } from "node:fs";
import { EXIT } from "#lib/command.ts";
import { openDatabase } from "#lib/db/client.ts";
import { listDocuments } from "#lib/db/documents.ts";
import { hasPendingMigrations } from "#lib/db/pending-migrations.ts";
import type { Env } from "#lib/env.ts";
import { describeDryRun, dryRun } from "./dry-run.ts";
import type { IngestTask } from "./ingest-reports.ts";
import { pipelineFingerprint } from "./pipeline-fingerprint.ts";
import type { StoredDocument } from "./plan-ingest.ts";

/** Tells what an ingest would do, and does none of it; returns the exit code. */
export async function rehearseIngest({ env, paths, prune, json }: IngestTask): Promise<number> {
  const result = await dryRun({
    paths: paths.length > 0 ? paths : [env.REPORTS_DIR],
    reportsFolder: env.REPORTS_DIR,
    stored: await readStored(env),
    pipeline: pipelineFingerprint(),
    embeddingModel: env.EMBEDDING_MODEL,
    prune,
  });
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${describeDryRun(result).join("\n")}\n`);
  return result.failed.length > 0 ? EXIT.failed : EXIT.ok;
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
