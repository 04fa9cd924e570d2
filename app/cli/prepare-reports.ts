import { pipelineFingerprint } from "#ingest/pipeline-fingerprint.ts";
import { describeSummary, reportProgress } from "#ingest/report-progress.ts";
import { runIngest } from "#ingest/run-ingest.ts";
import { embeddingModel } from "#lib/ai/models.ts";
import { assertEmbeddingModel } from "#lib/db/assert-embedding-model.ts";
import type { OpenDatabase } from "#lib/db/client.ts";
import { migrateDatabase } from "#lib/db/migrate.ts";
import type { Env } from "#lib/env.ts";
import { ingestCommand } from "#lib/ingest-command.ts";

/**
 * Brings the database up to date and ingests what is new in the reports folder. A file that cannot be read is told of
 * and left out. Another embedding model is refused, since embedding everything anew may take long and cost money.
 * @throws RapporteurError as `migrateDatabase`, `assertEmbeddingModel` and `runIngest` do.
 */
export async function prepareReports(database: OpenDatabase, env: Env, signal: AbortSignal): Promise<void> {
  await migrateDatabase(database);
  await assertEmbeddingModel(database.db, env);
  const progress = reportProgress(process.stderr);
  try {
    const summary = await runIngest({
      database,
      model: embeddingModel(env),
      pipeline: pipelineFingerprint(),
      paths: [env.REPORTS_DIR],
      reportsFolder: env.REPORTS_DIR,
      report: progress.report,
      signal,
    });
    progress.end();
    const { stored, failed, gone } = summary;
    if (stored + failed.length + gone.length === 0) return;
    const lines = describeSummary(summary, ingestCommand(env.REPORTS_DIR));
    process.stderr.write(lines.map((line) => `${line}\n`).join(""));
  } finally {
    progress.end();
  }
}
