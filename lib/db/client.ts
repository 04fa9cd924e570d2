import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Env } from "../env.ts";
import type * as schema from "./schema.ts";

/** What both drivers return of a raw query; all else differs between them. */
interface RowsQueryResult extends PgQueryResultHKT {
  type: { rows: Record<string, unknown>[] };
}

/** What queries run on: either kind of database, or a transaction on it. */
export type Database = PgDatabase<RowsQueryResult, typeof schema>;

export interface OpenDatabase {
  db: Database;
  /** `embedded`: Postgres inside this process, with one session for everybody, so that a plain `set` would leak. */
  kind: "embedded" | "server";
  /**
   * Runs `work` while nobody else runs work of the same name on this database: not in this process, and on a server not in
   * any other one either. Others wait.
   */
  exclusively<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface DatabaseLocation {
  /** A Postgres server; without one, the embedded database. */
  databaseUrl?: string;
  /** Folder of the embedded database; made when it is missing. */
  dataDir: string;
}

/**
 * Opens the embedded database, or a connection pool to a server. It is not migrated: see `migrateDatabase`.
 * @throws RapporteurError `database_locked` when another process has the embedded database open, `database_unavailable`
 * when it cannot be opened, or when the server cannot be reached or is too old.
 */
export async function openDatabase({ databaseUrl, dataDir }: DatabaseLocation): Promise<OpenDatabase> {
  // One driver of the two is enough to load.
  if (databaseUrl) return await (await import("./server.ts")).openServer(databaseUrl);
  return await (await import("./embedded.ts")).openEmbedded(dataDir);
}

/**
 * Where the process keeps its databases. On `globalThis` since the web server's bundle holds a copy of this module of its own, and
 * the embedded database can be opened only once.
 */
const SHARED = Symbol.for("rapporteur.databases");

function sharedDatabases(): Map<string, Promise<OpenDatabase>> {
  const holder = globalThis as { [SHARED]?: Map<string, Promise<OpenDatabase>> };
  holder[SHARED] ??= new Map();
  return holder[SHARED];
}

/**
 * The database that the settings name, opened once a process. After a failure, or once it is closed, the next call opens it anew.
 * @throws RapporteurError as `openDatabase` does.
 */
export function sharedDatabase(env: Pick<Env, "DATABASE_URL" | "DATA_DIR">): Promise<OpenDatabase> {
  const databases = sharedDatabases();
  const key = env.DATABASE_URL ?? env.DATA_DIR;
  const known = databases.get(key);
  if (known) return known;
  const forget = () => databases.delete(key);
  const opening = openDatabase({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR }).then(
    (database) => ({
      ...database,
      async close() {
        forget();
        await database.close();
      },
    }),
    (error: unknown) => {
      forget();
      throw error;
    },
  );
  databases.set(key, opening);
  return opening;
}
