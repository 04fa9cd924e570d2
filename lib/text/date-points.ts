import type { DateToken } from "./date-tokens.ts";
import { countOfWord, monthOfAnyCase, monthOfWord, seasonOfWord, weekdayOfWord } from "./date-words.ts";

export type Precision = "day" | "month" | "season" | "quarter" | "year";

/** One end of a date expression as it is written; what is missing is taken from the other end or the reference. */
export interface DatePoint {
  precision: Precision;
  year?: number;
  /** 1 to 12; a season's or quarter's first month. */
  month?: number;
  day?: number;
  /** 0 is Sunday. */
  weekday?: number;
  /** How many months it covers, for seasons, quarters and half-years. */
  months?: number;
  /** The third of a month that "early", "mid" or "late" names. */
  third?: 1 | 2 | 3;
}

/** Points read from tokens: a day, a list of days of one month, a month, a quarter, a year. */
export interface PointList {
  points: DatePoint[];
  /** Index of the token after the last one read. */
  next: number;
  /** Whether the points are the two ends of a range rather than a list. */
  isRange: boolean;
}

const RANGE_WORDS = new Set(["-", "to", "until", "till", "through", "thru", "au", "à", "a", "jusqu'", "/"]);
const LIST_WORDS = new Set(["and", "et", "&", ",", "or", "ou"]);
const ARTICLES = new Set(["the", "le", "les", "du", "ce", "l'", "on", "from"]);
const OF = new Set(["of", "de", "d'", "du"]);
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2199;

/** Whether the token is an article or preposition that a date may begin with, not part of the date as shown. */
export function isLeadWord(token: DateToken): boolean {
  return ARTICLES.has(token.text.toLowerCase());
}

const lower = (token: DateToken | undefined) => token?.text.toLowerCase() ?? "";

/** Skips the articles and weekdays that may stand before a day: "Monday, 10", "le jeudi 3". */
function readLead(tokens: DateToken[], from: number): { next: number; weekday?: number } {
  let next = from;
  let weekday: number | undefined;
  if (ARTICLES.has(lower(tokens[next]))) next++;
  const found = tokens[next]?.isWord ? weekdayOfWord(tokens[next]!.text) : undefined;
  if (found !== undefined) {
    weekday = found;
    next++;
    if (tokens[next]?.text === "." || tokens[next]?.text === ",") next++;
    if (ARTICLES.has(lower(tokens[next]))) next++;
  }
  return { next, weekday };
}

function isDayNumber(token: DateToken | undefined): boolean {
  return token?.value != null && token.value >= 1 && token.value <= 31 && token.text.length <= 5;
}

function isYear(token: DateToken | undefined): boolean {
  return (
    token?.value != null &&
    /^\d{4}$/.test(token.text) &&
    token.value >= EARLIEST_YEAR &&
    token.value <= LATEST_YEAR
  );
}

/** Reads the year after a day or month: "2023", ", 2023", "of 2023", "de 2023". */
function readYear(tokens: DateToken[], from: number): { year?: number; next: number } {
  let next = from;
  if (tokens[next]?.text === "." && isYear(tokens[next + 1])) next++;
  if (tokens[next]?.text === ",") next++;
  if (OF.has(lower(tokens[next]))) next++;
  return isYear(tokens[next]) ? { year: tokens[next]!.value!, next: next + 1 } : { next: from };
}

function readConnector(tokens: DateToken[], from: number): { next: number; isRange: boolean } | null {
  const word = lower(tokens[from]);
  if (word === "jusqu'" && lower(tokens[from + 1]) === "au") return { next: from + 2, isRange: true };
  if (word === "up" && lower(tokens[from + 1]) === "to") return { next: from + 2, isRange: true };
  if (RANGE_WORDS.has(word)) return { next: from + 1, isRange: true };
  if (!LIST_WORDS.has(word)) return null;
  const doubled = word === "," && LIST_WORDS.has(lower(tokens[from + 1]));
  return { next: from + (doubled ? 2 : 1), isRange: false };
}

/** "26 May 2022", "3 au 6 juillet", "12, 13 and 20 June", "lundi 3 et mardi 4 mai". */
function readDaysThenMonth(tokens: DateToken[], from: number): PointList | null {
  const days: { day: number; weekday?: number }[] = [];
  let next = from;
  let isRange = false;
  let connected = true;
  let onlyCommas = true;
  while (connected) {
    const lead = readLead(tokens, next);
    if (!isDayNumber(tokens[lead.next])) break;
    days.push({ day: tokens[lead.next]!.value!, weekday: lead.weekday });
    next = lead.next + 1;
    const connector = readConnector(tokens, next);
    connected = connector !== null && isDayNumber(tokens[readLead(tokens, connector.next).next]);
    if (connector && connected) {
      isRange ||= connector.isRange;
      onlyCommas &&= tokens[next]!.text === "," && connector.next === next + 1;
      next = connector.next;
    }
  }
  if (days.length === 0) return null;
  // "page 3, 12 July": a comma alone does not make a list of days.
  if (days.length > 1 && onlyCommas) return null;
  if (days.some((item, i) => i > 0 && item.day <= days[i - 1]!.day)) return null;
  if (lower(tokens[next]) === "du" && lower(tokens[next + 1]) === "mois") next += 2;
  if (OF.has(lower(tokens[next]))) next++;
  const word = tokens[next];
  if (!word?.isWord) return null;
  const followedByYear = isYear(tokens[next + 1]) || isYear(tokens[next + 2]);
  const month = followedByYear ? monthOfAnyCase(word.text) : monthOfWord(word.text);
  if (!month) return null;
  next++;
  // The full stop of "Sept." belongs to the date only where a year follows.
  const { year, next: end } = readYear(tokens, next);
  return {
    points: days.map(({ day, weekday }) => ({ precision: "day", year, month, day, weekday })),
    next: end,
    isRange,
  };
}

