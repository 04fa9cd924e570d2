import { expect, test } from "vitest";
import { ANSWER_TEXT } from "#app/interface/answer-text.ts";
import { english } from "#app/interface/english.ts";
import { createFormats } from "#app/interface/formats.ts";
import { french } from "#app/interface/french.ts";

const inEnglish = createFormats("en", english);
// Versions of the Unicode data differ in the spaces around a range's dash.
const tight = (text: string | null) => text?.replace(/\s*–\s*/, "–") ?? null;
const inFrench = createFormats("fr", french);

test.each([
  ["2024-04-02", null, "2 April 2024"],
  ["2024-04-02", "2024-04-02", "2 April 2024"],
  ["2024-04-02", "2024-04-05", "2–5 April 2024"],
  [null, "2024-04-05", "5 April 2024"],
  [null, null, null],
])("eventDates says %s to %s as %s", (dateStart, dateEnd, said) => {
  expect(tight(inEnglish.eventDates({ dateStart, dateEnd }))).toBe(said);
});

test.each([
  ["2023-01-01", "2023-12-31", "2023"],
  ["2022-01-01", "2023-12-31", "2022–2023"],
  ["2024-02-01", "2024-02-29", "February 2024"],
  ["2024-02-01", "2024-02-28", "1–28 February 2024"],
  ["2024-02-01", undefined, "from 1 February 2024"],
  [undefined, "2024-02-29", "until 29 February 2024"],
  [undefined, undefined, null],
])("period says %s to %s as %s", (from, to, said) => {
  expect(tight(inEnglish.period({ from, to }))).toBe(said);
});

test("countries and languages are named in the interface language", () => {
  expect(inEnglish.countries(["SN", "XK"])).toBe("Senegal, Kosovo");
  expect(inFrench.countries(["SN", "XK"])).toBe("Sénégal, Kosovo");
  expect(inFrench.language("en")).toBe("anglais");
});

test("a code that is none is shown as it is", () => {
  expect(inEnglish.countries(["?"])).toBe("?");
});

test("English and French count in their own way", () => {
  expect([0, 1, 2].map((number) => ANSWER_TEXT.en.eventsTitle(number))).toEqual([
    "0 events",
    "1 event",
    "2 events",
  ]);
  expect([0, 1, 2].map((number) => ANSWER_TEXT.fr.eventsTitle(number))).toEqual([
    "0 événement",
    "1 événement",
    "2 événements",
  ]);
});
