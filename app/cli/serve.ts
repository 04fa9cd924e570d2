import { EXIT, runCommand } from "#lib/command.ts";
import { readEnv } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";
import { existingBuild } from "./build-app.ts";
import { ROOT } from "./root.ts";

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
      const [{ serveApp }, { checkDatabase }] = await Promise.all([
        import("./serve-app.ts"),
        import("./check-database.ts"),
      ]);
      await serveApp({
        env,
        mode: "production",
        prepareDatabase: (database) => checkDatabase(database, env),
      });
      return EXIT.ok;
    },
  }),
);
