import { describe, expect, test } from "vitest";
import { readDateLine, readDateline } from "#ingest/annotate/dateline.ts";
import { datelineAt } from "#ingest/split/dateline.ts";

describe("readDateline", () => {
  test.each([
    ["NAIROBI, 3 May 2024 – The", "NAIROBI, 3 May 2024"],
    ["PARIS/ DAKAR, 22 April 2024 — The", "PARIS/ DAKAR, 22 April 2024"],
    ["NAIROBI, Kenya, May 3, 2024 (Agency) -- The", "NAIROBI, Kenya, May 3, 2024 (Agency)"],
    ["Dakar, le 3 mai 2024 – Le", "Dakar, le 3 mai 2024"],
    ["16 November 2018 - The", "16 November 2018"],
    ["ALGER (Agence) - Un", "ALGER (Agence)"],
    ["**LIMA, 3 May 2024** – The", "LIMA, 3 May 2024"],
    ["*Lima, 3 May 2024.* The", "Lima, 3 May 2024"],
    ["[Lima, 3 May 2024] The", "Lima, 3 May 2024"],
    ["Press release – Lima, 3 May 2024 – The", "Lima, 3 May 2024"],
    ["Nuku’alofa, Tonga, 3 May 2024 — The", "Nuku’alofa, Tonga, 3 May 2024"],
    ["LIMA – 3 May 2024 – The", "LIMA – 3 May 2024"],
    ["Lima (Peru) – 3 May 2024 – The", "Lima (Peru) – 3 May 2024"],
    ["May 3, 2024 – Lima, Peru – The", "May 3, 2024 – Lima, Peru"],
    ["Lima, 30 April – 2 May 2024 – The", "Lima, 30 April – 2 May 2024"],
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
    "(Accra, 11 April 2024)",
    "Accra (11 April 2024)",
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

describe("datelineAt", () => {
  test.each([
    "Lima (Peru), 12.05.2024. The weavers met.",
    "Lima, Peru | 12 May 2024. The weavers met.",
    "Lima, Peru | 12 May 2024 | The weavers met.",
    "(Lima, 12 May 2024) The weavers met.",
    "Lima (12 May 2024) – The weavers met.",
    "Lima – 12 May 2024 – The weavers met.",
    "Lima - Sunday, 12 May 2024 - The weavers met.",
    "Liège, le 12 mai 2024. Les tisserands ont siégé.",
    "Frankfurt am Main, 12 May 2024 – The weavers met.",
    "Press release – Lima, 12 May 2024 – The weavers met.",
  ])("reads a place in lower case with a date: %s", (text) => {
    expect(datelineAt(text)).toBe("title");
  });

  test.each(["LIMA – 12 May 2024 – The weavers met.", "LIMA (Peru), 12 May 2024 – The weavers met."])(
    "reads a place in capitals with a date: %s",
    (text) => {
      expect(datelineAt(text)).toBe("capitals");
    },
  );

  test("reads a date with its year before a stop", () => {
    expect(datelineAt("12 May 2024. The weavers met.")).toBe("date");
  });

  test.each(["Lima met Callao on 12 May 2024. The weavers won.", "In Lima, 12 May 2024 is a holiday."])(
    "leaves %s alone",
    (text) => {
      expect(datelineAt(text)).toBeNull();
    },
  );
});
