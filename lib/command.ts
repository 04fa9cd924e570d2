import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { loadEnvFiles, misspeltSettings } from "./env.ts";
import { RapporteurError } from "./errors.ts";
import { hastenImports } from "./hasten-imports.ts";

/** What a command's process ends with. */
export const EXIT = { ok: 0, failed: 1, misused: 2, interrupted: 130 } as const;

export interface Command<Options extends ParseArgsOptionsConfig> {
  /** What `--help` prints. */
  usage: string;
  options: Options;
  /** How many arguments without a name it takes; any number by default. */
  maxPositionals?: number;
  /** Does the work and returns the exit code. What it needs of the database it had best import itself: see `hastenImports`. */
  run(
    values: ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>["values"],
    positionals: string[],
  ): Promise<number>;
}

/**
 * Runs a command of the terminal, with the settings of `.env` files: prints its usage on `--help`, refuses what it does
 * not know with exit code 2, and turns an error into one line. An error that is not written for readers keeps its stack.
 */
export async function runCommand<Options extends ParseArgsOptionsConfig>(
  { usage, options, maxPositionals = Number.POSITIVE_INFINITY, run }: Command<Options>,
  argv: string[] = process.argv.slice(2),
): Promise<number> {
  if (argv.includes("--help") || argv.includes("-h")) {
    process.stdout.write(`${usage.trim()}\n`);
    return EXIT.ok;
  }
  const misused = (reason: string) => {
    process.stderr.write(`${reason}\nRun it with --help to see what it takes\n`);
    return EXIT.misused;
  };
  let parsed: ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    return misused((error as Error).message.split(". ", 1)[0] ?? "");
  }
  const surplus = parsed.positionals[maxPositionals];
  if (surplus !== undefined) return misused(`Unexpected argument "${surplus}"`);
  try {
    loadEnvFiles();
    for (const { name, meant } of misspeltSettings()) {
      process.stderr.write(`"${name}" is no setting and changes nothing; ${meant} may be meant\n`);
    }
    hastenImports();
    return await run(parsed.values, parsed.positionals);
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    return EXIT.failed;
  }
}

function describeError(error: unknown): string {
  if (error instanceof RapporteurError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
