import { expect, test } from "vitest";
import { layOutTimeline } from "#app/chat/lay-out-timeline.ts";

const on = (...dates: (string | null)[]) => dates.map((dateStart) => ({ dateStart }));

test("layOutTimeline counts events by month, the empty months too, whatever their order", () => {
  expect(layOutTimeline(on("2024-03-30", "2023-12-01", null, "2024-03-02"))).toEqual([
    { period: "2023-12", events: 1 },
    { period: "2024-01", events: 0 },
    { period: "2024-02", events: 0 },
    { period: "2024-03", events: 2 },
  ]);
});

test("layOutTimeline takes quarters and years where months would be too many", () => {
  const quarters = layOutTimeline(on("2019-05-01", "2020-01-01", "2024-12-31"));
  expect([quarters[0]?.period, quarters.at(-1)?.period, quarters.length]).toEqual(["2019-Q2", "2024-Q4", 23]);
  const years = layOutTimeline(on("1995-05-01", "2020-01-01", "2024-12-31"));
  expect([years[0]?.period, years.at(-1)?.period, years.length]).toEqual(["1995", "2024", 30]);
});

test("layOutTimeline shows nothing of fewer than three dates, or of one month", () => {
  expect(layOutTimeline(on("2024-03-30", "2023-12-01", null))).toEqual([]);
  expect(layOutTimeline(on("2024-03-30", "2024-03-01", "2024-03-05"))).toEqual([]);
});
