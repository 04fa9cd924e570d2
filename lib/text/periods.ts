import { addDays } from "./calendar.ts";
import { type DateMention, type DateOptions, findDates } from "./dates.ts";
import { plainTypography } from "./normalise.ts";
import type { Span } from "./span.ts";

/** A stretch of days that a text asks for; open on one side for "since May" and "until 2021". */
export interface Period extends Span {
  /** First day, ISO 8601. */
  from?: string;
  /** Last day, ISO 8601. */
  to?: string;
  /** The date that it is told by. */
  date: DateMention;
}

/** Where a period lies, seen from the date that opens or closes it. */
type Side = "from" | "after" | "until" | "before";

/** Small words between the one that opens a period and its date: "since the year 2022", « à partir du mois de mai ». */
const BETWEEN = String.raw`(?:\s|(?:l|d)['’]|(?:the|in|on|of|at|year|month|le|la|les|en|du|de|au|ann[ée]e|mois)(?!\p{L}))*`;
/** The beginning or the end of the date itself stands there too: it is read with the date, or without (« la fin de l'année »). */
const PART = `(?:(?:(?<end>end|fin)|(?<begin>beginning|start|début))(?!\\p{L})${BETWEEN})?`;

function opening(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})${BETWEEN}${PART}$`, "iu");
}

/** Ordered: "no later than" before "later than", "on or after" before "after". */
const BEFORE_DATE: [RegExp, Side][] = [
  [
    opening(
      String.raw`(?:no|not)\s+later\s+than|not\s+after|(?:on|in)\s+or\s+before|up\s+to(?:\s+and\s+including)?|(?:up\s+)?until|up\s+till|till|by|au\s+plus\s+tard|jusqu['’](?:à|au|aux|en)?|d['’]ici(?:\s+à)?|at\s+the\s+latest`,
    ),
    "until",
  ],
  [
    opening(
      String.raw`(?:no|not)\s+earlier\s+than|not\s+before|(?:on|in)\s+or\s+after|(?:ever\s+)?since|(?:start|beginn)ing(?:\s+(?:from|with))?|as\s+(?:of|from)|depuis|à\s+partir|a\s+partir|à\s+compter|dès|au\s+plus\s+tôt|at\s+the\s+earliest`,
    ),
    "from",
  ],
  [
    opening(
      String.raw`(?:any\s*time\s+)?after|(?:later|more\s+recent|newer)\s+than|post-|après|(?:ultérieur|postérieur)e?s?\s+(?:à|au)|plus\s+récent(?:e?s?)\s+que`,
    ),
    "after",
  ],
  [
    opening(
      String.raw`before|prior\s+to|(?:earlier|older)\s+than|pre-|avant|antérieure?s?\s+(?:à|au)|plus\s+ancien(?:ne)?s?\s+que`,
    ),
    "before",
  ],
];

/** What may stand behind the date instead. */
const BEHIND_DATE: [RegExp, Side][] = [
  [
    /^,?\s+(?:(?:and|or)\s+)?(?:onwards?|at\s+the\s+earliest)(?!\p{L})|^,?\s+(?:and|or)\s+(?:later|after(?:wards)?|since|beyond|thereafter)(?=\s*(?:[?.!,;]|$|\p{Ll}))|^,?\s+(?:ou|et)\s+(?:plus\s+tard|après|ensuite|depuis|au[-\s]delà)(?!\p{L})|^,?\s+au\s+plus\s+tôt(?!\p{L})/iu,
    "from",
  ],
  [
    /^,?\s+(?:and|or)\s+(?:earlier|before)(?!\p{L})|^,?\s+at\s+the\s+latest(?!\p{L})|^,?\s+(?:ou|et)\s+(?:avant|plus\s+tôt|auparavant)(?!\p{L})|^,?\s+au\s+plus\s+tard(?!\p{L})/iu,
    "until",
  ],
];

/** "From 2021 until now", "between 2021 and now", « de 2021 à nos jours ». "Until today" is a date of its own. */
const FROM_OR_BETWEEN = /(?<!\p{L})(?:from|between|de|du|d['’]|entre)(?:\s+(?:the|le|la))?\s*$/iu;
const UNTIL_NOW =
  /^\s*(?:-|(?:to|till|(?:up\s+)?until|up\s+to|through|and|à|au|et|jusqu['’](?:à|au))(?!\p{L}))\s*(?:the\s+)?(?:now|date|present(?:\s+day)?|(?:nos|ce)\s+jours?|maintenant|présent)(?!\p{L})/iu;

/** "From 2023 on", which is open; but not "in 2023 on border security". */
const FROM = /(?<!\p{L})from(?:\s+the)?\s*$/iu;
const ON = /^\s+(?:on|forward)(?=\s*(?:[?.!,;]|$|(?:in|at)\s))/iu;

/** Finds the periods that a question in English or French asks for, in reading order. */
export function findPeriods(text: string, options: DateOptions = {}): Period[] {
  const plain = plainTypography(text);
  return findDates(text, options).map((date) => readPeriod(plain, date));
}

function readPeriod(text: string, date: DateMention): Period {
  const before = text.slice(0, date.start);
  const behind = text.slice(date.end);
  for (const [pattern, side] of BEFORE_DATE) {
    const match = pattern.exec(before);
    if (!match) continue;
    const { begin, end } = match.groups ?? {};
    return { start: match.index, end: date.end, date, ...bounds(date, side, part(date, begin, end)) };
  }
  const from = FROM.exec(before);
  const start = from?.index ?? date.start;
  for (const [pattern, side] of BEHIND_DATE) {
    const match = pattern.exec(behind);
    if (match) return { start, end: date.end + match[0].length, date, ...bounds(date, side) };
  }
  const span = FROM_OR_BETWEEN.exec(before);
  const untilNow = span && UNTIL_NOW.exec(behind);
  if (untilNow) {
    return { start: span.index, end: date.end + untilNow[0].length, date, ...bounds(date, "from") };
  }
  const on = from && ON.exec(behind);
  if (on) return { start, end: date.end + on[0].length, date, ...bounds(date, "from") };
  return { start: date.start, end: date.end, date, from: date.dateStart, to: date.dateEnd };
}

/** Whether the beginning or the end of the date is meant, as its own first word or one before it says. */
function part(date: DateMention, begin?: string, end?: string): "begin" | "end" | undefined {
  const [own = ""] = /^\p{L}+/u.exec(date.text) ?? [];
  if (end || /^(?:end|fin)$/i.test(own)) return "end";
  return begin || /^(?:beginning|start|début)$/i.test(own) ? "begin" : undefined;
}

function bounds(
  { dateStart, dateEnd }: DateMention,
  side: Side,
  part?: "begin" | "end",
): Pick<Period, "from" | "to"> {
  switch (side) {
    case "from":
      return { from: dateStart };
    case "after":
      return { from: addDays(part === "begin" ? dateStart : dateEnd, 1) };
    case "until":
      return { to: part === "begin" ? dateStart : dateEnd };
    case "before":
      return { to: addDays(part === "end" ? addDays(dateEnd, 1) : dateStart, -1) };
  }
}

/**
 * The days from the first to the last of several periods; open ones narrow ("after 2020 and before 2023", "in 2022, before June 2022")
 * or carry on ("in 2020 and since 2022"). Nothing where open ones leave a gap.
 */
export function joinPeriods(periods: Pick<Period, "from" | "to">[]): Pick<Period, "from" | "to"> {
  const closed = periods.filter(({ from, to }) => from && to);
  const froms = periods.flatMap(({ from, to }) => (from && !to ? [from] : []));
  const tos = periods.flatMap(({ from, to }) => (to && !from ? [to] : []));
  const latestFrom = froms.sort().at(-1);
  const [earliestTo] = tos.sort();
  if (closed.length === 0) {
    return latestFrom && earliestTo && latestFrom > earliestTo ? {} : { from: latestFrom, to: earliestTo };
  }
  let from = closed.map((period) => period.from!).sort()[0];
  let to = closed
    .map((period) => period.to!)
    .sort()
    .at(-1);
  if (latestFrom && latestFrom <= to!) from = latestFrom > from! ? latestFrom : from;
  else if (latestFrom) to = undefined;
  if (earliestTo && earliestTo >= from!) to = earliestTo;
  else if (earliestTo) from = undefined;
  return { from, to };
}
