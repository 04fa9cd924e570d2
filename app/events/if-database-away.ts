import { publicError } from "../api/respond.ts";

/** Null in place of an error which says that the database cannot be asked now; any other error goes on. */
export function ifDatabaseAway(error: unknown): null {
  const isAway = error instanceof Error && publicError(error).status === 503;
  if (isAway) return null;
  throw error;
}
