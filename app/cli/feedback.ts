import { z } from "zod";
import { EXIT, runCommand } from "#lib/command.ts";
import { sharedDatabase } from "#lib/db/client.ts";
import { listFeedback } from "#lib/db/feedback.ts";
import { readEnv } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";
import { checkMigrations } from "./check-database.ts";
import { writeFeedback } from "./write-feedback.ts";

const usage = `
Usage: npm run feedback -- [--csv | --json] [--since DATE]

Prints what readers said of answers, the oldest first: whether an answer helped and why, with
the question, the answer and what it cited, as they were then. It names no reader.

  --csv         print a table for a spreadsheet
  --json        print all there is, the answer's parts among it
  --since DATE  leave out what was said before, such as 2026-01-31 or 2026-01-31T12:00:00Z
  --help        print this
`;

const sinceSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional();

process.exitCode = await runCommand({
  usage,
  options: {
    csv: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    since: { type: "string" },
  },
  maxPositionals: 0,
  async run({ csv, json, since }) {
    if (csv && json) throw new RapporteurError("bad_request", "Choose one of --csv and --json");
    if (!sinceSchema.safeParse(since).success) {
      throw new RapporteurError(
        "bad_request",
        `--since holds "${since}"; it takes a date like 2026-01-31 or 2026-01-31T12:00:00Z`,
      );
    }
    const database = await sharedDatabase(readEnv());
    try {
      await checkMigrations(database);
      const records = await listFeedback(database.db, { since });
      process.stdout.write(writeFeedback(records, csv ? "csv" : json ? "json" : "text"));
      return EXIT.ok;
    } finally {
      await database.close();
    }
  },
});
