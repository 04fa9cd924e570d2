import { setNextEnvironment } from "#lib/env.ts";
import type { Listening, RequestHandler } from "./listen.ts";

export interface LoadedNext {
  handle: RequestHandler;
  close(): Promise<void>;
}

/** Loads the web pages into this process, so that they share its database and its embedding model. */
export async function loadNext({
  root,
  mode,
  server,
}: {
  root: string;
  mode: "production" | "development";
  server: Listening["server"];
}): Promise<LoadedNext> {
  setNextEnvironment(mode);
  const { default: next } = await import("next");
  const app = next({ dir: root, dev: mode === "development", httpServer: server, quiet: true });
  await (mode === "production" ? withoutChatter(() => app.prepare()) : app.prepare());
  return { handle: app.getRequestHandler(), close: () => app.close() };
}

/** Next tells how long it took to read its settings, which nobody asked. */
async function withoutChatter(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}
