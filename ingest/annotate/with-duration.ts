import { addDays, weekdayOf } from "#lib/text/calendar.ts";
import * as cues from "./date-cues.ts";

interface Days {
  dateStart: string;
  dateEnd: string;
}

const NUMBERS = new Map(
  "two deux:2 three trois:3 four quatre:4 five cinq:5 six:6 seven sept:7 eight huit:8 nine neuf:9 ten dix:10"
    .split(/(?<=:\d+)\s/)
    .flatMap((entry) => {
      const [words = "", number] = entry.split(":");
      return words.split(" ").map((word) => [word, Number(number)] as const);
    }),
);

/** "a five-day course", "spent three days", « un stage de trois jours ». */
const DURATION = new RegExp(
  `\\b(${[...NUMBERS.keys()].join("|")}|\\d{1,2})[-\\s](?:days?|jours)\\b(?!\\s+(?:before|after|earlier|later|ago|avant|après|plus))`,
  "iu",
);

/** "a week-long course": from Monday to Friday where it begins or ends there, else seven days. */
const WEEK =
  /\b(?:week-?long|one-week|a week['’]s|(?:took part|participated) this week)\b|\bd['’]une semaine\b/iu;
const MONDAY = 1;
const FRIDAY = 5;
const WORKING_DAYS = 5;
const WEEK_DAYS = 7;

/** A happening longer than this is told by its dates. */
const LONGEST_DAYS = 14;

/**
 * The days of a happening of which the sentence gives one end and the length: "concluded a five-day course today" began four days
 * before. Unchanged where it gives both ends, or not which end it is.
 */
export function withDuration(dates: Days, sentence: string, before: string, after = ""): Days {
  if (dates.dateStart !== dates.dateEnd) return dates;
  const days = lengthIn(sentence, dates.dateStart);
  if (!(days >= 2 && days <= LONGEST_DAYS)) return dates;
  const isEnd =
    cues.isLastDay(before, after) ||
    cues.RUNS_UNTIL.test(before) ||
    /\b(?:until|jusqu'(?:à|au))\s*$/iu.test(before);
  if (isEnd) return { dateStart: addDays(dates.dateEnd, 1 - days), dateEnd: dates.dateEnd };
  if (cues.START_WORDS.test(cues.withoutAside(before)) || cues.START_AFTER.test(after))
    return { dateStart: dates.dateStart, dateEnd: addDays(dates.dateStart, days - 1) };
  return dates;
}

/** How many days a sentence says its happening took; 0 when it does not say. */
function lengthIn(sentence: string, day: string): number {
  const [, number = ""] = DURATION.exec(sentence) ?? [];
  const days = NUMBERS.get(number.toLowerCase()) ?? Number(number);
  if (days > 0 || !WEEK.test(sentence)) return days;
  return [MONDAY, FRIDAY].includes(weekdayOf(day)) ? WORKING_DAYS : WEEK_DAYS;
}
