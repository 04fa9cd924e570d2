import { describe, expect, test } from "vitest";
import { findDates } from "#lib/text/dates.ts";

/** A Monday. */
const REFERENCE = "2024-05-13";

function spans(text: string, options: Parameters<typeof findDates>[1] = { reference: REFERENCE }) {
  return findDates(text, options).map(({ dateStart, dateEnd }) =>
    dateStart === dateEnd ? dateStart : `${dateStart}..${dateEnd}`,
  );
}

describe("findDates reads absolute dates", () => {
  test.each([
    ["26 May 2022", "2022-05-26"],
    ["May 26th, 2022", "2022-05-26"],
    ["LUSAKA, Sep 2 2021 (Agency)", "2021-09-02"],
    ["Sept. 5, 2023", "2023-09-05"],
    ["on 7-8 June 2022", "2022-06-07..2022-06-08"],
    ["17–20 June and 1 July", "2024-06-17..2024-07-01"],
    ["from 9 to 11 July", "2024-07-09..2024-07-11"],
    ["From 05 to 08 March 2021", "2021-03-05..2021-03-08"],
    ["19 and 20 October 2019", "2019-10-19..2019-10-20"],
    ["between 28 June and 14 July", "2024-06-28..2024-07-14"],
    ["30 April – 2 May 2021", "2021-04-30..2021-05-02"],
    ["28 December 2023 to 3 January 2024", "2023-12-28..2024-01-03"],
    ["28 December to 3 January 2024", "2023-12-28..2024-01-03"],
    ["12, 13 and 20 June 2022", "2022-06-12..2022-06-20"],
    ["June 27 to July 3, 2023", "2023-06-27..2023-07-03"],
    ["June 27-30, 2023", "2023-06-27..2023-06-30"],
    ["10/07/2023", "2023-07-10"],
    ["07/25/2023", "2023-07-25"],
    ["10-12/07/2023", "2023-07-10..2023-07-12"],
    ["2023-07-10", "2023-07-10"],
    ["10.07.2023", "2023-07-10"],
    ["On October 21", "2024-10-21"],
    ["the 4th of July", "2024-07-04"],
    ["July 2023", "2023-07-01..2023-07-31"],
    ["from June to August 2023", "2023-06-01..2023-08-31"],
    ["mid-July 2023", "2023-07-11..2023-07-20"],
    ["in 2021", "2021-01-01..2021-12-31"],
    ["between 2021 and 2023", "2021-01-01..2023-12-31"],
    ["in 2023/24", "2023-01-01..2024-12-31"],
    ["Q2 2023", "2023-04-01..2023-06-30"],
    ["second quarter of 2023", "2023-04-01..2023-06-30"],
    ["first half of 2024", "2024-01-01..2024-06-30"],
    ["summer 2023", "2023-06-01..2023-08-31"],
    ["du 3 au 6 juillet 2023", "2023-07-03..2023-07-06"],
    ["le 1er mars 2024", "2024-03-01"],
    ["mardi 5 septembre 2023", "2023-09-05"],
    ["les 4 et 5 mai", "2024-05-04..2024-05-05"],
    ["du lundi 29 avril au vendredi 3 mai 2024", "2024-04-29..2024-05-03"],
    ["au mois d'octobre 2024", "2024-10-01..2024-10-31"],
    ["fin mars", "2024-03-21..2024-03-31"],
    ["deuxième trimestre 2023", "2023-04-01..2023-06-30"],
    ["printemps 2024", "2024-03-01..2024-05-31"],
    ["events in july 2023", "2023-07-01..2023-07-31"],
  ])("%s", (text, expected) => {
    expect(spans(text)).toEqual([expected]);
  });
});

