import { setFlagsFromString } from "node:v8";
import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";
import { embeddingModel } from "#lib/ai/models.ts";
import { EXIT } from "#lib/command.ts";
import { type Database, type OpenDatabase, sharedDatabase } from "#lib/db/client.ts";
import { forgetReaders } from "#lib/db/forget-readers.ts";
import { readStatistics } from "#lib/db/statistics.ts";
import type { Env } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { describeServing } from "./describe-serving.ts";
import { listen, type RequestHandler } from "./listen.ts";
import { type LoadedNext, loadNext } from "./load-next.ts";
import { ROOT } from "./root.ts";
import { stopSignal } from "./stop-signal.ts";
import { addressTeller } from "./visitor-address.ts";
import { warmUp } from "./warm-up.ts";

/**
 * How far the heap may grow beyond what is alive after a collection. V8 lets it grow to four times that where there is memory:
 * measured, from 150 MB to 560 MB over 700 questions, and with this to 290 MB, each taking as long.
 */
const HEAP_GROWTH_PERCENT = 100;

const DAY_MS = 24 * 60 * 60 * 1000;

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
  const listening = await listen({ host: env.HOST, port: env.PORT });
  let database: OpenDatabase | undefined;
  let next: LoadedNext | undefined;
  let forgetting: NodeJS.Timeout | undefined;
  try {
    // Whichever fails first ends the other: a build takes long, and a database in use is known at once.
    const failure = new AbortController();
    const signal = AbortSignal.any([stop, failure.signal]);
    const fail = (error: unknown) => {
      failure.abort(error);
      throw error;
    };
    [database] = await Promise.all([sharedDatabase(env).catch(fail), prepareBuild?.(signal).catch(fail)]);
    [next] = await Promise.all([
      loadNext({ root: ROOT, mode, server: listening.server }),
      prepareDatabase(database, stop),
    ]);
    stop.throwIfAborted();
    // One request gone wrong must not end the others.
    process.on("unhandledRejection", (error) =>
      log.error(error, "A promise was rejected and nobody listened"),
    );
    // Not sooner: collecting more often while all is loaded takes a second.
    setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
    const { handle } = next;
    const tellAddress = addressTeller(env.TRUSTED_PROXIES);
    const answer: RequestHandler = (request, response) => {
      tellAddress(request);
      return handle(request, response);
    };
    const { documents, events } = await readStatistics(database.db);
    if (mode === "production" && documents > 0 && embeddingModel(env) === bundledEmbedder)
      await warmUp(answer);
    listening.serve(answer);
    const lines = describeServing({ url: listening.url, env, documents, events });
    process.stdout.write(`${lines.join("\n")}\n`);
    forgetting = await forgetDaily(database.db, env.KEEP_DAYS);
    await aborted(stop);
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    clearInterval(forgetting);
    await listening.close();
    await next?.close();
    await database?.close();
  }
  return EXIT.ok;
}

/** Deletes what readers have left as it grows too old, now and each day. */
async function forgetDaily(db: Database, days: number | undefined): Promise<NodeJS.Timeout> {
  const forget = () =>
    forgetReaders(db, { days }).catch((error: unknown) =>
      log.error({ err: error }, "Conversations and feedback that are too old could not be deleted"),
    );
  await forget();
  return setInterval(forget, DAY_MS);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
