import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PgliteDatabase } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { RapporteurError } from "../errors.ts";
import type { OpenDatabase } from "./client.ts";

/**
 * Applies the migrations that a database lacks; several processes may do so at once.
 * @throws RapporteurError `database_unavailable` when the server does not let this user make what they need.
 */
export async function migrateDatabase(
  database: OpenDatabase,
  migrationsFolder = findMigrations(fileURLToPath(import.meta.url)),
): Promise<void> {
  // The migrators of both drivers are one; only their types differ.
  const db = database.db as unknown as PgliteDatabase;
  try {
    await database.exclusively("migrate", () => migrate(db, { migrationsFolder }));
  } catch (error) {
    throw isRefused(error) ? lacksRights(error) : error;
  }
}

/** Postgres's code for a lack of rights, which drizzle hands on in `cause`. */
function isRefused(error: unknown): boolean {
  const { code, cause } = Object(error);
  return code === "42501" || (cause !== undefined && isRefused(cause));
}

function lacksRights(cause: unknown): RapporteurError {
  return new RapporteurError(
    "database_unavailable",
    'The database user may not make what Rapporteur needs: let a superuser run "create extension vector" in this database, and let the user create schemas and tables in it',
    { cause },
  );
}

/**
 * The migrations folder of the checkout that `file` lies in, at whatever depth: the built server runs a copy of this
 * module from a folder of its own. The working folder may be anywhere.
 */
export function findMigrations(file: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const migrations = join(folder, "drizzle", "migrations");
    if (existsSync(join(migrations, "meta", "_journal.json"))) return migrations;
    if (folder === dirname(folder)) throw new RapporteurError("internal", `No migrations above "${file}"`);
  }
}