describe("findDates reads relative dates", () => {
  test.each([
    ["today", "2024-05-13"],
    ["yesterday", "2024-05-12"],
    ["tomorrow", "2024-05-14"],
    ["last Friday", "2024-05-10"],
    ["next Friday", "2024-05-17"],
    ["this week", "2024-05-13..2024-05-19"],
    ["last week", "2024-05-06..2024-05-12"],
    ["last month", "2024-04-01..2024-04-30"],
    ["this year", "2024-01-01..2024-12-31"],
    ["last year", "2023-01-01..2023-12-31"],
    ["last October", "2023-10-01..2023-10-31"],
    ["last summer", "2023-06-01..2023-08-31"],
    ["the last two years", "2022-05-13..2024-05-13"],
    ["two weeks ago", "2024-04-29"],
    ["hier", "2024-05-12"],
    ["aujourd’hui", "2024-05-13"],
    ["vendredi dernier", "2024-05-10"],
    ["la semaine dernière", "2024-05-06..2024-05-12"],
    ["le mois dernier", "2024-04-01..2024-04-30"],
    ["l'an dernier", "2023-01-01..2023-12-31"],
    ["cette année", "2024-01-01..2024-12-31"],
    ["ces six derniers mois", "2023-11-13..2024-05-13"],
    ["il y a trois jours", "2024-05-10"],
  ])("%s", (text, expected) => {
    expect(findDates(text, { reference: REFERENCE })).toMatchObject([{ relative: true, hasYear: false }]);
    expect(spans(text)).toEqual([expected]);
  });

  test("a bare weekday lies on the asked side", () => {
    expect(spans("on Tuesday", { reference: REFERENCE, direction: "past" })).toEqual(["2024-05-07"]);
    expect(spans("on Tuesday", { reference: REFERENCE, direction: "future" })).toEqual(["2024-05-14"]);
  });

  test("findDates reads from one weekday to another as one stretch, over or to come", () => {
    const week = (direction: "past" | "future") =>
      spans("from Tuesday to Friday", { reference: REFERENCE, direction });
    expect(week("past")).toEqual(["2024-05-07..2024-05-10"]);
    expect(week("future")).toEqual(["2024-05-14..2024-05-17"]);
    expect(spans("du mardi au vendredi", { reference: REFERENCE, direction: "past" })).toEqual([
      "2024-05-07..2024-05-10",
    ]);
  });
});

describe("findDates leaves out what is no date", () => {
  test.each([
    "It may 5 be",
    "They march on the city",
    "Prime Minister Theresa May said",
    "the 9/11 archive",
    "Resolution 2164",
    "Resolution 2023",
    "call +41 22 2023 4567",
    "2000 participants",
    "page 3, 5 rooms",
    "31 April 2023",
    "the second round",
    "Mars rover",
  ])("%s", (text) => {
    expect(spans(text)).toEqual([]);
  });
});

describe("findDates resolves missing years", () => {
  test("to the nearest one, across the turn of the year", () => {
    expect(spans("on 28 December", { reference: "2024-01-04" })).toEqual(["2023-12-28"]);
    expect(spans("on 12 January", { reference: "2023-12-20" })).toEqual(["2024-01-12"]);
  });

  test("by the weekday where one is named", () => {
    expect(spans("on Thursday, 15 June", { reference: "2024-01-01" })).toEqual(["2023-06-15"]);
  });

  test("not at all without a reference, as relative dates", () => {
    expect(spans("yesterday, on 5 May and in 2021", {})).toEqual(["2021-01-01..2021-12-31"]);
  });
});

test("findDates gives offsets into the text and what was written", () => {
  const text = "Held from 2 to 4 May 2023 in Lomé.";
  const [date] = findDates(text);
  expect(text.slice(date!.start, date!.end)).toBe("2 to 4 May 2023");
  expect(date).toMatchObject({
    text: "2 to 4 May 2023",
    precision: "day",
    hasYear: true,
    relative: false,
  });
});

test("findDates finds each date of a sentence once, in order", () => {
  const text = "The agreement of 9 June 2009, renewed in May 2014, was reviewed on 3 and 4 March 2024.";
  expect(spans(text)).toEqual(["2009-06-09", "2014-05-01..2014-05-31", "2024-03-03..2024-03-04"]);
});
