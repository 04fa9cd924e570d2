import { type ReportsServer, serveReports } from "#tests/eval/serve-reports.ts";
import { temporaryFolder } from "#tests/eval/temporary-folder.ts";

/** Starts the product as a newcomer would, in quotes mode, with a database and a port of its own, over the bundled samples unless told. */
export function startServer({
  reports = "",
  settings,
}: {
  reports?: string;
  settings?: Record<string, string>;
} = {}): Promise<ReportsServer> {
  return serveReports({ command: "start", reports, dataDir: temporaryFolder("e2e"), settings });
}
