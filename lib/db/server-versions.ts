export interface ServerVersions {
  /** `server_version_num`: 150004 is 15.4. */
  server: number;
  /** pgvector in this database; null when it is not installed. */
  installedVector: string | null;
  /** pgvector that the server could install; null when it has none. */
  availableVector: string | null;
}

/** The oldest Postgres whose planner and generated columns the queries are tested with. */
const OLDEST_SERVER = 150_000;
/** The oldest pgvector supported: half-precision vectors, iterative index scans, and the fixes to both. */
const OLDEST_VECTOR = "0.8.4";

/** What is wrong with a server and what to do, to be put after its name; null when it will do. */
export function serverProblem({ server, installedVector, availableVector }: ServerVersions): string | null {
  if (server < OLDEST_SERVER) {
    const found = `${Math.floor(server / 10_000)}.${server % 10_000}`;
    return `is Postgres ${found}; Rapporteur needs 15 or later`;
  }
  if (isRecent(installedVector)) return null;
  if (isRecent(availableVector)) {
    if (installedVector === null) return null;
    return `has pgvector ${installedVector} in this database; run "alter extension vector update" there, which brings ${availableVector}`;
  }
  const found = installedVector ?? availableVector;
  const lacks = found ? `has pgvector ${found}` : "has no pgvector";
  return `${lacks}; install pgvector ${OLDEST_VECTOR} or later on it`;
}

function isRecent(version: string | null): boolean {
  return version !== null && version.localeCompare(OLDEST_VECTOR, "en", { numeric: true }) >= 0;
}
