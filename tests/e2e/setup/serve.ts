import type { TestProject } from "vitest/node";
import { startServer } from "./start-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the server under test is, without a slash at the end. */
    baseUrl: string;
  }
}

/** Starts the product over the bundled samples. With `RAPPORTEUR_URL` set, the tests run on the server that is there instead. */
export default async function serve(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const running = process.env.RAPPORTEUR_URL;
  if (running) {
    project.provide("baseUrl", new URL(running).origin);
    return undefined;
  }
  const { base, stop } = await startServer();
  project.provide("baseUrl", base);
  return stop;
}
