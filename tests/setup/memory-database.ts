import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import type { OpenDatabase } from "#lib/db/client.ts";
import { embeddedDatabase } from "#lib/db/embedded.ts";
import { migrateDatabase } from "#lib/db/migrate.ts";

const root = resolve(import.meta.dirname, "../..");
const cache = join(root, "node_modules/.cache/rapporteur-tests");

/**
 * A migrated database in memory. Making one takes 2 s; loading a copy of one made before takes 0.4 s, so a copy is kept, named after
 * all that it was made of.
 */
export async function openInMemory(): Promise<OpenDatabase> {
  const copy = join(cache, `${fingerprint()}.tar`);
  const extensions = { vector };
  if (existsSync(copy)) {
    const loadDataDir = new Blob([readFileSync(copy)]);
    return embeddedDatabase(await PGlite.create({ extensions, loadDataDir }));
  }
  const client = await PGlite.create({ extensions });
  const database = embeddedDatabase(client);
  await migrateDatabase(database);
  await keepCopy(client, copy);
  return database;
}

/** Written under another name first: tests that run beside this one must not load half a copy. */
async function keepCopy(client: PGlite, copy: string): Promise<void> {
  const dump = await client.dumpDataDir("none");
  mkdirSync(cache, { recursive: true });
  const unfinished = `${copy}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()));
  for (const old of globSync(join(cache, "*.tar"))) rmSync(old, { force: true });
  renameSync(unfinished, copy);
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const files = [
    ...globSync("drizzle/migrations/*.sql", { cwd: root }).sort(),
    "node_modules/@electric-sql/pglite/package.json",
    "node_modules/@electric-sql/pglite-pgvector/package.json",
  ];
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}
