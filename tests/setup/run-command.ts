import { type ChildProcess, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

export interface Finished {
  /** Exit code; null when a signal ended it. */
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  finished: Promise<Finished>;
  /** All it has printed so far, first standard output. */
  output(): string;
  /** Resolves once the process has printed something that matches, on either stream. */
  printed(pattern: RegExp): Promise<void>;
}

/** Runs a command of the checkout in a process of its own, which does not outlive the test. */
export function startCommand(file: string, args: string[], env: Record<string, string>, cwd = ROOT): Running {
  const child = spawn(process.execPath, [join(ROOT, file), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  const waiting = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
      for (const check of waiting) check();
    });
  }
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, ...output }));
  });
  const printed = (pattern: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!pattern.test(output.stdout + output.stderr)) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
      finished.then(() => reject(new Error(`Ended without printing ${pattern}: ${JSON.stringify(output)}`)));
    });
  return { child, finished, printed, output: () => output.stdout + output.stderr };
}

export function runCommand(
  file: string,
  args: string[],
  env: Record<string, string>,
  cwd?: string,
): Promise<Finished> {
  return startCommand(file, args, env, cwd).finished;
}
