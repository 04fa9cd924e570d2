import { relative } from "node:path";

/** The command that ingests a folder, as it is typed in the working folder; for messages that say what to run. */
export function ingestCommand(folder: string, ...options: string[]): string {
  const path = relative(process.cwd(), folder) || ".";
  const typed = /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
  return ["npm run ingest --", typed, ...options].join(" ");
}