/** "August 25th, 2023", "June 27-30", "June 3 and 4, 2024". */
function readMonthThenDays(tokens: DateToken[], from: number): PointList | null {
  const lead = readLead(tokens, from);
  const word = tokens[lead.next];
  if (!word?.isWord) return null;
  const month =
    monthOfWord(word.text) ??
    (/^(?:march|may|jan|dec|sep)$/.test(word.text) ? monthOfAnyCase(word.text) : undefined);
  if (!month) return null;
  const isLowerCase = word.text === word.text.toLowerCase();
  let next = lead.next + 1;
  if (tokens[next]?.text === ".") next++;
  if (lower(tokens[next]) === "the") next++;
  if (!isDayNumber(tokens[next])) return null;
  const days = [tokens[next]!.value!];
  next++;
  let isRange = false;
  for (;;) {
    const connector = readConnector(tokens, next);
    if (!connector || !isDayNumber(tokens[connector.next])) break;
    const after = tokens[connector.next + 1];
    // In "June 27 and 3 July" the second number belongs to what follows; in "June 5, 12 people" to neither.
    if (
      after?.isWord &&
      (monthOfWord(after.text) || (tokens[next]!.text === "," && connector.next === next + 1))
    )
      break;
    const day = tokens[connector.next]!.value!;
    if (day <= days.at(-1)!) break;
    days.push(day);
    isRange ||= connector.isRange;
    next = connector.next + 1;
  }
  const { year, next: end } = readYear(tokens, next);
  if (isLowerCase && !year && monthOfWord(word.text) === undefined) return null;
  // "In June 15 experts met" and "In May 3,000 people": a month and a count, not a day.
  const countsPeople =
    days.length === 1 &&
    !year &&
    /^(?:in|en|by|of|since)$/.test(lower(tokens[from - 1])) &&
    tokens[next]?.isWord;
  if (countsPeople) return null;
  return {
    points: days.map((day) => ({ precision: "day", year, month, day, weekday: lead.weekday })),
    next: end,
    isRange,
  };
}

const THIRDS: [RegExp, 1 | 2 | 3][] = [
  [/^(?:early|beginning|start|début|debut)$/, 1],
  [/^(?:mid|middle|mi)$/, 2],
  [/^(?:late|end|fin)$/, 3],
];

function readThird(tokens: DateToken[], from: number): { third?: 1 | 2 | 3; next: number } {
  const third = THIRDS.find(([words]) => words.test(lower(tokens[from])))?.[1];
  if (!third) return { next: from };
  let next = from + 1;
  while (["-", "of", "de", "d'", "the", "du", "mois"].includes(lower(tokens[next]))) next++;
  return { third, next };
}

