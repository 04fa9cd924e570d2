import { EXIT, runCommand } from "#lib/command.ts";
import { readStartEnv } from "./read-start-env.ts";

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
      const env = readStartEnv(folder);
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
