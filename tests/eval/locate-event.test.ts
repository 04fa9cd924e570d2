import { expect, it } from "vitest";
import { locateByMiddle, locateByPart } from "./locate-event.ts";
import type { GoldEvent } from "./read-gold.ts";

const goldEvent = (id: string, start: number, end: number): GoldEvent => ({
  id,
  start,
  end,
  starts_with: "",
  date_start: null,
  date_end: null,
  countries: [],
});
const documents = new Map([
  ["a.txt", [goldEvent("one", 0, 500), goldEvent("short", 500, 600), goldEvent("two", 600, 1600)]],
]);

it("locateByMiddle counts a span for the event that holds its middle, and none of another document", () => {
  const locate = locateByMiddle(documents);
  expect(locate({ document: "folder/a.txt", start: 0, end: 1000 })).toEqual(["short"]);
  expect(locate({ document: "folder/b.txt", start: 0, end: 1000 })).toEqual([]);
});

it("locateByPart counts a span for each event that it holds a good part of, and for a short one held whole", () => {
  const locate = locateByPart(documents);
  expect(locate({ document: "a.txt", start: 300, end: 1300 })).toEqual(["one", "short", "two"]);
  expect(locate({ document: "a.txt", start: 301, end: 799 })).toEqual(["short"]);
  expect(locate({ document: "a.txt", start: 100, end: 150 })).toEqual(["one"]);
});
