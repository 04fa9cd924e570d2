import { EXIT, runCommand } from "#lib/command.ts";
import { buildApp } from "./build-app.ts";
import { ROOT } from "./root.ts";

const usage = `
Usage: npm run build

Builds the server that "npm run serve" serves. "npm start" does so by itself.

  --help   print this
`;

process.exitCode = await runCommand({
  usage,
  options: {},
  maxPositionals: 0,
  async run() {
    await buildApp(ROOT);
    return EXIT.ok;
  },
});
