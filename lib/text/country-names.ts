import countries from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import french from "i18n-iso-countries/langs/fr.json" with { type: "json" };
import worldCountries from "world-countries";
import { foldAccents } from "./normalise.ts";
import {
  COUNTRY_ACRONYMS,
  KNOWN_REGIONS,
  OTHER_CAPITAL_NAMES,
  OTHER_COUNTRY_NAMES,
  OTHER_DEMONYMS,
  OTHER_FRENCH_DEMONYMS,
} from "./place-names.ts";

export type PlaceKind = "country" | "demonym" | "capital" | "city" | "region";

export interface NamedPlace {
  country: string;
  kind: PlaceKind;
  /** Whether it is also written with a small first letter (French adjectives, and countries in hasty questions). */
  anyCase: boolean;
}

/** The form in which names are compared: folded, lower case, words separated by one space. */
export function nameKey(name: string): string {
  // Most names of the 50,000 read at the start are plain: skip the decomposition for them.
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  return foldAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Names too short or too common to be read from the alternative spellings of the data. */
const SHORTEST_ALTERNATIVE = 5;
/** Spellings in the data that are words, or other places, in English or French. */
const MISLEADING = new Set(["island", "timor", "emirates", "espana"]);
/** Country names that are ordinary words when written small. */
const NEEDS_CAPITAL = new Set(
  "turkey china jordan chad guinea georgia jersey niger mali oman peru cuba chili dominique grenade maurice reunion barbade inde tonga togo guam man congo emirates cook".split(
    " ",
  ),
);
/** Demonyms that belong to two countries; the other is chosen where the text names it. */
export const SHARED_NAMES: Record<string, string[]> = {
  congo: ["CD", "CG"],
  congolese: ["CD", "CG"],
  congolais: ["CD", "CG"],
  congolaise: ["CD", "CG"],
  congolaises: ["CD", "CG"],
  korean: ["KR", "KP"],
  koreans: ["KR", "KP"],
  korea: ["KR", "KP"],
  dominican: ["DO", "DM"],
  dominicans: ["DO", "DM"],
  guinean: ["GN", "GQ", "GW"],
  georgia: ["GE", "US"],
  samoan: ["WS", "AS"],
  trinidad: ["TT", "BO", "CU"],
  "saint martin": ["MF", "SX"],
  "virgin islands": ["VI", "VG"],
};
/** Territories whose inhabitants' adjective is their motherland's. */
const NO_OWN_DEMONYM = new Set(["TF", "BQ", "UM", "BV", "HM", "AQ", "IO", "GS", "SJ"]);

let names: Map<string, NamedPlace> | undefined;

function addName(map: Map<string, NamedPlace>, name: string, place: NamedPlace): void {
  const key = nameKey(name);
  if (key.length > 3 && !map.has(key)) map.set(key, place);
}

/** English and French inflections of an adjective or a people's name. */
function inflect(demonym: string): string[] {
  const forms = [demonym];
  if (/(?:ese|ish|ch|ss|s|x|wa)$/i.test(demonym)) {
    if (/(?:ais|ois)$/i.test(demonym)) forms.push(`${demonym}e`, `${demonym}es`);
    return forms;
  }
  forms.push(`${demonym}s`);
  if (/(?:ien|éen|en)$/i.test(demonym)) forms.push(`${demonym}ne`, `${demonym}nes`);
  else if (/(?:ain|in|an|on|d)$/i.test(demonym)) forms.push(`${demonym}e`, `${demonym}es`);
  else if (/(?:k|z)$/i.test(demonym)) forms.push(`${demonym}e`, `${demonym}es`);
  else if (/er$/i.test(demonym)) forms.push(`${demonym.slice(0, -2)}ère`);
  return forms;
}

function addCountryNames(map: Map<string, NamedPlace>): void {
  const add = (country: string, name: string, anyCase = !NEEDS_CAPITAL.has(nameKey(name))) =>
    addName(map, name.replace(/^(?:the|les?|la)\s+/i, ""), { country, kind: "country", anyCase });
  // The names people use come first: where two countries share one, the first entry stays.
  for (const [country, list] of Object.entries(OTHER_COUNTRY_NAMES)) {
    for (const name of list.split("|")) add(country, name);
  }
  const displays = ["en", "fr"].map((locale) => new Intl.DisplayNames([locale], { type: "region" }));
  countries.registerLocale(english);
  countries.registerLocale(french);
  for (const { cca2: country, name, altSpellings, translations } of worldCountries) {
    for (const display of displays) {
      const shown = display.of(country);
      if (shown && shown !== country) add(country, shown.replace(/\s*\(.*\)$/, ""));
    }
    for (const locale of ["en", "fr"]) {
      for (const each of countries.getName(country, locale, { select: "all" }) ?? []) {
        if (!each.includes(",") && /^\P{Lu}*\p{Lu}.{2,}/u.test(each))
          add(country, each.replace(/\s*\(.*\)$/, ""));
      }
    }
    const french = translations.fra;
    for (const each of [name.common, name.official, french?.common, french?.official]) {
      if (each && !each.includes(",")) add(country, each.replace(/\s*\(.*\)$/, ""));
    }
    for (const each of altSpellings) {
      const usable = each.length >= SHORTEST_ALTERNATIVE && /^[\p{Script=Latin}\s'’.&-]+$/u.test(each);
      if (usable && !MISLEADING.has(nameKey(each))) add(country, each, false);
    }
  }
}

function addDemonyms(map: Map<string, NamedPlace>): void {
  const add = (country: string, demonym: string, anyCase: boolean) => {
    for (const form of inflect(demonym)) addName(map, form, { country, kind: "demonym", anyCase });
  };
  // French adjectives first: they are written small, and the entry that comes first stays.
  for (const [list, anyCase] of [
    [OTHER_FRENCH_DEMONYMS, true],
    [OTHER_DEMONYMS, false],
  ] as const) {
    for (const [country, names] of Object.entries(list)) {
      for (const demonym of names.split("|")) add(country, demonym, anyCase);
    }
  }
  for (const [language, anyCase] of [
    ["fra", true],
    ["eng", false],
  ] as const) {
    for (const { cca2: country, demonyms } of worldCountries) {
      const forms = NO_OWN_DEMONYM.has(country) ? undefined : demonyms?.[language];
      for (const form of forms ? [forms.m, forms.f] : []) {
        for (const one of form?.split(/,\s*/) ?? []) if (one) add(country, one, anyCase);
      }
    }
  }
}

/** Every country, adjective, capital and well-known region by its {@link nameKey}; built at the first call. */
export function placesByName(): ReadonlyMap<string, NamedPlace> {
  if (names) return names;
  names = new Map();
  addCountryNames(names);
  for (const [country, list] of Object.entries(KNOWN_REGIONS)) {
    for (const name of list.split("|")) addName(names, name, { country, kind: "region", anyCase: false });
  }
  for (const [country, list] of Object.entries(OTHER_CAPITAL_NAMES)) {
    for (const name of list.split("|")) addName(names, name, { country, kind: "capital", anyCase: false });
  }
  addDemonyms(names);
  for (const { cca2: country, capital, independent } of worldCountries) {
    for (const name of capital) {
      if (independent || country === "XK" || country === "PS" || country === "TW") {
        addName(names, name, { country, kind: "capital", anyCase: false });
      }
    }
  }
  return names;
}

/** The country a short form in capitals stands for: "UK", "U.S.", "RDC". */
export function countryOfAcronym(word: string): string | undefined {
  return COUNTRY_ACRONYMS[word.replaceAll(".", "")];
}

/** Every word of the names, adjectives and short forms of a country, folded, in lower case. */
export function countryWords(country: string): string[] {
  const named = [...placesByName()].filter(
    ([, place]) => place.country === country && (place.kind === "country" || place.kind === "demonym"),
  );
  const acronyms = Object.keys(COUNTRY_ACRONYMS).filter((short) => COUNTRY_ACRONYMS[short] === country);
  return [
    ...new Set([
      ...named.flatMap(([name]) => name.split(" ")),
      ...acronyms.map((short) => short.toLowerCase()),
    ]),
  ];
}

/** The first capital of a country in English, for ISO 3166-1 alpha-2 or Kosovo's XK. */
export function capitalOf(country: string): string | undefined {
  return worldCountries.find(({ cca2 }) => cca2 === country)?.capital[0];
}
