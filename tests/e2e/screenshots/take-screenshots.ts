import { join } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser } from "../setup/launch-browser.ts";
import { startServer } from "../setup/start-server.ts";
import { LOOKS, prepareState, STATES } from "./states.ts";

const usage = `
Usage: npm run screenshots -- [state …]

Takes pictures of the states of the interface over the bundled samples, each light, dark and on a phone, and
puts them beside this script. With RAPPORTEUR_URL set, of the server that is there.

States: ${Object.keys(STATES).join(", ")}
`;

const { values, positionals } = parseArgs({
  options: { help: { type: "boolean" } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(STATES);
const unknown = names.filter((name) => !(name in STATES));
if (values.help || unknown.length > 0) {
  console.info(unknown.length > 0 ? `There is no state "${unknown.join('", "')}"\n${usage}` : usage);
  process.exit(unknown.length > 0 ? 1 : 0);
}

const running = process.env.RAPPORTEUR_URL;
const server = running ? null : await startServer();
const browser = await launchBrowser();
try {
  for (const name of names) {
    const state = STATES[name] ?? {};
    for (const [look, options] of Object.entries(LOOKS)) {
      const baseURL = server?.base ?? running;
      const context = await browser.newContext({
        baseURL,
        locale: "en-GB",
        reducedMotion: "reduce",
        ...options,
      });
      const page = await context.newPage();
      await prepareState(page, state);
      await page.goto(state.path ?? "/");
      await page.waitForLoadState("networkidle");
      await state.reach?.(page);
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: join(import.meta.dirname, `${name}-${look}.png`) });
      await context.close();
    }
    console.info(name);
  }
} finally {
  await browser.close();
  await server?.stop();
}
