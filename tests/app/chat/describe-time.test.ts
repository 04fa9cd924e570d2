import { expect, test } from "vitest";
import { describeTime } from "#app/chat/conversations/describe-time.ts";

const NOW = new Date("2026-03-05T10:00:00Z");
const describe = (iso: string, language: "en" | "fr" = "en") =>
  describeTime(iso, language, NOW, "Asia/Tokyo");

test("describeTime tells the time of today, the day of this year, and else the date, where the reader is", () => {
  expect(describe("2026-03-05T09:30:00Z")).toBe("18:30");
  expect(describe("2026-03-04T15:00:00Z")).toBe("00:00");
  expect(describe("2026-03-04T14:59:00Z")).toBe("4 March");
  expect(describe("2025-12-31T14:00:00Z")).toBe("31 December 2025");
  expect(describe("2025-12-31T15:00:00Z", "fr")).toBe("1 janvier");
});
