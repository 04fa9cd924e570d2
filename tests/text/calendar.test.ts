import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  isoDay,
  monthSpan,
  startOfWeek,
  weekdayOf,
} from "#lib/text/calendar.ts";

test("isoDay is null where the month has no such day", () => {
  expect(isoDay(2024, 2, 29)).toBe("2024-02-29");
  expect(isoDay(2023, 2, 29)).toBeNull();
  expect(isoDay(2023, 13, 1)).toBeNull();
});

test("addDays and daysBetween cross months and leap days", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(daysBetween("2023-12-31", "2024-03-01")).toBe(61);
  expect(daysBetween("2024-03-01", "2024-02-29")).toBe(-1);
});

test("addMonths stays in the month it reaches", () => {
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(addMonths("2024-01-31", -2)).toBe("2023-11-30");
});

test("monthSpan reaches over the turn of the year", () => {
  expect(monthSpan(2023, 12, 3)).toEqual(["2023-12-01", "2024-02-29"]);
  expect(monthSpan(2024, 0)).toEqual(["2023-12-01", "2023-12-31"]);
});

test("startOfWeek is the Monday before, or the day itself", () => {
  expect(startOfWeek("2024-05-19")).toBe("2024-05-13");
  expect(startOfWeek("2024-05-13")).toBe("2024-05-13");
  expect(weekdayOf("2024-05-13")).toBe(1);
});
