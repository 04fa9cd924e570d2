import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** All that the built server is made from, as far as a person edits it. */
const SOURCES = [
  "app",
  "ingest",
  "lib",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
];

/** Reports, not code. */
const SAMPLES = "ingest/samples";

const FINGERPRINT_LENGTH = 20;

/** A hash of everything the built server is made from. It names the build, which so tells whether it is current. */
export function sourceFingerprint(root: string): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => listFiles(root, source))) {
    const content = createHash("sha256").update(readFileSync(join(root, path)));
    hash.update(`${path}\0${content.digest("hex")}\n`);
  }
  return hash.digest("hex").slice(0, FINGERPRINT_LENGTH);
}

function listFiles(root: string, path: string): string[] {
  if (path === SAMPLES || !existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => !name.startsWith("."));
  return names.sort().flatMap((name) => listFiles(root, `${path}/${name}`));
}
