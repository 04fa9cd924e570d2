import { describe, expect, test } from "vitest";
import { liesInScope, limitScope } from "#lib/widget/limit-scope.ts";

describe("limitScope", () => {
  test.each([
    ["no filter", { countries: ["MD"] }, {}, { countries: ["MD"] }],
    ["an empty list", { countries: ["MD"] }, { countries: [] }, { countries: ["MD"] }],
    ["more countries", { countries: ["MD"] }, { countries: ["FR", "MD"] }, { countries: ["MD"] }],
    ["fewer countries", { countries: ["FR", "MD"] }, { countries: ["MD"] }, { countries: ["MD"] }],
    [
      "another kind of filter",
      { countries: ["MD"] },
      { languages: ["fr"] },
      { countries: ["MD"], languages: ["fr"] },
    ],
    [
      "a longer period",
      { from: "2024-01-01", to: "2024-12-31" },
      { from: "2020-01-01", to: "2030-01-01" },
      { from: "2024-01-01", to: "2024-12-31" },
    ],
    ["a shorter period", { from: "2024-01-01" }, { from: "2024-05-01" }, { from: "2024-05-01" }],
  ])("is never widened by %s", (_name, limit, asked, both) => expect(limitScope(limit, asked)).toEqual(both));

  test.each([
    ["other countries", { countries: ["MD"] }, { countries: ["FR"] }],
    ["other documents", { documents: ["a.txt"] }, { documents: ["b.txt"] }],
    ["an earlier period", { from: "2024-01-01" }, { to: "2023-12-31" }],
  ])("holds nothing when asked for %s", (_name, limit, asked) => expect(limitScope(limit, asked)).toBeNull());
});

describe("liesInScope", () => {
  const event = {
    id: "1",
    document: "a.txt",
    start: 0,
    end: 1,
    title: "Event",
    dateStart: "2024-05-06",
    dateEnd: "2024-05-08",
    countries: ["MD"],
    language: "en",
  };

  test.each([
    {},
    { from: "2024-05-08" },
    { to: "2024-05-06" },
    { countries: ["FR", "MD"], languages: ["en"], documents: ["a.txt"] },
  ])("holds an event in %j", (scope) => expect(liesInScope(event, scope)).toBe(true));

  test.each([
    { from: "2024-05-09" },
    { to: "2024-05-05" },
    { countries: ["FR"] },
    { languages: ["fr"] },
    { documents: ["b.txt"] },
  ])("leaves out an event for %j", (scope) => expect(liesInScope(event, scope)).toBe(false));

  test("leaves out an undated event for any period", () => {
    const undated = { ...event, dateStart: null, dateEnd: null };
    expect(liesInScope(undated, { from: "2000-01-01" })).toBe(false);
    expect(liesInScope(undated, { to: "2100-01-01" })).toBe(false);
  });
});
