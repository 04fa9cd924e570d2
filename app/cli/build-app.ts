import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setNextEnvironment } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";
import { sourceFingerprint } from "./source-fingerprint.ts";

const BUILD_FOLDER = ".next";

/** The name of the build that is there; null where there is none or one that was cut short. */
export function existingBuild(root: string): string | null {
  const name = join(root, BUILD_FOLDER, "BUILD_ID");
  // Written last.
  const marker = join(root, BUILD_FOLDER, "export-marker.json");
  return existsSync(name) && existsSync(marker) ? readFileSync(name, "utf8").trim() : null;
}

/** Whether the build that is there was made from the source as it is now. */
export function isBuildCurrent(root: string): boolean {
  const build = existingBuild(root);
  return build !== null && build === sourceFingerprint(root);
}

/**
 * Builds the server. Its own output is shown only when it fails.
 * @throws RapporteurError `internal` when it does.
 */
export async function buildApp(root: string, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...setNextEnvironment("production") },
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return;
  const reason = output.join("").trim();
  throw new RapporteurError(
    "internal",
    `${reason}\nThe build failed, as told above; was every file of Rapporteur left as it came?`,
  );
}
