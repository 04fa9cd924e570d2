import { describe, expect, test } from "vitest";
import { readDateLine, readDateline } from "#ingest/annotate/dateline.ts";

describe("readDateline", () => {
  test.each([
    ["NAIROBI, 3 May 2024 – The", "NAIROBI, 3 May 2024"],
    ["PARIS/ DAKAR, 22 April 2024 — The", "PARIS/ DAKAR, 22 April 2024"],
    ["NAIROBI, Kenya, May 3, 2024 (Agency) -- The", "NAIROBI, Kenya, May 3, 2024 (Agency)"],
    ["Dakar, le 3 mai 2024 – Le", "Dakar, le 3 mai 2024"],
    ["16 November 2018 - The", "16 November 2018"],
    ["ALGER (Agence) - Un", "ALGER (Agence)"],
    ["**LIMA, 3 May 2024** – The", "LIMA, 3 May 2024"],
  ])("reads %s", (text, dateline) => {
    const read = readDateline(text);
    expect(read?.text).toBe(dateline);
    expect(text.slice(read!.length)).toMatch(/^(?:The|Le|Un)$/);
  });

  test("reads a city before a colon where a sentence follows", () => {
    expect(readDateline("Tamale, Ghana: The festival ran.")?.text).toBe("Tamale, Ghana");
  });

  test.each([
    "On 3 May 2024 - a Friday - the Council met",
    "Kenya: rains return to the north",
    "The Council - which met on 3 May 2024 - adopted it",
    "Szeged: mayors compare their debts",
  ])("leaves %s alone", (text) => {
    expect(readDateline(text)).toBeNull();
  });
});

describe("readDateLine", () => {
  test.each([
    "3 May 2024",
    "Accra, 11 April 2024",
    "Publié le 22 mai 2024",
    "Date: 3 May 2024",
    "DAKAR, 8 avr 2024 (Tribune libre)",
  ])("reads %s", (line) => {
    expect(readDateLine(line)).toMatchObject({ hasDate: true });
  });

  test.each(["Dates: 3 to 5 May 2024", "The Council met on 3 May 2024", "When the rains came, 2024"])(
    "leaves %s alone",
    (line) => {
      expect(readDateLine(line)).toBeNull();
    },
  );
});
