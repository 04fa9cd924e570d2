import { describe, expect, test } from "vitest";
import { type CheckSource, checkSource } from "#lib/answer/check-source.ts";
import { checkStatement, statedItems } from "#lib/answer/check-statement.ts";

/** An event's text as a citation's source. */
function source(
  text: string,
  event: Partial<Parameters<typeof checkSource>[0][number]["event"]> = {},
): CheckSource {
  return checkSource([
    {
      text,
      event: {
        id: "e",
        document: "d.txt",
        start: 0,
        end: text.length,
        title: "Handover of fuel",
        dateStart: "2023-08-29",
        dateEnd: null,
        countries: ["TJ"],
        language: "en",
        ...event,
      },
    },
  ]);
}

const ENGLISH = source(
  "On 29 August 2023 the Field Office gave 9,800 litres of fuel worth 1.2 million euros to the Civil Defence Committee. " +
    "Fifteen officers, led by Colonel Ana Petrova of the Border Guard Service, took delivery on 2 and 3 September; 40 per cent were women. " +
    "“Every litre counts,” said Petrova. Twenty-five Norwegian experts of the United Nations helped in the third round. " +
    "2,000 people heard of it in May 2022 and in 2021.",
);
const FRENCH = source(
  "Du 5 au 7 juillet, cent cinquante magistrats sénégalais et 9\u202f800 élèves ont suivi à Londres une formation du ministère de la Justice et de l’Union européenne. " +
    "Le budget est de 2,5 millions d’euros, soit 12,5 % de plus. « Un témoin protégé parle », a déclaré la formatrice, Aïssatou N’Diaye, de l’ONU.",
  {
    title: "Formation des magistrats",
    dateStart: "2022-07-05",
    dateEnd: "2022-07-07",
    countries: ["SN"],
    language: "fr",
  },
);

