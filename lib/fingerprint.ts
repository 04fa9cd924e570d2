import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const FINGERPRINT_LENGTH = 20;

/**
 * A hash of the content and names of files, for telling whether they are still the same. Folders count with all that
 * is in them but hidden files; paths that do not exist count as absent.
 */
export function fingerprint(
  root: string,
  { paths, except = [] }: { paths: string[]; except?: string[] },
): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((path) => listFiles(root, path, except))) {
    const content = createHash("sha256").update(readFileSync(join(root, path)));
    hash.update(`${path}\0${content.digest("hex")}\n`);
  }
  return hash.digest("hex").slice(0, FINGERPRINT_LENGTH);
}

function listFiles(root: string, path: string, except: string[]): string[] {
  if (except.includes(path) || !existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => !name.startsWith("."));
  return names.sort().flatMap((name) => listFiles(root, `${path}/${name}`, except));
}
