import { expect, test } from "vitest";
import { layOutYears, periodOf } from "#app/events/lay-out-years.ts";

test("layOutYears gives each year with events its twelve months, and leaves out the others", () => {
  const years = layOutYears([
    { value: "2021-12", events: 3 },
    { value: "2023-01", events: 1 },
  ]);
  expect(years.map(({ year }) => year)).toEqual(["2021", "2023"]);
  expect(years[0]?.months).toHaveLength(12);
  expect(years[0]?.months[11]).toEqual({ month: "2021-12", events: 3 });
  expect(years[1]?.months.map(({ events }) => events)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test.each([
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["2023-12", "2023-12-01", "2023-12-31"],
  ["2023", "2023-01-01", "2023-12-31"],
])("periodOf says that %s runs from %s to %s", (period, from, to) => {
  expect(periodOf(period)).toEqual({ from, to });
});
