import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { NO_SETTINGS } from "./setup/no-settings.ts";

const root = resolve(import.meta.dirname, "..");
const allTests = "tests/**/*.test.ts";
/** They drive a built server in a browser, and have a command of their own. */
const browserTests = "tests/e2e/**";

function project(
  name: string,
  include: string[],
  testDatabaseUrl: string | null,
): TestProjectInlineConfiguration {
  return {
    root,
    test: {
      name,
      include,
      exclude: [browserTests],
      setupFiles: ["tests/setup/no-console-output.ts"],
      // The settings of whoever runs the tests stay out of them.
      env: NO_SETTINGS,
      provide: { testDatabaseUrl },
      // Opening a database and loading an embedding model take seconds on two busy cores.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

function testsOfDatabase(): string[] {
  return globSync(allTests, { cwd: root }).filter((file) =>
    readFileSync(resolve(root, file), "utf8").includes("setup/database.ts"),
  );
}

const serverUrl = process.env.TEST_DATABASE_URL;

/** All tests on the embedded database; those that use a database once more on the server that TEST_DATABASE_URL names. */
export default defineConfig({
  root,
  test: {
    // By itself vitest leaves one core free, which is half of a small machine.
    maxWorkers: 2,
    projects: [
      project("embedded", [allTests], null),
      ...(serverUrl ? [project("server", testsOfDatabase(), serverUrl)] : []),
    ],
  },
});
