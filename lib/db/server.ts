import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { RapporteurError } from "../errors.ts";
import type { Database, OpenDatabase } from "./client.ts";
import * as schema from "./schema.ts";
import { SEARCH_SETTINGS } from "./search-settings.ts";
import { type ServerVersions, serverProblem } from "./server-versions.ts";

/** A server that has not answered by then is down or behind a firewall; the default would wait without end. */
const CONNECT_TIMEOUT_MS = 5000;

/**
 * Opens a pool of connections to a Postgres server, whose versions it checks.
 * @throws RapporteurError `database_unavailable`, without the password.
 */
export async function openServer(databaseUrl: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: "rapporteur",
    keepAlive: true,
    // The pool waits for it before it hands the connection out.
    async onConnect(connection) {
      await connection.query(SEARCH_SETTINGS);
    },
  });
  // An idle connection that the server ends is replaced at the next query; without a listener it would end this process.
  pool.on("error", ignoreLostConnection);
  try {
    const problem = serverProblem(await readVersions(pool));
    if (problem)
      throw new RapporteurError("database_unavailable", `${describeServer(databaseUrl)} ${problem}`);
  } catch (error) {
    await pool.end();
    throw error instanceof RapporteurError ? error : cannotConnect(databaseUrl, error);
  }
  return {
    db: drizzle(pool, { schema }) as unknown as Database,
    kind: "server",
    exclusively: (name, work) => withAdvisoryLock(pool, name, work),
    async close() {
      if (!pool.ending) await pool.end();
    },
  };
}

function ignoreLostConnection(): void {}

async function readVersions(pool: pg.Pool): Promise<ServerVersions> {
  const { rows } = await pool.query<ServerVersions>(`
    select current_setting('server_version_num')::int as "server",
      (select extversion from pg_extension where extname = 'vector') as "installedVector",
      (select default_version from pg_available_extensions where name = 'vector') as "availableVector"`);
  return rows[0]!;
}

/** Runs `work` while a connection of its own holds a lock that the server gives up should that connection be lost. */
async function withAdvisoryLock<Result>(
  pool: pg.Pool,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const connection = await pool.connect();
  connection.on("error", ignoreLostConnection);
  let failure: Error | undefined;
  try {
    await connection.query("select pg_advisory_lock(hashtextextended($1, 0))", [`rapporteur ${name}`]);
    return await work();
  } finally {
    await connection
      .query("select pg_advisory_unlock(hashtextextended($1, 0))", [`rapporteur ${name}`])
      .catch((error: Error) => {
        failure = error;
      });
    connection.off("error", ignoreLostConnection);
    // A connection that could not unlock is closed, which unlocks too.
    connection.release(failure);
  }
}

const ADVICE: Record<string, string> = {
  ECONNREFUSED: "nothing listens there; start it, or correct DATABASE_URL",
  ENOTFOUND: "the host name is not known; correct DATABASE_URL",
  EAI_AGAIN: "the host name cannot be looked up; check the network, or correct DATABASE_URL",
  "28P01": "it refuses the password; correct DATABASE_URL",
  "28000": "it refuses this user, or wants an encrypted connection; correct DATABASE_URL",
  "3D000": "the database does not exist; create it, or correct DATABASE_URL",
  "53300": "it has no connection left; end others, or raise its max_connections",
  "57P03": "it is starting up or shutting down; try again in a moment",
};

/** The driver's own text may name what should stay private, so it goes to `cause` alone. */
function cannotConnect(databaseUrl: string, cause: unknown): RapporteurError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const advice =
    ADVICE[code] ??
    `${code ? `error ${code}` : "no answer"}; check that it runs, that it can be reached from here, and DATABASE_URL`;
  return new RapporteurError("database_unavailable", `Cannot use ${describeServer(databaseUrl)}: ${advice}`, {
    cause,
  });
}

/** Host, port and database of a URL: never its user or password. */
function describeServer(databaseUrl: string): string {
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `Postgres server "${hostname || "localhost"}:${port || 5432}${pathname}"`;
}