describe("checkStatement", () => {
  test.each([
    "Fifteen officers, led by Colonel Ana Petrova of the Border Guard Service, took delivery on 2 and 3 September",
    "the **third** round",
    "“Every litre counts,” said Petrova.",
  ])("calls %j the report's own words", (statement) => {
    expect(checkStatement(statement, ENGLISH)).toEqual({ status: "verbatim" });
  });

  test("calls words cut out of a longer number not verbatim", () => {
    expect(
      checkStatement("8 pilots, five of them women", source("It trained 18 pilots, five of them women."))
        .status,
    ).toBe("unsupported");
  });

  test.each([
    ["a thousands separator of another kind", "The office gave 9 800 litres of fuel."],
    ["a thousands point", "9.800 litres were given."],
    ["an exact multiple", "It gave 9.8 thousand litres."],
    ["a number without its scale", "The fuel is worth 1,200,000 euros."],
    ["a decimal comma", "Le carburant vaut 1,2 million d’euros."],
    ["digits for words", "15 officers took delivery."],
    ["French words for words", "Quinze officiers ont pris livraison."],
    ["compound words", "25 experts helped."],
    ["a percentage", "40 % were women."],
    ["an ordinal", "They helped in the 3rd round."],
    ["a date in another language", "Le 29 août 2023, le bureau a remis du carburant."],
    ["a date in figures", "It was given on 29/08/2023."],
    ["a less exact date", "It was given in August 2023."],
    ["a year", "It was given in 2023."],
    ["one day of two", "They took delivery on 3 September 2023."],
    ["both days", "They took delivery from 2 to 3 September 2023."],
    ["a month", "People heard of it in May 2022."],
    ["a number that looks like a year", "2000 people heard of it."],
    ["a surname alone", "According to Petrova, fuel counts."],
    ["a name in another order", "Petrova, a Colonel, led them."],
    ["a quotation in other marks", 'Petrova said that "every litre counts".'],
    ["a country for its adjective", "Experts from Norway helped."],
    ["the event's own country", "The fuel was given in Tajikistan."],
    ["the event's title", "The Handover of Fuel took place."],
    ["a short form", "UN experts helped the BGS."],
    ["a short form of another language", "Des experts de l’ONU ont aidé."],
    ["a name in another language", "Le Comité de la Défense Civile a reçu le carburant."],
    [
      "words that begin sentences",
      "Additionally, they helped. Participants were women. Thirdly it worked. Unfortunately nobody danced.",
    ],
    ["a month's name", "People heard of it one May."],
  ])("supports %s: %j", (_what, statement) => {
    expect(checkStatement(statement, ENGLISH)).toEqual({ status: "supported" });
  });

  test.each([
    ["a number", "9,800 pupils took part.", []],
    ["number words", "150 magistrates took part.", []],
    ["a scale", "It cost 2.5 million euros.", []],
    ["a percentage", "That is 12.5% more.", []],
    ["days", "It took place from 5 to 7 July 2022.", []],
    ["a day inside", "On 6 July 2022 they met.", []],
    ["a capital", "They met in London.", []],
    ["an adjective", "Senegalese judges met.", []],
    ["an institution", "The Ministry of Justice and the European Union paid.", []],
    ["a short form", "The EU and the UN paid.", []],
    ["a name without accents", "Aissatou N'Diaye said so.", []],
    ["another number", "9,810 pupils took part.", ["9,810"]],
    ["another scale", "It cost 2.5 billion euros.", ["2.5 billion"]],
    ["no scale", "It cost 2.5 euros.", ["2.5"]],
    ["another capital", "They met in Paris.", ["Paris"]],
    ["another country", "Malian judges met.", ["Malian"]],
    ["another institution", "The Ministry of Health paid.", ["Ministry of Health"]],
  ])("checks an English statement over a French report: %s", (_what, statement, missing) => {
    expect(checkStatement(statement, FRENCH).missing ?? []).toEqual(missing);
  });

  test.each([
    ["another number", "The office gave 8,900 litres.", ["8,900"]],
    ["a number a thousand times smaller", "The office gave 9.8 litres.", ["9.8"]],
    ["a rounded number", "The office gave 10,000 litres.", ["10,000"]],
    ["another number in words", "Sixteen officers took delivery.", ["Sixteen"]],
    ["a sum", "Forty people helped.", ["Forty"]],
    ["a percentage for a number", "15 % were women.", ["15 %"]],
    ["a number for a percentage", "40 women took part.", ["40"]],
    ["the day of a date as a number", "It gave 29 cars.", ["29"]],
    ["another day", "It happened on 30 August 2023.", ["30 August 2023"]],
    ["another year", "It happened on 29 August 2022.", ["29 August 2022"]],
    ["a day where the report has a month", "People heard of it on 14 May 2022.", ["14 May 2022"]],
    ["a day where the report has a year", "People heard of it on 14 May 2021.", ["14 May 2021"]],
    ["days beyond those told", "They took delivery from 2 to 5 September 2023.", ["2 to 5 September 2023"]],
    ["another name", "Colonel Ivan Sidorov took delivery of the fuel.", ["Colonel Ivan Sidorov"]],
    ["another first name", "Maria Petrova took delivery.", ["Maria Petrova"]],
    ["a surname that begins the sentence", "Sidorov took delivery.", ["Sidorov"]],
    ["a part of a word", "It was given to Ana Petro.", ["Ana Petro"]],
    ["another place", "The fuel was made in Sweden.", ["Sweden"]],
    ["a town", "The fuel was given in Khorog.", ["Khorog"]],
    ["another adjective", "Swedish experts helped.", ["Swedish"]],
    ["another short form", "OSCE experts helped.", ["OSCE"]],
    ["another quotation", "Petrova said “every drop counts”.", ["every drop counts"]],
    ["a longer quotation", "« Every litre counts today », said Petrova.", ["Every litre counts today"]],
    ["a quotation in single marks", "Petrova said ‘every drop counts’.", ["every drop counts"]],
    ["several things", "In Osh 77 officers met.", ["77", "Osh"]],
  ])("names %s: %j", (_what, statement, missing) => {
    expect(checkStatement(statement, ENGLISH)).toEqual({ status: "unsupported", missing });
  });
});

describe("statedItems", () => {
  test.each([
    ["It was a great success.", []],
    ["However, nobody came. There were many reasons.", []],
    [
      "On 3 May 2021 Sara Lind paid 12 euros for “a good cause” in Lima.",
      ["a good cause", "3 May 2021", "12", "Sara Lind", "Lima"],
    ],
    ["Two experts came.", ["Two"]],
    ["Deux experts de l’OSCE sont venus.", ["Deux", "OSCE"]],
  ])("finds what %j states", (sentence, items) => {
    expect(statedItems(sentence).toSorted()).toEqual(items.toSorted());
  });
});
