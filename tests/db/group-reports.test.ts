import { describe, expect, test } from "vitest";
import { groupReports, pairCopies } from "#lib/db/group-reports.ts";
import { pairOccasions } from "#lib/db/pair-occasions.ts";

const report = (document: string, marks: string, content = `${document} ${marks}`) => ({
  document,
  content,
  marks: new Set(marks.split("")),
});
const everyPair = (count: number) =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a - 1 }, (_, b): [number, number] => [a, a + b + 1]),
  ).flat();
const group = (...reports: ReturnType<typeof report>[]) => groupReports(reports, everyPair(reports.length));

describe("groupReports", () => {
  test("brings reports together that share half of the shorter one's marks, and at least four", () => {
    expect(group(report("a", "stuvwxyz"), report("b", "stuvABCDE"))).toEqual([[0, 1]]);
    expect(group(report("a", "stuvwxyz9"), report("b", "stuvABCDE"))).toEqual([]);
    expect(group(report("a", "stu"), report("b", "stuv"))).toEqual([]);
  });

  test("keeps reports apart that could not be of one occasion", () => {
    const same = [report("a", "stuv"), report("b", "stuv"), report("c", "stuv")];
    expect(groupReports(same, [[0, 2]])).toEqual([[0, 2]]);
  });

  test("gives a report to the one most like it, not to the first, and a document one place in a group", () => {
    expect(
      group(
        report("a", "stuvABCD"),
        report("a", "stuvwxyz"),
        report("b", "stuvwxy1"),
        report("b", "stuvABC2"),
      ),
    ).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  test("does not bring two together by a third alone", () => {
    expect(group(report("a", "abcdefgh"), report("b", "efghijkl"), report("c", "ijklmnop"))).toEqual([
      [0, 1],
    ]);
  });

  test("takes a happening that three documents report for one", () => {
    expect(group(report("a", "stuv"), report("b", "stuv"), report("c", "stuv"))).toEqual([[0, 1, 2]]);
  });
});

describe("pairCopies", () => {
  test("pairs reports of the same text in different documents, which groupReports takes for one", () => {
    const reports = [report("a", "", "x"), report("a", "", "x"), report("b", "", "y"), report("c", "", "x")];
    const pairs = pairCopies(reports);
    expect(pairs).toEqual([
      [0, 3],
      [1, 3],
    ]);
    expect(groupReports(reports, pairs)).toEqual([[0, 3]]);
  });
});

const occasion = (
  document: string,
  dateStart: string | null,
  dateEnd: string | null,
  ...countries: string[]
) => ({
  document,
  dateStart,
  dateEnd,
  countries,
});
const pairs = (...occasions: ReturnType<typeof occasion>[]) => [...pairOccasions(occasions)];

describe("pairOccasions", () => {
  test("pairs occasions whose days overlap, to the last day", () => {
    const stay = occasion("a", "2023-05-04", "2023-05-06", "SN");
    expect(pairs(stay, occasion("b", "2023-05-06", null, "SN"))).toEqual([[0, 1]]);
    expect(pairs(stay, occasion("b", "2023-05-07", null, "SN"))).toEqual([]);
    expect(pairs(occasion("b", "2023-05-06", null, "SN"), stay)).toEqual([[0, 1]]);
    expect(pairs(occasion("a", "2023-05-03", null, "SN"), stay)).toEqual([]);
  });

  test("pairs no two of one document or without a country in common", () => {
    const meeting = occasion("a", "2023-05-04", null, "SN", "ML");
    expect(pairs(meeting, occasion("a", "2023-05-04", null, "SN"))).toEqual([]);
    expect(pairs(meeting, occasion("b", "2023-05-04", null, "TG"))).toEqual([]);
    expect(pairs(meeting, occasion("b", "2023-05-04", null))).toEqual([]);
  });

  test("pairs two without a country, and none without a date", () => {
    expect(pairs(occasion("a", "2023-05-04", null), occasion("b", "2023-05-04", null))).toEqual([[0, 1]]);
    expect(pairs(occasion("a", null, null, "SN"), occasion("b", null, null, "SN"))).toEqual([]);
  });

  test("pairs two that share several countries once", () => {
    const here = occasion("a", "2023-05-04", null, "SN", "ML", "TG");
    expect(pairs(here, occasion("b", "2023-05-04", null, "ML", "TG", "SN"))).toEqual([[0, 1]]);
  });

  test("still knows a long occasion when shorter ones have ended", () => {
    const year = occasion("a", "2023-01-01", "2023-12-31", "SN");
    const days = ["2023-02-01", "2023-06-01", "2024-01-01"].map((day) => occasion("b", day, null, "SN"));
    expect(pairs(year, ...days)).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
});
