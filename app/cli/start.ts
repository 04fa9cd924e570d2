import { EXIT, runCommand } from "#lib/command.ts";
import { buildApp, isBuildCurrent } from "./build-app.ts";
import { readStartEnv } from "./read-start-env.ts";
import { ROOT } from "./root.ts";

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
    async run(_, [folder]) {
      const env = readStartEnv(folder);
      const [{ serveApp }, { prepareReports }] = await Promise.all([
        import("./serve-app.ts"),
        import("./prepare-reports.ts"),
      ]);
      await serveApp({
        env,
        mode: "production",
        async prepareBuild(signal) {
          if (isBuildCurrent(ROOT)) return;
          process.stdout.write("Building Rapporteur, which takes some seconds and is done once\n");
          await buildApp(ROOT, { signal });
        },
        prepareDatabase: (database, signal) => prepareReports(database, env, signal),
      });
      return EXIT.ok;
    },
  }),
);
