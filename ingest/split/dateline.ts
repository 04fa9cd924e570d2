import { DAY_DATE } from "./dates.ts";

/**
 * - `capitals`: a place in capitals with a date: `VIENNA, 3 May 2022 –`, `KYIV/ODESA, le 4 mars (AFP)`.
 * - `bare`: a place in capitals and a dash: `LONDON —`, `LOMÉ (AFP) -`. It may also be an abbreviation that opens a line.
 * - `title`: a place in lower case with a date and a dash, or alone on its line: `Dhaka, 28 March 2024 —`,
 *   `Dhaka (Bangladesh), 28.03.2024.`, `Dhaka | 28 March 2024 |`, `(Dhaka, 28 March 2024)`.
 * - `date`: a date with a dash or bar, or alone on its line: `16 November 2018 - `.
 */
export type Dateline = "capitals" | "bare" | "title" | "date";

const ON = "(?i:le\\s+|on\\s+)?";
const DATE = `${ON}(?i:${DAY_DATE})`;
const SOURCE = "(?:\\s*(?:\\([^()]{2,60}\\)|/[^/]{2,40}/))";
/** Behind a dateline: a dash, bar or colon, or nothing; behind its year a stop will do. */
const DASH = "(?:\\s*(?:[-–—|]{1,2}|:)\\s|[.:]?\\s*$|(?<=\\d{4})[.;]\\s+(?=[“\"«‘']?\\p{Lu}))";
/** The same where brackets close it. */
const CLOSE = `(?:[)\\]](?:${SOURCE}?${DASH}|\\s+(?=[“"«‘']?\\p{Lu})))`;
const LABEL =
  "(?:(?i:press release|media release|news release|press statement|communiqué(?: de presse)?)\\s*[-–—|:/]\\s*)?";

const CAPITALS = "(?:\\p{Lu}[\\p{Lu}’'.-]+)";
const CAPITAL_PLACE = `${CAPITALS}(?:\\s${CAPITALS}|\\s(?:de|la|le|du|d’|d'|al|el|of)\\b){0,4}`;
const NAME = "(?:\\p{Lu}[\\p{L}’'.-]+)";
const PLACE = `(?!(?:On|In|From|At|By|Since|Until|Le|Du|Au|En|Between)\\b)${NAME}(?:[\\s-](?:${NAME}|de|la|le|du|al|el|of|sur|upon|and|am|an der)){0,4}`;
const REGION = `(?:\\s\\(${PLACE}\\))?`;
const PLACES = `${PLACE}${REGION}(?:\\s?[/,|]\\s?${PLACE}${REGION}){0,3}`;
/** Between place and date. */
const GAP = "(?:\\s?[,:|]?\\s+|\\.\\s+|\\s[-–—]\\s)";

const CAPITALS_WITH_DATE = new RegExp(
  `^${CAPITAL_PLACE}${REGION}(?:\\s?[/,;&–-]\\s?(?:${CAPITAL_PLACE}|${PLACE})){0,3}(?:[,.:]?\\s+|\\s[-–—|]\\s)${DATE}${SOURCE}?`,
  "u",
);
const CAPITALS_WITH_DASH = new RegExp(
  `^${CAPITAL_PLACE}(?:\\s?[/,;&]\\s?(?:${CAPITAL_PLACE}|${PLACE})){0,3}${SOURCE}?\\s+(?:[–—]|-{1,2})\\s+[“"«]?\\p{Lu}`,
  "u",
);
const PLACE_WITH_DATE = new RegExp(
  `^${LABEL}(?:${PLACES}${GAP}${DATE}(?:${SOURCE}(?:${DASH})?|${DASH})|[(\\[]${PLACES}${GAP}${DATE}${CLOSE}|${PLACES}\\s[(\\[]${DATE}${CLOSE})`,
  "u",
);
const DATE_FIRST = new RegExp(
  `^(?:${DATE})(?:\\s?[,|]\\s?${PLACE}(?:,\\s${PLACE})?)?(?:${SOURCE}(?:${DASH})?|${DASH})`,
  "u",
);
const DATE_LABEL = new RegExp(
  `^(?:date|published|posted|publié|updated)(?:\\s(?:on|le))?\\s?:?\\s+(?i:${DAY_DATE})\\s*$`,
  "iu",
);

/** The kind of dateline a text begins with, if any. Markdown marks around it are to be removed before. */
export function datelineAt(head: string): Dateline | null {
  if (CAPITALS_WITH_DATE.test(head)) return "capitals";
  if (CAPITALS_WITH_DASH.test(head)) return "bare";
  if (PLACE_WITH_DATE.test(head)) return "title";
  return DATE_FIRST.test(head) || DATE_LABEL.test(head) ? "date" : null;
}
