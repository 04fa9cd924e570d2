import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Database } from "./client.ts";
import { findMigrations } from "./migrate.ts";

/** Whether the database lacks migrations of this checkout, as a new one lacks them all. */
export async function hasPendingMigrations(
  db: Database,
  migrationsFolder = findMigrations(fileURLToPath(import.meta.url)),
): Promise<boolean> {
  const table = await db.execute(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`,
  );
  if (!table.rows[0]?.exists) return true;
  const { rows } = await db.execute(
    sql`select max(created_at)::text as latest from drizzle.__drizzle_migrations`,
  );
  const latest = Number(rows[0]?.latest);
  return readMigrationFiles({ migrationsFolder }).some(({ folderMillis }) => folderMillis > latest);
}
