import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { log } from "#lib/log.ts";
import type { RequestHandler } from "./listen.ts";

/** Longer than this nobody waits for a server to get faster. */
const MOST_MS = 3000;
/** Measured: a server's first ten searches take two to five times as long as the later ones. */
const ROUNDS = 2;

/**
 * Asks a server's handler for what readers will ask it first, on a port of its own, so that nobody has to wait for the model and the
 * dictionaries to load, and for code to be compiled.
 */
export async function warmUp(handle: RequestHandler): Promise<void> {
  const server = createServer(handle);
  try {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const signal = AbortSignal.timeout(MOST_MS);
    const read = async (path: string) => (await fetch(base + path, { signal })).json() as Promise<unknown>;
    const { questions = [] } = (await read("/api/suggestions")) as { questions?: string[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const question of questions) await read(`/api/search?${new URLSearchParams({ q: question })}`);
    }
  } catch (error) {
    if ((error as Error).name !== "TimeoutError") log.warn(error, "The first questions could not be asked");
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
