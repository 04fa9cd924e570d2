import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { drizzle } from "drizzle-orm/pglite";
import { RapporteurError } from "../errors.ts";
import type { Database, OpenDatabase } from "./client.ts";
import { type FolderLock, lockFolder } from "./lock.ts";
import * as schema from "./schema.ts";
import { SEARCH_SETTINGS } from "./search-settings.ts";

/**
 * How Postgres is started. Its usual 128 MB of buffers are all written to as it opens, so that they are resident whatever is stored:
 * measured, 32 MB leave 110 MB free and open a tenth of a second sooner, and searches of 20,000 passages take as long.
 */
const START_PARAMETERS = [...PGlite.defaultStartParams, "-c", "shared_buffers=32MB"];

/** Opens Postgres inside this process, with its files in `postgres` below `dataDir`, which it locks first. */
export async function openEmbedded(dataDir: string): Promise<OpenDatabase> {
  const lock = await lockFolder(dataDir);
  const client = await openFiles(join(dataDir, "postgres"), lock);
  return embeddedDatabase(client, () => lock.release());
}

async function openFiles(folder: string, lock: FolderLock): Promise<PGlite> {
  try {
    const client = await PGlite.create({
      dataDir: folder,
      extensions: { vector },
      startParams: START_PARAMETERS,
    });
    await client.exec(SEARCH_SETTINGS);
    return client;
  } catch (cause) {
    lock.release();
    throw new RapporteurError(
      "database_unavailable",
      `Cannot open the embedded database in "${folder}"; check that the disk is not full and that this user may write there, else move the folder away and ingest the reports again`,
      { cause },
    );
  }
}

/** The database of a PGlite that is open already. `onClose` runs once it is closed. */
export function embeddedDatabase(client: PGlite, onClose?: () => void): OpenDatabase {
  const queues = new Map<string, Promise<unknown>>();
  return {
    db: drizzle(client, { schema }) as unknown as Database,
    kind: "embedded",
    exclusively(name, work) {
      const before = queues.get(name) ?? Promise.resolve();
      const turn = before.then(work, work);
      queues.set(name, turn);
      return turn;
    },
    async close() {
      if (client.closed) return;
      await client.close();
      onClose?.();
    },
  };
}
