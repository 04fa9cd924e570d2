import { DAY_DATE } from "./dates.ts";

/**
 * - `capitals`: a place in capitals with a date: `VIENNA, 3 May 2022 –`, `KYIV/ODESA, le 4 mars (AFP)`.
 * - `bare`: a place in capitals and a dash: `LONDON —`, `LOMÉ (AFP) -`. It may also be an abbreviation that opens a line.
 * - `title`: a place in lower case with a date and a dash, or alone on its line: `Dhaka, 28 March 2024 —`.
 * - `date`: a date with a dash or bar, or alone on its line: `16 November 2018 - `.
 */
export type Dateline = "capitals" | "bare" | "title" | "date";

const DASH = "(?:\\s*(?:[-–—|]{1,2}|:)\\s|[.:]?\\s*$)";
const CAPITALS = "(?:\\p{Lu}[\\p{Lu}’'.-]+)";
const CAPITAL_PLACE = `${CAPITALS}(?:\\s${CAPITALS}|\\s(?:de|la|le|du|d’|d'|al|el|of)\\b){0,4}`;
const NAME = "(?:\\p{Lu}[\\p{L}’'.-]+)";
const PLACE = `(?!(?:On|In|From|At|By|Since|Until|Le|Du|Au|En|Between)\\b)${NAME}(?:[\\s-](?:${NAME}|de|la|le|du|al|el|of|sur|upon|and)){0,4}`;
const SOURCE = "(?:\\s*\\([^()]{2,60}\\))";
const ON = "(?i:le\\s+|on\\s+)?";

const CAPITALS_WITH_DATE = new RegExp(
  `^${CAPITAL_PLACE}(?:\\s?[/,;&–-]\\s?(?:${CAPITAL_PLACE}|${PLACE})){0,3}[,.:]?\\s+${ON}(?i:${DAY_DATE})${SOURCE}?`,
  "u",
);
const CAPITALS_WITH_DASH = new RegExp(
  `^${CAPITAL_PLACE}(?:\\s?[/,;&]\\s?(?:${CAPITAL_PLACE}|${PLACE})){0,3}${SOURCE}?\\s+(?:[–—]|-{1,2})\\s+[“"«]?\\p{Lu}`,
  "u",
);
const PLACE_WITH_DATE = new RegExp(
  `^${PLACE}(?:\\s?[/,]\\s?${PLACE}){0,3}[,:]?\\s+${ON}(?i:${DAY_DATE})(?:${SOURCE}(?:${DASH})?|${DASH})`,
  "u",
);
const DATE_FIRST = new RegExp(
  `^(?:${ON}(?i:${DAY_DATE}))(?:\\s?[,|]\\s?${PLACE}(?:,\\s${PLACE})?)?(?:${SOURCE}(?:${DASH})?|${DASH})`,
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
