import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { RapporteurError } from "#lib/errors.ts";
import { spawnCommand } from "./spawn-command.ts";

/** Often enough for the time of a start to be right to a hundredth of a second. */
const POLL_EVERY_MS = 10;
/** A build, an ingest of a large folder and a start. */
const READY_WITHIN_MS = 600_000;
/** Longer than the server takes to cut answers under way. */
const STOP_WITHIN_MS = 10_000;

export interface ServeOptions {
  /** `start` builds and ingests first where needed; `serve` serves what is in `dataDir` as it is. */
  command: "start" | "serve";
  /** The folder of reports; the bundled samples when it is empty. */
  reports: string;
  dataDir: string;
  /** Settings besides. */
  settings?: Record<string, string>;
}

export interface ReportsServer extends AsyncDisposable {
  base: string;
  pid: number;
  /** All it has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Starts the product in a process of its own, on a free port of loopback, and waits until it is healthy.
 * @throws RapporteurError `internal` with what it printed when it ends or does not get ready.
 */
export async function serveReports({
  command,
  reports,
  dataDir,
  settings,
}: ServeOptions): Promise<ReportsServer> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const { child, exited, output } = spawnCommand(`app/cli/${command}.ts`, [], {
    PORT: String(port),
    HOST: "127.0.0.1",
    REPORTS_DIR: reports,
    DATA_DIR: dataDir,
    ...settings,
  });
  while (!(await isHealthy(base))) {
    const late = performance.now() - startedAt > READY_WITHIN_MS;
    if (late) child.kill("SIGKILL");
    if (late || child.exitCode !== null || child.signalCode !== null) {
      throw new RapporteurError(
        "internal",
        `The server ${late ? "was not ready in time" : "ended"}:\n${output()}`,
      );
    }
    await delay(POLL_EVERY_MS);
  }
  let stopping = false;
  // Told at once: whoever asks it would only see that nobody answers.
  exited.then((code) => stopping || console.error(`The server ended with code ${code}:\n${output()}`));
  async function stop() {
    stopping = true;
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
    await exited;
    clearTimeout(timer);
  }
  return { base, pid: child.pid!, output, stop, [Symbol.asyncDispose]: stop };
}

async function isHealthy(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/api/health`);
    await response.text();
    return response.ok;
  } catch (error) {
    // Nothing listens yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
