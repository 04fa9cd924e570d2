import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NO_SETTINGS } from "#tests/setup/no-settings.ts";

/** The checkout, which commands run in. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface RunningCommand {
  child: ChildProcess;
  /** All it has printed so far, on both streams. */
  output(): string;
  /** Its exit code, null when a signal ended it. */
  exited: Promise<number | null>;
}

/** Runs one of the product's commands (a file below the checkout) with its own defaults and the given settings. It ends with this process. */
export function spawnCommand(file: string, args: string[], settings: Record<string, string>): RunningCommand {
  const child = spawn(process.execPath, [...nodeFlags(file), file, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...NO_SETTINGS, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  }
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const exited = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      process.off("exit", kill);
      resolve(code);
    });
  });
  return { child, output: () => output.join(""), exited };
}

/** What the npm script that runs a file tells Node: `start` and `serve` keep the young generation of the heap small. */
function nodeFlags(file: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const script = Object.values(scripts).find(
    (command) => command.startsWith("node ") && command.endsWith(file),
  );
  return script?.split(" ").slice(1, -1) ?? [];
}

/** Lets a signal end this process in the way that takes along what it started. */
export function exitOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
}
