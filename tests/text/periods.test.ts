import { describe, expect, test } from "vitest";
import { findPeriods, joinPeriods } from "#lib/text/periods.ts";

/** A Monday. */
const REFERENCE = "2024-05-13";

function period(text: string): string | null {
  const found = findPeriods(text, { reference: REFERENCE, direction: "past" });
  const { from, to } = joinPeriods(found);
  return from || to ? `${from ?? ""}..${to ?? ""}` : null;
}

describe("findPeriods leaves one side open", () => {
  test.each([
    ["What happened since 2022?", "2022-01-01.."],
    ["What happened since the beginning of 2022?", "2022-01-01.."],
    ["What has been done in Kenya since March 2023?", "2023-03-01.."],
    ["What happened since 12 April?", "2024-04-12.."],
    ["What happened since last Friday?", "2024-05-10.."],
    ["List the events after 1 May 2022.", "2022-05-02.."],
    ["events after 2022", "2023-01-01.."],
    ["events after June 2022", "2022-07-01.."],
    ["events after spring 2022", "2022-06-01.."],
    ["events after the end of 2022", "2023-01-01.."],
    ["everything later than Q2 2022", "2022-07-01.."],
    ["What happened before October 2021?", "..2021-09-30"],
    ["What happened prior to 3 March 2022?", "..2022-03-02"],
    ["visits before the end of 2021", "..2021-12-31"],
    ["visits in the time before 2021", "..2020-12-31"],
    ["Events until November 2021", "..2021-11-30"],
    ["Events up to and including 2021", "..2021-12-31"],
    ["Events till 5 May 2021", "..2021-05-05"],
    ["Events by the end of 2021", "..2021-12-31"],
    ["courses no later than 2021", "..2021-12-31"],
    ["courses not before 2021", "2021-01-01.."],
    ["courses no earlier than May 2021", "2021-05-01.."],
    ["courses on or after 2 May 2021", "2021-05-02.."],
    ["courses on or before 2 May 2021", "..2021-05-02"],
    ["Which courses took place from 2023 onwards?", "2023-01-01.."],
    ["Which courses took place from 2 May 2023 on?", "2023-05-02.."],
    ["Which seminars took place in 2023 or later?", "2023-01-01.."],
    ["Which seminars took place in 2023 and after?", "2023-01-01.."],
    ["Which seminars took place in 2023 or earlier?", "..2023-12-31"],
    ["Which seminars took place in May 2023 at the latest?", "..2023-05-31"],
    ["visits starting in June 2023", "2023-06-01.."],
    ["visits as of 1 June 2023", "2023-06-01.."],
    ["visits from 2021 until now", "2021-01-01.."],
    ["visits from May 2021 to date", "2021-05-01.."],
    ["visits between 2021 and now", "2021-01-01.."],
    ["visits after March", "2024-04-01.."],
    ["visits before May", "..2024-04-30"],
    ["post-2021 visits", "2022-01-01.."],
    ["pre-2021 visits", "..2020-12-31"],
    ["anything more recent than 2022", "2023-01-01.."],
    ["anything older than May 2022", "..2022-04-30"],
    ["at the latest in May 2023", "..2023-05-31"],
    ["de 2021 à nos jours", "2021-01-01.."],
    ["de mai 2021 jusqu'à maintenant", "2021-05-01.."],
    ["les ateliers plus anciens que 2021", "..2020-12-31"],
    ["Que s'est-il passé depuis 2022 ?", "2022-01-01.."],
    ["depuis le 3 mars 2023", "2023-03-03.."],
    ["depuis le début de 2023", "2023-01-01.."],
    ["depuis l'année dernière", "2023-01-01.."],
    ["les ateliers après mai 2022", "2022-06-01.."],
    ["les ateliers postérieurs au 3 mai 2022", "2022-05-04.."],
    ["les ateliers avant octobre 2021", "..2021-09-30"],
    ["les ateliers avant le 5 octobre 2021", "..2021-10-04"],
    ["les ateliers antérieurs à 2021", "..2020-12-31"],
    ["jusqu'en novembre 2021", "..2021-11-30"],
    ["jusqu’au 5 novembre 2021", "..2021-11-05"],
    ["jusqu'à la fin de 2021", "..2021-12-31"],
    ["à partir du 5 novembre 2021", "2021-11-05.."],
    ["à partir de 2021", "2021-01-01.."],
    ["à compter d'avril 2021", "2021-04-01.."],
    ["dès janvier 2021", "2021-01-01.."],
    ["dès le printemps 2021", "2021-03-01.."],
    ["au plus tard en 2021", "..2021-12-31"],
    ["en 2021 au plus tard", "..2021-12-31"],
    ["en 2021 ou plus tard", "2021-01-01.."],
    ["en 2021 ou avant", "..2021-12-31"],
    ["de mai 2021 et au-delà", "2021-05-01.."],
  ])("%s", (text, expected) => {
    expect(period(text)).toBe(expected);
  });
});

describe("findPeriods leaves a named period as it is", () => {
  test.each([
    ["What happened in 2022?", "2022-01-01..2022-12-31"],
    ["What happened in 2023 on border security?", "2023-01-01..2023-12-31"],
    ["reports from 2023", "2023-01-01..2023-12-31"],
    ["between 2021 and 2023", "2021-01-01..2023-12-31"],
    ["from May 2021 to July 2021", "2021-05-01..2021-07-31"],
    ["from May 2021 until July 2021", "2021-05-01..2021-07-31"],
    ["du 3 au 6 juillet 2023", "2023-07-03..2023-07-06"],
    ["in 2021 or 2023", "2021-01-01..2023-12-31"],
    ["What was said after the meeting of 3 May 2022?", "2022-05-03..2022-05-03"],
    ["Who spoke before the council in 2022?", "2022-01-01..2022-12-31"],
    ["nothing dated", null],
  ])("%s", (text, expected) => {
    expect(period(text)).toBe(expected);
  });
});

describe("joinPeriods", () => {
  test.each([
    ["after 2020 and before 2023", "2021-01-01..2022-12-31"],
    ["since 2022 until today", "2022-01-01..2024-05-13"],
    ["from 2022 until today", "2022-01-01..2024-05-13"],
    ["in 2022, but after May 2022", "2022-06-01..2022-12-31"],
    ["in 2022, before June 2022", "2022-01-01..2022-05-31"],
    ["in 2020 and since 2022", "2020-01-01.."],
    ["before 2020 or after 2022", null],
  ])("of %s", (text, expected) => {
    expect(period(text)).toBe(expected);
  });
});

test("a period's span holds the words that open it", () => {
  const text = "Which courses took place from 2023 onwards in Chad?";
  const [found] = findPeriods(text, { reference: REFERENCE });
  expect(text.slice(found!.start, found!.end)).toBe("from 2023 onwards");
});

test("findPeriods takes no time over many spaces", () => {
  const text = `What happened since${" ".repeat(1500)}x 2022 and until${" the".repeat(400)} x 2023?`;
  const before = performance.now();
  findPeriods(text, { reference: REFERENCE });
  expect(performance.now() - before).toBeLessThan(500);
});
