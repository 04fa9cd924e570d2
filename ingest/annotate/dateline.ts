import { findPlaces, type PlaceMention } from "#lib/text/countries.ts";
import { monthOfAnyCase } from "#lib/text/date-words.ts";
import { findDates } from "#lib/text/dates.ts";
import { plainTypography } from "#lib/text/normalise.ts";

/** What a report says of itself before it begins: "NAIROBI, Kenya, 3 May 2024 (Agency) -". */
export interface Dateline {
  /** Length of the dateline with its dash; the sentence begins behind it. */
  length: number;
  /** As written, without the dash. */
  text: string;
  hasDate: boolean;
  hasPlace: boolean;
}

/** Datelines with two cities, a region and an agency are this long at most. */
const LONGEST = 110;
/** What may stand between a dateline and its sentence. */
const SEPARATOR =
  /\s*[\u2013\u2014]\s*|\s+-{1,2}\s*|\s*-{2,}\s*|\s*\|\s*|:\s+|;\s+|(?<=\d{4})(?:\.[*_]*|[*_]+)\s+(?=["'\u201c\u00ab]?\p{Lu})|(?<=^\W*\d{4}-\d{2}-\d{2})\s+(?=\p{Lu})|(?<=[)\]])\s*-?\s*(?=\p{Lu}|["'])/gu;
/** Small words a dateline may hold besides names, numbers and months. */
const SMALL_WORDS =
  /^(?:le|la|les|de|du|des|d|of|the|and|et|l|al|el|st|nd|rd|th|er|am|pm|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|à|a|h|an|es|en)$/;
const LEADING_MARKS =
  /^(?:[#>*_\s"'([\u2022]|-\s)*(?:(?:press release|media release|news release|press statement|communiqué(?: de presse)?)\s*[-\u2013\u2014|:/]\s*)?/iu;

/** "On 3 May 2024 - a Friday - the Council met" */
const OPENS_SENTENCE = /^(?:on|from|in|at|between|since|until|after|before|by|du|depuis|dès|entre|au|en)\s/i;

/** A day, or a day and a month, without the year: what follows a dash may be the end of the same dates. */
const RANGE_START = /(?<!\d)\d{1,2}(?:\s+\p{L}+)?$/u;

function looksLikeDateline(head: string): boolean {
  // An agency's or a column's name in brackets may be of any words.
  const words =
    head
      .replace(/\([^)]*\)\s*$/, "")
      .replace(/(?<!\p{L})(?:[dl]|al)'/giu, "")
      .match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
  return words.every(
    (word) => /^\p{Lu}/u.test(word) || SMALL_WORDS.test(word) || monthOfAnyCase(word) !== undefined,
  );
}

/** "Tamale, Ghana": nothing but a city with its country. */
function isCityAlone(head: string, places: PlaceMention[]): boolean {
  const rest = places.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), head);
  return !/\p{L}/u.test(rest) && places.some((place) => place.kind === "city" || place.kind === "capital");
}

/** Whether the words behind a dateline's first part are its other part: "KYIV - 3 May 2024", "3 May 2024 - Kyiv, Ukraine". */
function completes(first: Dateline, rest: string, hasDate: boolean): boolean {
  if (!first.hasDate) return hasDate && /^\W*(?:(?:le|on)\s+)?(?:\p{L}+,?\s+)?\d/iu.test(rest);
  return isCityAlone(
    rest,
    findPlaces(rest).filter((place) => place.kind !== "demonym"),
  );
}

/** Reads the dateline `paragraph` opens with, if it has one. */
export function readDateline(paragraph: string): Dateline | null {
  const plain = plainTypography(paragraph.slice(0, LONGEST + 20));
  const marks = LEADING_MARKS.exec(plain)?.[0].length ?? 0;
  let found: Dateline | null = null;
  const endsAsSentence = /[.!?]["'\u201d\u00bb)]*\s*$/.test(paragraph);
  // Dashes are told apart by their length: an unspaced hyphen joins, an unspaced long dash separates.
  for (const match of paragraph.slice(0, plain.length).matchAll(SEPARATOR)) {
    const end = match.index;
    if (end > LONGEST) break;
    if (end <= marks + 2) continue;
    const head = plain.slice(marks, end).replace(/[*_]+$/, "");
    if (!looksLikeDateline(head) || OPENS_SENTENCE.test(head)) break;
    const isColon = match[0].startsWith(":");
    const hasDate = findDates(head, { reference: "2000-01-01" }).some(
      (date) => date.precision === "day" && !date.isBareWeekday,
    );
    const opensCapital = /^\p{Lu}[\p{Lu}\s'.-]{2,}/u.test(head);
    const places = findPlaces(head).filter((place) => place.kind !== "demonym");
    const hasPlace = places.length > 0 || opensCapital;
    // "Kenya: rains return" is a headline; "Kenya - rains" too, unless in capitals or with a date.
    if (match[0].includes("|") && !hasDate) continue;
    const isPlaceAlone = isColon
      ? isCityAlone(head, places) && endsAsSentence
      : opensCapital || /\)$/.test(head);
    if (!hasDate && !(hasPlace && isPlaceAlone)) continue;
    // A range such as "7 - 8 June" or "30 April - 2 May" holds a separator of its own.
    const behind = plain.slice(end + match[0].length);
    if (RANGE_START.test(head) && /^\s*\d{1,2}\s+\p{L}/u.test(behind)) continue;
    if (found && !completes(found, head.slice(found.text.length), hasDate)) break;
    found = {
      length: end + match[0].length,
      text: paragraph
        .slice(marks, end)
        .replace(/[*_]+$/, "")
        .replace(/(?<!\([^)]*)\)$|\]$/, "")
        .trim(),
      hasDate,
      hasPlace,
    };
    if (hasDate && hasPlace) break;
  }
  return found;
}

const PUBLICATION_LABEL =
  /^(?:date|published|posted|publié|mis en ligne|mise à jour|updated|issued|released|le|for immediate release|press release|communiqué(?: de presse)?|news|actualités?|pour diffusion immédiate)\b[\s:|,.-]*(?:on|le|du)?\s*/iu;

/** A line that is nothing but the report's own place and date: "Lima, 3 May 2024", "Publié le 12 mars 2024". */
export function readDateLine(line: string): Dateline | null {
  const plain = plainTypography(line).replace(/[*_#]/g, " ").trim();
  if (plain.length === 0 || plain.length > LONGEST) return null;
  const body = plain
    .replace(PUBLICATION_LABEL, "")
    .replace(/\([^)\d]*\)$/, "")
    .replace(/^[([](.*)[)\]]$/, "$1")
    .trim();
  const dates = findDates(body, { reference: "2000-01-01" });
  if (dates.length !== 1 || dates[0]!.precision !== "day" || dates[0]!.relative) return null;
  // An event's own line ("Dates: 3 to 5 May") is not the report's.
  if (dates[0]!.dateStart !== dates[0]!.dateEnd) return null;
  if (!looksLikeDateline(body)) return null;
  const rest = body
    .replace(dates[0]!.text, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  const isShort = rest.split(" ").length <= 8;
  if (!isShort) return null;
  // A headline in capitals with a date in it has other words than a place and a short label.
  const hasPlace = findPlaces(body).length > 0;
  if (rest.length > 40 && !hasPlace && body === plain) return null;
  return { length: line.length, text: line.trim(), hasDate: true, hasPlace };
}
