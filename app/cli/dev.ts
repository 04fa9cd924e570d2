import { EXIT, runCommand } from "#lib/command.ts";
import { readEnv, setReportsFolder } from "#lib/env.ts";

const usage = `
Usage: npm run dev [-- path/to/reports]

Does what "npm start" does, but serves the source as it is and follows its changes.

  --help   print this
`;

process.exit(
  await runCommand({
    usage,
    options: {},
    maxPositionals: 1,
    async run(_, [folder]) {
      if (folder !== undefined) setReportsFolder(folder);
      const env = readEnv();
      const [{ serveApp }, { prepareReports }] = await Promise.all([
        import("./serve-app.ts"),
        import("./prepare-reports.ts"),
      ]);
      await serveApp({
        env,
        mode: "development",
        prepareDatabase: (database, signal) => prepareReports(database, env, signal),
      });
      return EXIT.ok;
    },
  }),
);
