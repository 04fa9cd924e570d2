import { runCommand } from "#lib/command.ts";
import { serveFolder } from "./serve-folder.ts";

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
    run: (_, [folder]) => serveFolder(folder, { mode: "development" }),
  }),
);
