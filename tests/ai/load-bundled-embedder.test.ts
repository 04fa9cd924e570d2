import { setTimeout as wait } from "node:timers/promises";
import { embed } from "ai";
import { expect, test, vi } from "vitest";
import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";

test("bundledEmbedder loads where the machine takes longer to compile than to read", async () => {
  const instantiate = WebAssembly.instantiate.bind(WebAssembly);
  vi.spyOn(WebAssembly, "instantiate").mockImplementation(async (...source: unknown[]) => {
    await wait(1_000);
    return (instantiate as (...source: unknown[]) => never)(...source);
  });
  const { embedding } = await embed({
    model: bundledEmbedder,
    value: "Observers were trained.",
    maxRetries: 0,
  });
  expect(embedding).toHaveLength(512);
});
