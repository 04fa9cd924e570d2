import { describe, expect, test } from "vitest";
import { findPlaces } from "#lib/text/countries.ts";

const found = (text: string, language?: string) =>
  findPlaces(text, language).map((place) => `${place.text}:${place.country}`);

describe("findPlaces knows countries by their names and adjectives", () => {
  test.each([
    ["the Slovak Republic and Côte d’Ivoire", ["Slovak Republic:SK", "Côte d’Ivoire:CI"]],
    [
      "Türkiye, Turkey, the UK, the U.S. and the USA",
      ["Türkiye:TR", "Turkey:TR", "UK:GB", "U.S.:US", "USA:US"],
    ],
    ["L'ambassade du Luxembourg a donné un lit à Thiès.", ["Luxembourg:LU", "Thiès:SN"]],
    ["la RDC et la RCA", ["RDC:CD", "RCA:CF"]],
    ["BiH and Republika Srpska", ["BiH:BA", "Republika Srpska:BA"]],
    [
      "Macédoine du Nord, Palestine, Taiwan, Viet Nam, Swaziland",
      ["Macédoine du Nord:MK", "Palestine:PS", "Taiwan:TW", "Viet Nam:VN", "Swaziland:SZ"],
    ],
    [
      "Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea",
      ["Guinea-Bissau:GW", "Equatorial Guinea:GQ", "Papua New Guinea:PG", "Guinea:GN"],
    ],
    ["South Sudan, North Korea and South Africa", ["South Sudan:SS", "North Korea:KP", "South Africa:ZA"]],
    ["Kosovo and Pristina", ["Kosovo:XK", "Pristina:XK"]],
    ["Tajik and Ukrainian officials", ["Tajik:TJ", "Ukrainian:UA"]],
    ["des juges tadjiks et malgaches", ["tadjiks:TJ", "malgaches:MG"]],
    ["les autorités sénégalaises et ivoiriennes", ["sénégalaises:SN", "ivoiriennes:CI"]],
    ["Nigerien and Nigerian traders", ["Nigerien:NE", "Nigerian:NG"]],
    ["what happened in kyrgyzstan", ["kyrgyzstan:KG"]],
    ["formations au tadjikistan", ["tadjikistan:TJ"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("findPlaces knows capitals and cities", () => {
  test.each([
    [
      "à Vienne, Genève, Varsovie, Le Caire, Bichkek et Douchanbé",
      ["Vienne:AT", "Genève:CH", "Varsovie:PL", "Le Caire:EG", "Bichkek:KG", "Douchanbé:TJ"],
    ],
    ["PARIS/ DAKAR, 22 April 2024", ["PARIS:FR", "DAKAR:SN"]],
    ["Kropyvnytsky in Ukraine", ["Kropyvnytsky:UA", "Ukraine:UA"]],
    ["Kushadasi and Gaziantep in Turkey", ["Kushadasi:TR", "Gaziantep:TR", "Turkey:TR"]],
    ["in Goma, North Kivu", ["Goma:CD", "North Kivu:CD"]],
    ["in Springfield, Illinois", ["Springfield:US"]],
    ["in Nice, France", ["Nice:FR", "France:FR"]],
    ["In Reading, England", ["Reading:GB", "England:GB"]],
    ["Guatemala City, Mexico City and New Delhi", ["Guatemala City:GT", "Mexico City:MX", "New Delhi:IN"]],
    ["events in bishkek last year", ["bishkek:KG"]],
    ["near Lake Balaton", ["Lake Balaton:HU"]],
    ["Chernihiv region", ["Chernihiv:UA"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("a name of several countries goes by what else is named", () => {
    expect(found("In Georgia, officials in Atlanta counted votes")).toContain("Georgia:US");
    expect(found("In Georgia, officials in Tbilisi counted votes")).toContain("Georgia:GE");
    expect(found("Congolese officials in Brazzaville")).toContain("Congolese:CG");
    expect(found("Congolese officials in Kinshasa")).toContain("Congolese:CD");
    expect(found("In Hyderabad, Pakistan")).toContain("Hyderabad:PK");
  });

  test("a name nothing decides is ambiguous", () => {
    expect(findPlaces("Officials in Congo")).toMatchObject([{ ambiguous: true }]);
  });
});

describe("findPlaces leaves out", () => {
  test.each([
    [
      "treaties and processes",
      "the Vienna Convention, the Vienna Document, the Geneva Conventions, the Paris Agreement, the Dublin Regulation, the Helsinki Final Act, the Minsk agreements, the Istanbul Convention",
    ],
    [
      "traités",
      "l'Accord de Paris, la Convention de Genève, le Protocole de Kyoto, le Cadre d'action de Sendai",
    ],
    ["people", "Jordan Smith, Chad Johnson, Michael Jordan, Paris Hilton and Florence Nightingale"],
    ["things", "a Chinese wall, a Guinea pig and a Turkey recipe"],
    ["common words", "Reading is fun. Police met in Mobile. The Mission was a Success"],
    ["languages", "available in French and English"],
    ["continents and waters", "Latin American states, the Indian Ocean, Lake Chad, Lake Victoria"],
    ["newspapers and universities", "the Washington Post and Georgia Tech"],
    ["pronouns", "join us, let us go"],
    ["New Jersey's namesake", "New Jersey"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("French adjectives written small where the text is English", () => {
    expect(found("two turc coins", "en")).toEqual([]);
  });
});

test("findPlaces gives offsets into the text", () => {
  const text = "Réunis à N’Djamena et à São Paulo";
  for (const place of findPlaces(text)) expect(text.slice(place.start, place.end)).toBe(place.text);
  expect(found(text)).toEqual(["N’Djamena:TD", "São Paulo:BR"]);
});
