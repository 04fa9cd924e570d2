import { expect, it } from "vitest";
import { cutChunks } from "./cut-chunks.ts";

it("cutChunks cuts 1,000 characters every 800, to the end of the text and no further", () => {
  const text = Array.from({ length: 2100 }, (_, index) => String(index % 10)).join("");
  const chunks = cutChunks("a.txt", text);
  expect(chunks.map(({ start, end }) => [start, end])).toEqual([
    [0, 1000],
    [800, 1800],
    [1600, 2100],
  ]);
  expect(chunks[1]?.text).toBe(text.slice(800, 1800));
  expect(cutChunks("b.txt", text.slice(0, 1800))).toHaveLength(2);
});
