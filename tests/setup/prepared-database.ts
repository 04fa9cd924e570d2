import { execFileSync } from "node:child_process";
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
const extensions = { vector };

/** A migrated, empty database in memory. */
export async function openPrepared(): Promise<OpenDatabase> {
  const loadDataDir = new Blob([readFileSync(await prepare())]);
  return embeddedDatabase(await PGlite.create({ extensions, loadDataDir }));
}

/** Puts the files of a migrated, empty database into a data folder. */
export async function unpackPrepared(dataDir: string): Promise<void> {
  const folder = join(dataDir, "postgres");
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xf", await prepare(), "-C", folder], { stdio: "ignore" });
}

/**
 * The archive of a migrated database. Making one takes seconds, loading it a fraction of one, so it is kept, under a name that
 * stands for all it was made of.
 */
async function prepare(): Promise<string> {
  const archive = join(cache, `${fingerprint()}.tar`);
  if (!existsSync(archive)) {
    const client = await PGlite.create({ extensions });
    await migrateDatabase(embeddedDatabase(client));
    keep(archive, Buffer.from(await (await client.dumpDataDir("none")).arrayBuffer()));
    await client.close();
  }
  return archive;
}

/** Written under another name first: tests that run beside this one must not load half an archive. */
function keep(archive: string, content: Buffer): void {
  mkdirSync(cache, { recursive: true });
  const unfinished = `${archive}.${process.pid}`;
  writeFileSync(unfinished, content);
  for (const old of globSync(join(cache, "*.tar"))) {
    if (old !== archive) rmSync(old, { force: true });
  }
  renameSync(unfinished, archive);
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
