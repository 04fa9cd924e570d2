import { EXIT, runCommand } from "#lib/command.ts";
import { assertEmbeddingModel } from "#lib/db/assert-embedding-model.ts";
import { hasPendingMigrations } from "#lib/db/pending-migrations.ts";
import { readEnv } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";
import { existingBuild } from "./build-app.ts";
import { ROOT } from "./root.ts";
import { serveApp } from "./serve-app.ts";

const usage = `
Usage: npm run serve

Serves Rapporteur and does nothing else, for production: "npm run build" comes before it, and
"npm run db:migrate" and "npm run ingest" when there is something for them to do.

  --help   print this
`;

process.exit(
  await runCommand({
    usage,
    options: {},
    maxPositionals: 0,
    async run() {
      const env = readEnv();
      if (!existingBuild(ROOT)) {
        throw new RapporteurError("bad_setting", 'There is no build to serve; run "npm run build" first');
      }
      await serveApp({
        env,
        mode: "production",
        async prepareDatabase({ db }) {
          if (await hasPendingMigrations(db)) {
            throw new RapporteurError(
              "database_unavailable",
              'The database is not up to date with this version; run "npm run db:migrate" first',
            );
          }
          await assertEmbeddingModel(db, env);
        },
      });
      return EXIT.ok;
    },
  }),
);
