import { runCommand } from "#lib/command.ts";
import { buildApp, isBuildCurrent } from "./build-app.ts";
import { ROOT } from "./root.ts";
import { serveFolder } from "./serve-folder.ts";

const usage = `
Usage: npm start [-- path/to/reports]

Makes Rapporteur ready and serves it: builds it when that is due, brings the database up to
date, ingests what is new in the reports folder, and answers at http://HOST:PORT until Ctrl+C.
The folder is REPORTS_DIR, which is the bundled samples unless set.

  --help   print this
`;

process.exit(
  await runCommand({
    usage,
    options: {},
    maxPositionals: 1,
    run: (_, [folder]) => serveFolder(folder, { mode: "production", prepareBuild }),
  }),
);

async function prepareBuild(signal: AbortSignal): Promise<void> {
  if (isBuildCurrent(ROOT)) return;
  process.stdout.write("Building Rapporteur, which takes some seconds and is done once\n");
  await buildApp(ROOT, { signal });
}
