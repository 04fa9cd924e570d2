import { describe, expect, test } from "vitest";
import { findNumbers } from "#lib/text/numbers.ts";

const readings = (text: string) =>
  findNumbers(text).map(({ readings, percent, ordinal }) =>
    [readings.map((values) => values.join("+")).join("|"), percent && "%", ordinal && "th"]
      .filter(Boolean)
      .join(" "),
  );

describe("findNumbers", () => {
  test.each<[string, string[]]>([
    ["9,800 litres", ["9800|9.800"]],
    ["9.800 litres", ["9800|9.800"]],
    ["9 800 litres", ["9800|9+800"]],
    ["9\u202f800 litres", ["9800|9+800"]],
    ["9'800 francs", ["9800"]],
    ["9.8 thousand litres", ["9800"]],
    ["1,234,567.89", ["1234567.89"]],
    ["1.234.567,89", ["1234567.89"]],
    ["3.3 and 3,30", ["3.3", "3.3"]],
    ["0.125 or 0,125", ["0.125", "0.125"]],
    ["2.5 million euros", ["2500000"]],
    ["2,5 millions d’euros", ["2500000"]],
    ["1,250 million", ["1250000"]],
    ["3 milliards, 3 bn", ["3000000000", "3000000000"]],
    ["€2.5m over 5 m", ["2500000", "5"]],
    ["40-million-euro", ["40000000"]],
    ["in 2022 40 rafts", ["2022", "40"]],
    ["on 12 and 14 May", ["12", "14"]],
    ["40 %, 40% or 40 per cent", ["40 %", "40 %", "40 %"]],
    ["forty per cent, quarante pour cent", ["40 %", "40 %"]],
    ["the 3rd, 21st and 2e", ["3 th", "21 th", "2 th"]],
    ["COVID-19 and B2", ["19"]],
    ["10:30", ["10", "30"]],
  ])("reads the digits of %j", (text, wanted) => {
    expect(readings(text)).toEqual(wanted);
  });

  test.each<[string, string[]]>([
    ["Fifteen officers and twenty-five judges", ["15", "25"]],
    ["one hundred and fifty", ["150"]],
    ["a hundred people, a dozen reports, two dozen", ["100", "12", "24"]],
    ["two thousand three hundred and five", ["2305"]],
    ["five hundred thousand", ["500000"]],
    ["twelve hundred", ["1200"]],
    ["between fifty and sixty", ["50", "60"]],
    ["two or three", ["2", "3"]],
    ["the twenty-first session, the third one", ["21 th", "3 th"]],
    ["two thirds, a third, one fifth", []],
    ["one of them, une femme", []],
    ["hundreds and thousands", []],
    ["per cent", []],
    ["dix-sept, vingt et un, soixante et onze", ["17", "21", "71"]],
    ["soixante-dix-huit, quatre-vingts, quatre-vingt-dix-neuf", ["78", "80", "99"]],
    ["cent cinquante, deux cents, deux mille trois cents", ["150", "200", "2300"]],
    ["une vingtaine de juges, une centaine", ["20", "100"]],
    ["la troisième édition, le vingt-cinquième", ["3 th", "25 th"]],
    ["deux millions", ["2000000"]],
  ])("reads the words of %j", (text, wanted) => {
    expect(readings(text)).toEqual(wanted);
  });

  test("findNumbers gives spans of the text itself", () => {
    const text = "Près de 9\u202f800 litres, soit quarante pour cent.";
    expect(findNumbers(text).map(({ text }) => text)).toEqual(["9\u202f800", "quarante pour cent"]);
  });
});
