import { describe, expect, test } from "vitest";
import { groupReports, type ReportedEvent } from "#lib/retrieval/group-reports.ts";

function report(document: string, day: string | null, country: string, text: string): ReportedEvent {
  const event = {
    id: document,
    document,
    start: 0,
    end: text.length,
    title: text.slice(0, 20),
    dateStart: day,
    dateEnd: day,
    countries: [country],
    language: "en",
  };
  return { event, passages: [{ text }] };
}

const english = report(
  "a.txt",
  "2023-05-04",
  "SN",
  "On 4 May in Thiès, 36 nurses met Minister Awa Diagne and Professor Omar Faye of the Pasteur Institute; 1,200 kits were shared.",
);
const french = report(
  "b.txt",
  "2023-05-04",
  "SN",
  "Le 4 mai à Thiès, 36 infirmières ont rencontré la ministre Awa Diagne et le professeur Omar Faye de l'Institut Pasteur ; 1 200 trousses.",
);

describe("groupReports", () => {
  test("brings two languages' reports of one happening together", () => {
    expect(groupReports([english, french])).toEqual([[english, french]]);
  });

  test.each([
    ["another day", report("b.txt", "2023-05-06", "SN", french.passages[0]!.text)],
    ["another country", report("b.txt", "2023-05-04", "ML", french.passages[0]!.text)],
    ["no date", report("b.txt", null, "SN", french.passages[0]!.text)],
    ["the same document", report("a.txt", "2023-05-04", "SN", french.passages[0]!.text)],
    [
      "other names",
      report("b.txt", "2023-05-04", "SN", "Le 4 mai, 80 pêcheurs de Joal ont élu Ibrahima Sarr à leur tête."),
    ],
  ])("keeps reports with %s apart", (_difference, other) => {
    expect(groupReports([english, other])).toEqual([[english], [other]]);
  });
});
