import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { openPage } from "./setup/open-page.ts";
import { countScriptBytes, MOST_SCRIPT_BYTES } from "./setup/script-bytes.ts";

test.each(["/", "/events"] as const)(
  "the first load of %s takes at most 200 kB of compressed JavaScript",
  async (path) => {
    let scriptBytes = async () => 0;
    const prepare = async (page: Page) => {
      scriptBytes = countScriptBytes(page, inject("baseUrl"));
    };
    await openPage({}, { path, prepare });
    const total = await scriptBytes();
    console.info(`First load JavaScript of ${path}: ${(total / 1000).toFixed(1)} kB compressed`);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(MOST_SCRIPT_BYTES[path]);
  },
);

test("the first load asks no other server for anything", async () => {
  const origins = new Set<string>();
  const page = await openPage(
    {},
    {
      prepare: async (prepared) =>
        void prepared.on("request", (request) => origins.add(new URL(request.url()).origin)),
    },
  );
  expect([...origins]).toEqual([new URL(page.url()).origin]);
});
