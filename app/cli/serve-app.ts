import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";
import { embeddingModel } from "#lib/ai/models.ts";
import { EXIT } from "#lib/command.ts";
import { type OpenDatabase, sharedDatabase } from "#lib/db/client.ts";
import { readStatistics } from "#lib/db/statistics.ts";
import type { Env } from "#lib/env.ts";
import { describeServing } from "./describe-serving.ts";
import { listen } from "./listen.ts";
import { loadNext } from "./load-next.ts";
import { ROOT } from "./root.ts";
import { stopSignal } from "./stop-signal.ts";

export interface ServeOptions {
  env: Env;
  mode: "production" | "development";
  /** Makes sure that there is a build to load. */
  prepareBuild?: (signal: AbortSignal) => Promise<void>;
  /** Makes sure that the database can be asked. */
  prepareDatabase: (database: OpenDatabase, signal: AbortSignal) => Promise<void>;
}

/**
 * Serves the web pages and the API until the process is asked to stop. The port and the database are taken before
 * anything else, so that a start that cannot succeed fails at once.
 * @throws RapporteurError when the port, the build or the database cannot be had.
 */
export async function serveApp({ env, mode, prepareBuild, prepareDatabase }: ServeOptions): Promise<number> {
  const stop = stopSignal();
  const cleanUps: (() => Promise<void>)[] = [];
  try {
    const listening = await listen({ host: env.HOST, port: env.PORT });
    cleanUps.unshift(() => listening.close());
    // A database that cannot be opened ends a build under way.
    const failed = new AbortController();
    const opening = sharedDatabase(env).catch((error: unknown) => {
      failed.abort(error);
      throw error;
    });
    const [database] = await Promise.all([opening, prepareBuild?.(AbortSignal.any([stop, failed.signal]))]);
    cleanUps.push(() => database.close());
    const [next] = await Promise.all([
      loadNext({ root: ROOT, mode, server: listening.server }),
      prepareDatabase(database, stop),
    ]);
    cleanUps.splice(1, 0, () => next.close());
    stop.throwIfAborted();
    listening.serve(next.handle);
    const { documents, events } = await readStatistics(database.db);
    for (const line of describeServing({ url: listening.url, env, documents, events })) {
      process.stdout.write(`${line}\n`);
    }
    await warmUp(env);
    await aborted(stop);
    return EXIT.ok;
  } catch (error) {
    if (stop.aborted) return EXIT.ok;
    throw error;
  } finally {
    for (const cleanUp of cleanUps) await cleanUp();
  }
}

/** Loads the bundled model, for which the first question would otherwise wait. */
async function warmUp(env: Env): Promise<void> {
  if (embeddingModel(env) === bundledEmbedder) await bundledEmbedder.doEmbed({ values: ["warm"] });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
