import { defineConfig } from "vitest/config";

/** Tests in a real browser, on the built server over the bundled samples. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  test: {
    // Not *.test.ts, so that the other tests run without a build and a browser.
    include: ["tests/e2e/**/*.e2e.ts"],
    globalSetup: ["tests/e2e/setup/serve.ts"],
    // One browser at a time leaves the machine to the server and to its page.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
