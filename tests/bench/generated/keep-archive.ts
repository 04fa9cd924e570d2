import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "#lib/fingerprint.ts";
import { ROOT } from "#tests/eval/spawn-command.ts";
import { temporaryFolder } from "#tests/eval/temporary-folder.ts";

const KEPT = join(ROOT, "node_modules/.cache/rapporteur-bench");

/** What a stored archive is made by, so that one made before is still the same. */
const MADE_BY = [
  "drizzle/migrations",
  "ingest/describe-event.ts",
  "lib/db/documents.ts",
  "lib/db/facts.ts",
  "lib/db/lexemes.ts",
  "lib/db/schema.ts",
  "lib/db/title-words.ts",
  "lib/db/vector-index.ts",
  "tests/bench/generated",
];

/** A data folder of its own with what `store` stores; since that takes minutes, a copy is kept for the next time. */
export async function keepArchive(store: (dataDir: string) => Promise<void>): Promise<string> {
  const dataDir = join(temporaryFolder("bench-generated"), "data");
  const kept = join(KEPT, fingerprint(ROOT, { paths: MADE_BY }));
  if (existsSync(kept)) {
    cpSync(kept, dataDir, { recursive: true });
    return dataDir;
  }
  await store(dataDir);
  mkdirSync(KEPT, { recursive: true });
  for (const outdated of readdirSync(KEPT)) rmSync(join(KEPT, outdated), { recursive: true, force: true });
  // Under another name first: a copy cut short must not be taken for a whole one.
  cpSync(dataDir, `${kept}.unfinished`, { recursive: true });
  renameSync(`${kept}.unfinished`, kept);
  return dataDir;
}
