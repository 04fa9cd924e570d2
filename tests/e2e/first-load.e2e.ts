import { expect, inject, test } from "vitest";
import { openPage } from "./setup/open-page.ts";
import { countScriptBytes, MOST_SCRIPT_BYTES } from "./setup/script-bytes.ts";

test("the first load of the chat page takes at most 200 kB of compressed JavaScript", async () => {
  let scriptBytes = async () => 0;
  await openPage(
    {},
    {
      prepare: async (page) => {
        scriptBytes = countScriptBytes(page, inject("baseUrl"));
      },
    },
  );
  const total = await scriptBytes();
  console.info(`First load JavaScript: ${(total / 1000).toFixed(1)} kB compressed`);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(MOST_SCRIPT_BYTES["/"]);
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
