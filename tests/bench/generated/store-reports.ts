import { openDatabase } from "#lib/db/client.ts";
import { type DocumentContent, replaceDocument } from "#lib/db/documents.ts";
import { setFact } from "#lib/db/facts.ts";
import { migrateDatabase } from "#lib/db/migrate.ts";
import { settleChanges } from "#lib/db/settle-changes.ts";

/** Stores documents in a new embedded database, with all that an ingest does once they are stored. */
export async function storeReports({
  documents,
  dimension,
  dataDir,
}: {
  documents: Iterable<DocumentContent>;
  dimension: number;
  dataDir: string;
}): Promise<void> {
  const database = await openDatabase({ dataDir });
  try {
    const { db } = database;
    await migrateDatabase(database);
    await setFact(db, { name: "embeddingModel", value: { model: "bundled", dimension } });
    for (const document of documents) await replaceDocument(db, document);
    await settleChanges(db);
  } finally {
    await database.close();
  }
}
