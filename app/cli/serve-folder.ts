import { readStartEnv } from "./read-start-env.ts";
import type { ServeOptions } from "./serve-app.ts";

/** Serves what is in a folder of reports (REPORTS_DIR unless given), after an ingest of what is new in it. */
export async function serveFolder(
  folder: string | undefined,
  options: Pick<ServeOptions, "mode" | "prepareBuild">,
): Promise<number> {
  const env = readStartEnv(folder);
  // Behind the settings, which can be wrong, since these take their time to load.
  const [{ serveApp }, { prepareReports }] = await Promise.all([
    import("./serve-app.ts"),
    import("./prepare-reports.ts"),
  ]);
  return serveApp({
    ...options,
    env,
    prepareDatabase: (database, signal) => prepareReports(database, env, signal),
  });
}
