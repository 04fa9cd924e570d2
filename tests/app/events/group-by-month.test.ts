import { expect, test } from "vitest";
import { groupByMonth } from "#app/events/group-by-month.ts";
import type { Event } from "#lib/chat/types.ts";

const event = (id: string, dateStart: string | null): Event => ({
  ...{ id, document: "a.txt", start: 0, end: 1, title: id, dateStart, dateEnd: dateStart },
  ...{ countries: [], language: "en" },
});

test("groupByMonth keeps the order of events, those without a date in a group of their own", () => {
  const events = [
    event("a", "2022-12-31"),
    event("b", "2023-01-01"),
    event("c", "2023-01-31"),
    event("d", null),
  ];
  const groups = groupByMonth(events).map(({ month, events: found }) => [month, found.map(({ id }) => id)]);
  expect(groups).toEqual([
    ["2022-12", ["a"]],
    ["2023-01", ["b", "c"]],
    [null, ["d"]],
  ]);
});

test("groupByMonth of no events has no months", () => {
  expect(groupByMonth([])).toEqual([]);
});
