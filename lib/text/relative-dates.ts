import * as chronoEnglish from "chrono-node/en";
import * as chronoFrench from "chrono-node/fr";
import {
  addDays,
  addMonths,
  daysBetween,
  monthOf,
  monthSpan,
  startOfWeek,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import type { Precision } from "./date-points.ts";
import {
  countOfWord,
  FULL_MONTH,
  FULL_WEEKDAY,
  monthOfAnyCase,
  seasonOfWord,
  weekdayOfWord,
} from "./date-words.ts";
import { foldAccents } from "./normalise.ts";
import type { Span } from "./span.ts";

export interface RelativeDate extends Span {
  dateStart: string;
  dateEnd: string;
  precision: Precision;
  /** A weekday named without "last" or "next", whose week the caller may choose by tense. */
  isBareWeekday: boolean;
}

type Direction = "nearest" | "past" | "future";
type Resolved = Omit<RelativeDate, "start" | "end" | "isBareWeekday"> & { isBareWeekday?: boolean };

interface Rule {
  pattern: RegExp;
  resolve(
    groups: Record<string, string | undefined>,
    reference: string,
    direction: Direction,
  ): Resolved | null;
}

const day = (isoDay: string): Resolved => ({ dateStart: isoDay, dateEnd: isoDay, precision: "day" });
const span = ([dateStart, dateEnd]: [string, string], precision: Precision): Resolved => ({
  dateStart,
  dateEnd,
  precision,
});

const BACKWARD = /^(?:last|past|previous|derni|pass|pr[ée]c[ée]d)/i;
const FORWARD = /^(?:next|coming|upcoming|prochain|suivant)/i;

/** -1, 0 or 1: the unit before, this one, or the one after. */
function stepOf(word: string | undefined): number {
  if (!word) return 0;
  return BACKWARD.test(word) ? -1 : FORWARD.test(word) ? 1 : 0;
}

function weekdayNear(weekday: number, step: number, reference: string, direction: Direction): string {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (step < 0) return addDays(reference, -(back || 7));
  const ahead = (7 - back) % 7;
  if (step > 0) return addDays(reference, ahead || 7);
  if (direction === "past") return addDays(reference, -back);
  if (direction === "future") return addDays(reference, ahead);
  return addDays(reference, back <= 3 ? -back : ahead);
}

/** "from Monday to Friday": what is told as past is over, what is to come has not begun. */
function weekdaysNear(first: number, last: number, reference: string, direction: Direction): Resolved {
  const length = (last - first + 7) % 7;
  const dateStart =
    direction === "future"
      ? weekdayNear(first, 0, reference, direction)
      : addDays(weekdayNear(last, 0, reference, direction), -length);
  return { dateStart, dateEnd: addDays(dateStart, length), precision: "day" };
}

function monthNear(month: number, step: number, reference: string): Resolved {
  const current = monthOf(reference);
  const year = yearOf(reference);
  if (step < 0) return span(monthSpan(month < current ? year : year - 1, month), "month");
  if (step > 0) return span(monthSpan(month > current ? year : year + 1, month), "month");
  return span(monthSpan(year, month), "month");
}

function seasonNear(month: number, step: number, reference: string): Resolved {
  const year = yearOf(reference);
  const [start, end] = monthSpan(year, month, 3);
  if (step < 0 && end >= reference) return span(monthSpan(year - 1, month, 3), "season");
  if (step > 0 && start <= reference) return span(monthSpan(year + 1, month, 3), "season");
  return span([start, end], "season");
}

function unitNear(unit: string, step: number, reference: string): Resolved | null {
  const word = foldAccents(unit).toLowerCase();
  const year = yearOf(reference);
  const month = monthOf(reference);
  if (/^(?:week-?end|week ?end)$/.test(word)) {
    const saturday = addDays(startOfWeek(reference), 5 + 7 * step);
    return span([saturday, addDays(saturday, 1)], "day");
  }
  if (/^(?:week|semaine)$/.test(word)) {
    const monday = addDays(startOfWeek(reference), 7 * step);
    return span([monday, addDays(monday, 6)], "day");
  }
  if (/^(?:month|mois)$/.test(word)) return span(monthSpan(year, month + step), "month");
  if (/^(?:quarter|trimestre)$/.test(word)) {
    return span(monthSpan(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * step, 3), "quarter");
  }
  if (/^(?:year|an|annee)$/.test(word)) return span([`${year + step}-01-01`, `${year + step}-12-31`], "year");
  const season = seasonOfWord(word);
  if (season) return seasonNear(season, step, reference);
  const weekday = weekdayOfWord(word);
  if (weekday !== undefined) return day(weekdayNear(weekday, step, reference, "nearest"));
  const named = monthOfAnyCase(word);
  return named ? monthNear(named, step, reference) : null;
}

/** "the last two years", "ces six derniers mois": the stretch up to the reference. */
function windowBefore(count: string, unit: string, reference: string): Resolved | null {
  const number = countOfWord(count);
  if (!number) return null;
  const word = foldAccents(unit).toLowerCase();
  if (/^(?:days?|jours?)$/.test(word)) return span([addDays(reference, -number), reference], "day");
  if (/^(?:weeks?|semaines?)$/.test(word)) return span([addDays(reference, -7 * number), reference], "day");
  if (/^(?:months?|mois)$/.test(word)) return span([addMonths(reference, -number), reference], "month");
  return span([addMonths(reference, -12 * number), reference], "year");
}

const UNIT = "week-?end|week|month|quarter|year|spring|summer|autumn|fall|winter";
const UNITE = "week-?end|semaine|mois|trimestre|ann[ée]e|an|printemps|[ée]t[ée]|automne|hiver";
const MANY = "days|weeks|months|years|jours|semaines|mois|ans|ann[ée]es";
const COUNT =
  "\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze";

/** Ordered: a longer expression stands before the one it contains. */
const RULES: Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:last|past)\\s+(?<count>${COUNT})|(?<nombre>${COUNT})\\s+derni(?:ers|ères))\\s+(?<unit>${MANY})\\b`,
      "giu",
    ),
    resolve: ({ count, nombre, unit }, reference) => windowBefore((count ?? nombre)!, unit!, reference),
  },
  {
    pattern: new RegExp(
      `\\b(?<step>last|past|previous|this|current|next|coming|upcoming)\\s+(?<unit>${UNIT}|${FULL_WEEKDAY}|${FULL_MONTH})(?![\\p{L}])`,
      "giu",
    ),
    resolve: ({ step, unit }, reference, direction) => {
      const weekday = weekdayOfWord(unit!);
      if (weekday === undefined) return unitNear(unit!, stepOf(step), reference);
      return day(weekdayNear(weekday, stepOf(step), reference, direction));
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?<unit>${UNITE}|${FULL_WEEKDAY}|${FULL_MONTH})\\s+(?<step>derni(?:er|ère)|pass[ée]e?|pr[ée]c[ée]dente?|prochaine?|suivante?)(?![\\p{L}])`,
      "giu",
    ),
    resolve: ({ step, unit }, reference) => unitNear(unit!, stepOf(step), reference),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:cette|cet|ce)\\s+(?<unit>${UNITE}|${FULL_WEEKDAY})(?:-ci)?(?![\\p{L}])`,
      "giu",
    ),
    resolve: ({ unit }, reference, direction) => {
      const weekday = weekdayOfWord(unit!);
      return weekday === undefined
        ? unitNear(unit!, 0, reference)
        : day(weekdayNear(weekday, 0, reference, direction));
    },
  },
  {
    pattern: /(?<![\p{L}])(?:day before yesterday|avant-hier)(?![\p{L}])/giu,
    resolve: (_, reference) => day(addDays(reference, -2)),
  },
  {
    pattern: /(?<![\p{L}])(?:day after tomorrow|après-demain)(?![\p{L}])/giu,
    resolve: (_, reference) => day(addDays(reference, 2)),
  },
  {
    pattern: /(?<![\p{L}])(?:yesterday|last night|hier)(?![\p{L}])/giu,
    resolve: (_, reference) => day(addDays(reference, -1)),
  },
  {
    pattern: /(?<![\p{L}])(?:tomorrow|demain)(?![\p{L}])/giu,
    resolve: (_, reference) => day(addDays(reference, 1)),
  },
  {
    pattern:
      /(?<![\p{L}])(?:today|tonight|this (?:morning|afternoon|evening)|aujourd'hui|ce (?:matin|soir|jour)|cet après-midi)(?![\p{L}])/giu,
    resolve: (_, reference) => day(reference),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:from|between|du|de|entre)\\s+(?:le\\s+)?)(?<first>${FULL_WEEKDAY})\\s+(?:to|until|till|through|and|au|à|et)\\s+(?:le\\s+)?(?<last>${FULL_WEEKDAY})(?![\\p{L}])`,
      "giu",
    ),
    resolve: ({ first, last }, reference, direction) => ({
      ...weekdaysNear(weekdayOfWord(first!)!, weekdayOfWord(last!)!, reference, direction),
      isBareWeekday: true,
    }),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}])(?<weekday>${FULL_WEEKDAY})(?![\\p{L}])`, "giu"),
    resolve: ({ weekday }, reference, direction) => ({
      ...day(weekdayNear(weekdayOfWord(weekday!)!, 0, reference, direction)),
      isBareWeekday: true,
    }),
  },
];

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Distances that chrono counts: "two weeks ago", "il y a trois jours", "in ten days". */
const DISTANCE_CUE = /\b(?:ago|hence|il y a|dans|in|within)\b/i;
const DISTANCE =
  /\b(?:ago|from now|il y a)\b|^(?:in|within|dans)\s+(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix)\s+(?:day|week|month|year|jour|semaine|mois|an)/i;
/** Beyond this a distance says a year at best ("twenty years ago"). */
const LONGEST_DAY_DISTANCE = 45;

function readDistances(text: string, reference: string, language: string | undefined): RelativeDate[] {
  if (!DISTANCE_CUE.test(text)) return [];
  // Noon keeps the day whatever the machine's time zone.
  const instant = new Date(`${reference}T12:00:00`);
  const parsers =
    language === "fr" ? [chronoFrench] : language === "en" ? [chronoEnglish] : [chronoEnglish, chronoFrench];
  return parsers.flatMap((chrono) =>
    chrono.parse(text, instant).flatMap((result) => {
      if (!DISTANCE.test(result.text) || result.end || result.start.get("day") === null) return [];
      const date = result.start.date();
      const found = [date.getFullYear(), date.getMonth() + 1, date.getDate()] as const;
      const isoDay = `${found[0]}-${String(found[1]).padStart(2, "0")}-${String(found[2]).padStart(2, "0")}`;
      const far = Math.abs(daysBetween(reference, isoDay)) > LONGEST_DAY_DISTANCE;
      const years = /\b(?:years?|ans?|années?)\b/i.test(result.text);
      const resolved = years
        ? span([`${found[0]}-01-01`, `${found[0]}-12-31`], "year")
        : far
          ? span(monthSpan(found[0], found[1]), "month")
          : day(isoDay);
      return [
        { ...resolved, start: result.index, end: result.index + result.text.length, isBareWeekday: false },
      ];
    }),
  );
}

/** Every expression of `text` (ASCII typography) that needs the reference day to mean a date, in reading order. */
export function readRelativeDates(
  text: string,
  reference: string,
  direction: Direction,
  language?: string,
): RelativeDate[] {
  const found: RelativeDate[] = [];
  const add = (date: RelativeDate) => {
    if (!found.some((other) => overlaps(other, date))) found.push(date);
  };
  for (const { pattern, resolve } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const resolved = resolve(match.groups ?? {}, reference, direction);
      if (!resolved) continue;
      add({ isBareWeekday: false, ...resolved, start: match.index, end: match.index + match[0].length });
    }
  }
  for (const date of readDistances(text, reference, language)) add(date);
  return found.sort((a, b) => a.start - b.start);
}
