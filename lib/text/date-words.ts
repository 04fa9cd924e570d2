import { foldAccents } from "./normalise.ts";

/** Words by meaning, English and French side by side: press releases of one organisation often mix the two. */
function index<Meaning>(table: [Meaning, string][]): Map<string, Meaning> {
  return new Map(
    table.flatMap(([meaning, words]) => words.split(" ").map((word) => [word, meaning] as const)),
  );
}

const MONTHS = index<number>([
  [1, "january jan janvier janv"],
  [2, "february feb fevrier fevr fev"],
  [3, "march mar mars"],
  [4, "april apr avril avr"],
  [5, "may mai"],
  [6, "june jun juin"],
  [7, "july jul juillet juil"],
  [8, "august aug aout"],
  [9, "september sept sep septembre"],
  [10, "october oct octobre"],
  [11, "november nov novembre"],
  [12, "december dec decembre"],
]);

/** Month names that are other words too when they begin with a small letter. */
const NEEDS_CAPITAL = new Set(["may", "march", "mar", "jun", "sep", "dec", "jan"]);

/** The month (1 to 12) a word names, or undefined. `may` and the like count only with a capital. */
export function monthOfWord(word: string): number | undefined {
  const folded = foldAccents(word).toLowerCase();
  const month = MONTHS.get(folded);
  return month && NEEDS_CAPITAL.has(folded) && word[0] === folded[0] ? undefined : month;
}

/** The month a word names whatever its case, for places where nothing else can stand ("12 march 2024"). */
export function monthOfAnyCase(word: string): number | undefined {
  return MONTHS.get(foldAccents(word).toLowerCase());
}

const WEEKDAYS = index<number>([
  [0, "sunday sun dimanche dim"],
  [1, "monday mon lundi lun"],
  [2, "tuesday tue tues mardi"],
  [3, "wednesday wed mercredi mer"],
  [4, "thursday thu thur thurs jeudi jeu"],
  [5, "friday fri vendredi ven"],
  [6, "saturday sat samedi sam"],
]);

/** The weekday (0 is Sunday) a word names, short forms included. */
export function weekdayOfWord(word: string): number | undefined {
  return WEEKDAYS.get(foldAccents(word).toLowerCase());
}

/** Weekday names written in full: the only ones that may stand alone. */
export const FULL_WEEKDAY =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";

export const FULL_MONTH =
  "january|february|march|april|may|june|july|august|september|october|november|december|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre";

/** First month of a season, by the meteorological reckoning of the northern hemisphere; winter begins in the year it names. */
const SEASONS = index<number>([
  [3, "spring printemps"],
  [6, "summer ete"],
  [9, "autumn fall automne"],
  [12, "winter hiver"],
]);

export function seasonOfWord(word: string): number | undefined {
  return SEASONS.get(foldAccents(word).toLowerCase());
}

const COUNTS = index<number>([
  [1, "a an one un une first premier premiere 1er 1st 1re"],
  [2, "two deux second deuxieme seconde 2nd 2e 2eme"],
  [3, "three trois third troisieme 3rd 3e 3eme"],
  [4, "four quatre fourth quatrieme 4th 4e 4eme"],
  [5, "five cinq"],
  [6, "six"],
  [7, "seven sept"],
  [8, "eight huit"],
  [9, "nine neuf"],
  [10, "ten dix"],
  [12, "twelve douze"],
]);

/** A small number written in digits or in words, ordinals included. */
export function countOfWord(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : COUNTS.get(foldAccents(word).toLowerCase());
}
