import { RapporteurError } from "#lib/errors.ts";
import { spawnCommand } from "#tests/eval/spawn-command.ts";

/**
 * Ingests a folder of reports in a process of its own; returns how long that took, from the start of the process to its end.
 * @throws RapporteurError `internal` with what it printed when it fails.
 */
export async function ingestReports({
  reports,
  dataDir,
}: {
  reports: string;
  dataDir: string;
}): Promise<number> {
  const started = performance.now();
  const ingest = spawnCommand("ingest/cli.ts", [reports], { REPORTS_DIR: reports, DATA_DIR: dataDir });
  if ((await ingest.exited) !== 0) {
    throw new RapporteurError("internal", `The ingest of "${reports}" failed:\n${ingest.output()}`);
  }
  return performance.now() - started;
}
