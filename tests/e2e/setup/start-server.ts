import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { NO_SETTINGS } from "#tests/setup/no-settings.ts";

/** A build, an ingest of the samples and the loading of the model, on a slow machine. */
const START_TIMEOUT_MS = 240_000;

const ROOT = new URL("../../..", import.meta.url).pathname;

export interface StartedServer {
  /** Where it is, without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port");
  return address.port;
}

/** Resolves when `url` answers that it is healthy; rejects when `ended` does first, or too late. */
async function untilHealthy(url: string, ended: Promise<never>): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const healthy = fetch(`${url}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (await Promise.race([healthy, ended])) return;
    await wait(250);
  }
  throw new Error(`The server at ${url} was not healthy within ${START_TIMEOUT_MS / 1000} seconds`);
}

interface StartOptions {
  /** The folder of reports; the bundled samples when it is empty. */
  reports?: string;
  /** Settings besides. */
  settings?: Record<string, string>;
}

/** Starts the product as a newcomer would, in quotes mode, with a database and a port of its own. */
export async function startServer({ reports = "", settings }: StartOptions = {}): Promise<StartedServer> {
  const dataDir = await mkdtemp(join(tmpdir(), "rapporteur-e2e-"));
  const port = await freePort();
  const server = spawn(process.execPath, [join(ROOT, "app/cli/start.ts")], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...NO_SETTINGS,
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: dataDir,
      REPORTS_DIR: reports,
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const ended = once(server, "exit").then(([code]) => {
    throw new Error(`The server ended with code ${code}:\n${output}`);
  });
  let stopping = false;
  // Told at once: the tests themselves would only see that nobody answers.
  ended.catch((error) => {
    if (!stopping) console.error(error);
  });
  const stop = async () => {
    stopping = true;
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await rm(dataDir, { recursive: true, force: true });
  };

  const url = `http://127.0.0.1:${port}`;
  try {
    await untilHealthy(url, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
