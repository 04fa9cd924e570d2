import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openPage } from "./setup/open-page.ts";

const MAX_SCRIPT_BYTES = 200_000;

test("the first load of the chat page takes at most 200 kB of compressed JavaScript", async () => {
  const sizes: Promise<number>[] = [];
  await openPage(
    {},
    {
      prepare: async (page) => {
        page.on("response", (response) => {
          if (response.request().resourceType() !== "script") return;
          sizes.push(response.body().then((body) => gzipSync(body).length));
        });
      },
    },
  );
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.info(`First load JavaScript: ${(total / 1000).toFixed(1)} kB compressed in ${sizes.length} files`);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
});

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
