import { defineConfig } from "vitest/config";

/** Tests in a real browser, on the built server over the bundled samples. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    // Not *.test.ts, so that the other tests run without a build and a browser.
    include: ["tests/e2e/**/*.e2e.ts"],
    globalSetup: ["tests/e2e/setup/serve.ts"],
    // Many tests wait for a server that stalls on purpose, or for a session to end; more at once wait for each other.
    maxWorkers: 3,
    // A machine that stalls for half a minute is no fault of the page's; what fails twice is.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