/** Words before a lone month name that make it a date: "in May", "depuis mars", "last October" is read elsewhere. */
const BEFORE_MONTH =
  /^(?:in|since|by|until|till|during|early|mid|late|of|for|from|to|and|through|between|after|before|-|each|every|this|next|en|depuis|dès|de|d'|mois|fin|début|mi|entre|et|à|avant|après|pour|courant|ce)$/;

/** "July 2023", "in May", "au mois d'octobre 2024", "fin mars". */
function readMonth(tokens: DateToken[], from: number): PointList | null {
  const { third, next: at } = readThird(tokens, from);
  const word = tokens[at];
  if (!word?.isWord) return null;
  const anyCase = monthOfAnyCase(word.text);
  if (!anyCase) return null;
  const { year, next } = readYear(tokens, at + 1);
  const previous = lower(tokens[at - 1]);
  const strict = monthOfWord(word.text);
  const isShort = word.text.length <= 4 && !/^(?:may|june|july|mai|mars|juin|août|aout)$/i.test(word.text);
  if (!year && !third && (isShort || !BEFORE_MONTH.test(previous))) return null;
  if (!strict && !year && previous !== "in") return null;
  // "of May said", "to March on": outside clear contexts these two are names and verbs.
  if (!year && !third && /^(?:may|march)$/i.test(word.text) && /^(?:of|to|and|for|from|-)$/.test(previous)) {
    const before = lower(tokens[at - 2]);
    if (!monthOfAnyCase(before) && !/^(?:month|end|beginning|middle|\d+)$/.test(before)) return null;
  }
  return { points: [{ precision: "month", year, month: anyCase, third }], next, isRange: false };
}

/** "Q2 2023", "second quarter of 2023", "deuxième trimestre 2023", "first half of 2024", "summer 2023". */
function readQuarterOrSeason(tokens: DateToken[], from: number): PointList | null {
  const word = lower(tokens[from]);
  const short = /^[qtsh]$/.test(word) && tokens[from + 1]?.start === tokens[from]?.end;
  const count = short ? (tokens[from + 1]?.value ?? undefined) : countOfWord(tokens[from]?.text ?? "");
  const unit = short ? word : lower(tokens[from + 1]);
  const months = /^(?:quarter|trimestre|[qt])$/.test(unit)
    ? 3
    : /^(?:half|semestre|semester|[sh])$/.test(unit)
      ? 6
      : 0;
  if (count && months && count * months <= 12) {
    let at = from + 2;
    if (lower(tokens[at]) === "of" && lower(tokens[at + 1]) === "the" && lower(tokens[at + 2]) === "year")
      at += 3;
    if (lower(tokens[at]) === "l'" || lower(tokens[at]) === "de") at++;
    if (lower(tokens[at]) === "l'") at++;
    if (lower(tokens[at]) === "année" || lower(tokens[at]) === "year") at++;
    const { year, next } = readYear(tokens, at);
    if (year) {
      const month = (count - 1) * months + 1;
      return { points: [{ precision: "quarter", year, month, months }], next, isRange: false };
    }
  }
  const season = tokens[from]?.isWord ? seasonOfWord(tokens[from]!.text) : undefined;
  if (!season) return null;
  const { year, next } = readYear(tokens, from + 1);
  if (!year) return null;
  const acrossYears = ["-", "/"].includes(tokens[next]?.text ?? "") && tokens[next + 1]?.value != null;
  return {
    points: [{ precision: "season", year, month: season, months: 3 }],
    next: acrossYears ? next + 2 : next,
    isRange: false,
  };
}

const BEFORE_YEAR =
  /^(?:in|since|during|by|until|till|through|from|to|between|before|after|of|year|early|mid|late|and|for|en|depuis|dès|année|l'an|an|avant|après|d'ici|fin|début|mi|et|à|entre|-|\(|fiscal|fy|de|pour|calendar)$/;
/** A number after these is an identifier. */
const BEFORE_IDENTIFIER =
  /^(?:no|n|n°|nr|number|resolution|résolution|decision|décision|decree|décret|law|loi|article|art|iso|page|p|room|salle|bp|box|directive|regulation|règlement|unscr|act|order|section|file|ref|#|€|\$|£|\+|:)$/;

/** "in 2021", "the 2023 session", "(2022)". Numbers that are identifiers, amounts or parts of a phone number are not years. */
function readLoneYear(tokens: DateToken[], from: number): PointList | null {
  const { third, next: at } = readThird(tokens, from);
  const token = tokens[at];
  if (!isYear(token) || token!.value! < 1900) return null;
  const previous = tokens[at - 1];
  const following = tokens[at + 1];
  if (previous?.value != null && previous.text.length < 4) return null;
  if (following?.value != null && following.text.length !== 4) return null;
  if (BEFORE_IDENTIFIER.test(lower(previous))) return null;
  const strong = BEFORE_YEAR.test(lower(previous));
  // "2000 participants", "of 2000 people": a round number before a small word counts something.
  const countsThings =
    token!.value! % 100 === 0 &&
    following?.isWord === true &&
    /^\p{Ll}/u.test(following.text) &&
    !/^(?:in|en)$/.test(lower(previous));
  if (countsThings || (!strong && token!.value! < 1950)) return null;
  const shortEnd = /^[-/]$/.test(following?.text ?? "") && /^\d{2}$/.test(tokens[at + 2]?.text ?? "");
  if (shortEnd) {
    const end = Math.floor(token!.value! / 100) * 100 + tokens[at + 2]!.value!;
    if (end !== token!.value! + 1) return null;
    return {
      points: [
        { precision: "year", year: token!.value! },
        { precision: "year", year: end },
      ],
      next: at + 3,
      isRange: true,
    };
  }
  if (/^[/%°€$£]$/.test(following?.text ?? "") && !isYear(tokens[at + 2])) return null;
  return { points: [{ precision: "year", year: token!.value!, third }], next: at + 1, isRange: false };
}

const READERS = [readDaysThenMonth, readMonthThenDays, readQuarterOrSeason, readMonth, readLoneYear];

/** The date expression that begins at token `from`, without what may be joined to it, or null. */
export function readPoints(tokens: DateToken[], from: number): PointList | null {
  for (const read of READERS) {
    const found = read(tokens, from);
    if (found) return found;
  }
  return null;
}

/** Reads "to", "and", "-", … and the articles after it. */
export function readJoin(tokens: DateToken[], from: number): { next: number; isRange: boolean } | null {
  const connector = readConnector(tokens, from);
  if (!connector) return null;
  let next = connector.next;
  while (["on", "from", "le", "du", "the", "early", "fin", "début"].includes(lower(tokens[next]))) {
    if (/^(?:early|fin|début)$/.test(lower(tokens[next]))) break;
    next++;
  }
  return { next, isRange: connector.isRange };
}
