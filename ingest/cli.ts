import { runCommand } from "#lib/command.ts";
import { readEnv } from "#lib/env.ts";

const usage = `
Usage: npm run ingest -- [file or folder ...] [--dry-run] [--prune] [--json]

Reads reports (.txt and .md, UTF-8), splits them into events, and stores them to be asked
about. Without a file or folder it reads REPORTS_DIR, which is the bundled samples unless
set. What has not changed since the last time is left as it is.

  --dry-run  print the events that each file would come to, and write nothing
  --prune    remove stored documents whose file is gone from the folders read
  --json     print one JSON object and nothing else on standard output
  --help     print this

Exit code 1 when a file could not be read; the others are stored all the same.
`;

process.exitCode = await runCommand({
  usage,
  options: {
    "dry-run": { type: "boolean", default: false },
    prune: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
  async run({ "dry-run": isDryRun, prune, json }, paths) {
    const task = { env: readEnv(), paths, prune, json };
    if (isDryRun) return await (await import("./rehearse-ingest.ts")).rehearseIngest(task);
    return await (await import("./ingest-reports.ts")).ingestReports(task);
  },
});
