import worldCountries from "world-countries";
import { foldAccents } from "./normalise.ts";
import type { Span } from "./span.ts";

/** A part of the world named in a text, and the ISO alpha-2 codes of its countries (Kosovo: XK). */
export interface RegionMention extends Span {
  text: string;
  countries: string[];
}

/** Names in use for groups of countries that the United Nations geoscheme, which the library follows, does not have. */
const GROUPS: [names: string, countries: string][] = [
  ["south caucasus|southern caucasus|caucase du sud|transcaucasia|transcaucasie", "AM AZ GE"],
  ["western balkans|west balkans|balkans occidentaux", "AL BA ME MK RS XK"],
  ["balkans|the balkans|balkan countries|pays des balkans", "AL BA BG GR HR ME MK RO RS SI XK"],
  ["baltic states|baltic countries|baltics|pays baltes|etats baltes", "EE LT LV"],
  ["nordic countries|pays nordiques|scandinavia|scandinavie", "DK FI IS NO SE"],
  ["sahel", "BF ML MR NE SN TD"],
  ["maghreb", "DZ LY MA MR TN"],
  ["horn of africa|corne de l'afrique", "DJ ER ET SO"],
  ["middle east|moyen-orient|proche-orient", "AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE"],
  ["latin america|amerique latine", "AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE"],
  ["benelux", "BE LU NL"],
];

/** French names of the geoscheme's regions. */
const FRENCH: Record<string, string> = {
  "Central Asia": "asie centrale",
  "Eastern Asia": "asie de l'est|asie orientale",
  "South-Eastern Asia": "asie du sud-est",
  "Southern Asia": "asie du sud",
  "Western Asia": "asie occidentale",
  "Northern Africa": "afrique du nord",
  "Western Africa": "afrique de l'ouest|afrique occidentale",
  "Middle Africa": "afrique centrale",
  "Eastern Africa": "afrique de l'est|afrique orientale",
  "Southern Africa": "afrique australe",
  "Eastern Europe": "europe de l'est|europe orientale",
  "Western Europe": "europe de l'ouest|europe occidentale",
  "Northern Europe": "europe du nord",
  "Southern Europe": "europe du sud",
  "Southeast Europe": "europe du sud-est",
  "Central Europe": "europe centrale",
  "Central America": "amerique centrale",
  "South America": "amerique du sud",
  "North America": "amerique du nord",
  Caribbean: "caraibes",
  Africa: "afrique",
  Asia: "asie",
  Europe: "europe",
  Americas: "ameriques",
  Oceania: "oceanie",
};

/** English names that people use for a region of the geoscheme. */
const ENGLISH: Record<string, string> = {
  "South-Eastern Asia": "southeast asia|south-east asia|south east asia",
  "Southern Asia": "south asia",
  "Eastern Asia": "east asia",
  "Northern Africa": "north africa",
  "Western Africa": "west africa",
  "Middle Africa": "central africa",
  "Eastern Africa": "east africa",
  "Southeast Europe": "south-east europe|south-eastern europe|southeastern europe",
};

/** How English names the countries of a part of the world by an adjective: "Central Asian states". */
const ADJECTIVES: [ending: RegExp, adjective: string][] = [
  [/asia$/, "asian"],
  [/africa$/, "african"],
  [/europe$/, "european"],
  [/america$/, "american"],
  [/caucasus$/, "caucasian|caucasus"],
  [/balkans$/, "balkan"],
];
const COUNTRIES = ["countries", "states", "nations", "republics"];

/** An adjective of two words is a region's in any case, one of a word only before "countries": the European Union is no region. */
function adjectivesOf(name: string): string[] {
  const [ending, adjectives] = ADJECTIVES.find(([form]) => form.test(name)) ?? [];
  return (adjectives?.split("|") ?? []).flatMap((adjective) => {
    const whole = name.replace(ending!, adjective);
    const named = COUNTRIES.map((noun) => `${whole} ${noun}`);
    return /[\s-]/.test(whole) ? [whole, ...named] : named;
  });
}

let regions: { name: RegExp; countries: string[] }[] | undefined;

function loadRegions(): { name: RegExp; countries: string[] }[] {
  const members = new Map<string, Set<string>>();
  for (const country of worldCountries) {
    for (const region of [country.region, country.subregion]) {
      if (region) members.set(region, (members.get(region) ?? new Set()).add(country.cca2));
    }
  }
  const all: [string, string[]][] = GROUPS.map(([names, codes]) => [names, codes.split(" ")]);
  for (const [region, codes] of members) {
    const names = [foldAccents(region).toLowerCase(), ENGLISH[region], FRENCH[region]].filter(Boolean);
    all.push([names.join("|"), [...codes].sort()]);
  }
  const flat = all.flatMap(([names, countries]) =>
    names
      .split("|")
      .flatMap((name) => [name, ...adjectivesOf(name)].map((form) => ({ name: form, countries }))),
  );
  // The longest name first: "Central Africa" before "Africa".
  flat.sort((a, b) => b.name.length - a.name.length);
  return flat.map(({ name, countries }) => ({
    name: new RegExp(
      `(?<![\\p{L}-])${name.replaceAll(/[-\s]/g, "[-\\s]").replaceAll("'", "['’]")}(?![\\p{L}-])`,
      "giu",
    ),
    countries,
  }));
}

/** "The Council of Europe", "Security and Co-operation in Europe": behind such words a region is part of a longer name. */
const IN_A_NAME =
  /(?<=\P{L})\p{Lu}[\p{L}-]+\s+(?:of|in|for|de|pour|en)\s+(?:the\s+|l['’])?$|(?<=\P{L})\p{Lu}[\p{L}-]+\s+d['’]$/u;

/** "The Caribbean Development Bank", "the African Union": a region that begins a longer name. */
const BEGINS_A_NAME =
  /^[-\s]+(?:\p{Lu}[\p{L}-]+\s+)*(?:Union|Bank|Banks|Fund|Commission|Council|Court|Parliament|Convention|Charter|Community|Committee|Centre|Center|Institute|University|Association|Federation|Network|Agency|Organi[sz]ation|Development|Forum|Championships?|Cup|League|Games|Declaration|Summit|Initiative|Foundation|Alliance|Broadcasting|Championship|Investment|Republic)(?!\p{L})/u;

/** Regions of several countries named in a text, in English or French: "Central Asia", « Balkans occidentaux ». */
export function findRegions(text: string): RegionMention[] {
  regions ??= loadRegions();
  const found: RegionMention[] = [];
  // Folding keeps the length here, so that offsets hold: letters with accents of the composed form only.
  const folded = text.normalize("NFC").replaceAll(/[À-ÿ]/g, (letter) => foldAccents(letter).slice(0, 1));
  for (const { name, countries } of regions) {
    for (const match of folded.matchAll(name)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (IN_A_NAME.test(text.slice(0, start)) || BEGINS_A_NAME.test(text.slice(end))) continue;
      found.push({ start, end, text: text.slice(start, end), countries });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
