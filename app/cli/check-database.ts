import { assertEmbeddingModel } from "#lib/db/assert-embedding-model.ts";
import type { OpenDatabase } from "#lib/db/client.ts";
import { hasPendingMigrations } from "#lib/db/pending-migrations.ts";
import type { Env } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";

/**
 * Makes sure that the database can be asked as it is.
 * @throws RapporteurError `database_unavailable` or `embedding_mismatch`, saying what to run.
 */
export async function checkDatabase(database: OpenDatabase, env: Env): Promise<void> {
  await checkMigrations(database);
  await assertEmbeddingModel(database.db, env);
}

/** @throws RapporteurError `database_unavailable` when the database lacks migrations. */
export async function checkMigrations({ db }: OpenDatabase): Promise<void> {
  if (!(await hasPendingMigrations(db))) return;
  throw new RapporteurError(
    "database_unavailable",
    'The database is not up to date with this version; run "npm run db:migrate" first',
  );
}
