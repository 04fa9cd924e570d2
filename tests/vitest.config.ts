import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const root = resolve(import.meta.dirname, "..");
const allTests = "tests/**/*.test.ts";
/** They drive a built server in a browser, and have a command of their own. */
const browserTests = "tests/e2e/**";

/** The settings of whoever runs the tests stay out of them: an empty one counts as not set. */
const NO_SETTINGS = {
  REPORTS_DIR: "",
  PORT: "",
  HOST: "",
  DATA_DIR: "",
  DATABASE_URL: "",
  OPENAI_API_KEY: "",
  OPENAI_BASE_URL: "",
  CHAT_MODEL: "",
  EMBEDDING_MODEL: "",
  EMBED_ORIGINS: "",
  EMBED_PUBLIC: "",
  EMBED_JWT_SECRET: "",
  EMBED_JWKS_URL: "",
  EMBED_JWT_AUDIENCE: "",
  EMBED_ANONYMOUS: "",
};

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
      env: NO_SETTINGS,
      provide: { testDatabaseUrl },
      // Opening a database and loading an embedding model take seconds on two busy cores.
      testTimeout: 30_000,
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
    projects: [
      project("embedded", [allTests], null),
      ...(serverUrl ? [project("server", testsOfDatabase(), serverUrl)] : []),
    ],
  },
});
