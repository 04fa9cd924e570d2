import { expect, test } from "vitest";
import { retryDelayMs } from "#lib/ai/retry-embedding.ts";

const NOW = Date.UTC(2024, 0, 1, 12, 0, 0);
const fixed = { now: () => NOW, random: () => 1 };

test("retryDelayMs doubles from half a second to half a minute", () => {
  const delays = Array.from({ length: 9 }, (_, index) => retryDelayMs(index + 1, undefined, fixed));
  expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000]);
});

test("retryDelayMs leaves up to half of the delay to chance", () => {
  expect(retryDelayMs(1, undefined, { ...fixed, random: () => 0 })).toBe(250);
});

test.each([
  [{ "retry-after": "3" }, 3000],
  [{ "retry-after": "Mon, 01 Jan 2024 12:00:20 GMT" }, 20_000],
  [{ "retry-after": "Mon, 01 Jan 2024 11:00:00 GMT" }, 0],
  [{ "retry-after": "5", "retry-after-ms": "20" }, 20],
  [{ "retry-after": "soon" }, 500],
])("retryDelayMs heeds %o", (headers, expected) => {
  expect(retryDelayMs(1, headers, fixed)).toBe(expected);
});

test("retryDelayMs gives up when a server asks for a longer pause than is bearable", () => {
  expect(retryDelayMs(1, { "retry-after": "3600" }, fixed)).toBeNull();
});
