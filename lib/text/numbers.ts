import { plainTypography } from "./normalise.ts";
import type { Span } from "./span.ts";

/** A number of a text, in digits or in words. */
export interface NumberMention extends Span {
  text: string;
  /** The exact values it may have, as decimals without superfluous zeros: "9,800" is 9800, "9 800" is 9800 or 9 and 800 apart. */
  readings: string[][];
  percent: boolean;
  ordinal: boolean;
  inWords: boolean;
}

const SCALES: Record<string, number> = {
  thousand: 1e3,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  milliard: 1e9,
  milliards: 1e9,
};
/** A letter is a scale only behind a sum of money: "5 m" may be metres. */
const MONEY_SCALES: Record<string, number> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9 };

const DIGITS =
  /(?<![\p{L}\p{N}])(?:(?<grouped>\d{1,3}(?:(?<separator>[ .,'])\d{3})(?:\k<separator>\d{3})*(?!\d))(?<decimals>[.,]\d+(?!\d))?|(?<plain>\d+)(?<fraction>[.,]\d+(?![\d]|[.,]\d))?)/gu;
const SCALE_BEHIND = /^[ -]?(thousand|mille|millions?|billions?|milliards?|bn)(?![\p{L}\p{N}])/iu;
const MONEY_BEFORE = /(?:[€$£]|\b(?:EUR|USD|GBP|CHF))\s?$/;
const MONEY_SCALE_BEHIND = /^ ?(k|mn?|b)(?![\p{L}\p{N}])/iu;
const PERCENT_BEHIND = /^[ -]?(?:%|per ?cent(?!\p{L})|pour[ -]cent(?!\p{L}))/iu;
const ORDINAL_BEHIND = /^(?:st|nd|rd|th|er|re|ère|e|è?me|ième|nde?)(?![\p{L}\p{N}])/iu;

/** The numbers of an English or French text, in reading order: digits in either way of writing, words, "2.5 million", ordinals. */
export function findNumbers(text: string): NumberMention[] {
  const plain = plainTypography(text);
  const digits = [...digitNumbers(plain)];
  // The "million" of "3 million" belongs to the digits.
  const words = [...wordNumbers(plain)].filter(
    ({ start, end }) => !digits.some((other) => start < other.end && other.start < end),
  );
  return [...digits, ...words]
    .map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }))
    .sort((a, b) => a.start - b.start);
}

type Found = Omit<NumberMention, "text">;

function* digitNumbers(plain: string): Generator<Found> {
  for (const match of plain.matchAll(DIGITS)) {
    const start = match.index;
    let end = start + match[0].length;
    const scale = SCALE_BEHIND.exec(plain.slice(end));
    const moneyScale =
      !scale && MONEY_BEFORE.test(plain.slice(0, start)) ? MONEY_SCALE_BEHIND.exec(plain.slice(end)) : null;
    const factor =
      (scale && SCALES[scale[1]!.toLowerCase()]) ??
      (moneyScale && MONEY_SCALES[moneyScale[1]!.toLowerCase()]) ??
      1;
    end += (scale ?? moneyScale)?.[0].length ?? 0;
    const percent = PERCENT_BEHIND.exec(plain.slice(end));
    const ordinal = factor === 1 && !percent ? ORDINAL_BEHIND.exec(plain.slice(end)) : null;
    end += (percent ?? ordinal)?.[0].length ?? 0;
    yield {
      start,
      end,
      readings: digitReadings(match, factor),
      percent: percent !== null,
      ordinal: ordinal !== null,
      inWords: false,
    };
  }
}

/**
 * What digits mean. One separator before three digits groups thousands in one way of writing and begins decimals in the other: both
 * are read, the decimals with all their digits, so that "9.8" is never taken for "9,800". Groups apart by a space may be numbers apart.
 */
function digitReadings({ groups = {} }: RegExpMatchArray, factor: number): string[][] {
  const { grouped, separator, decimals, plain, fraction } = groups;
  if (grouped === undefined) {
    const [, digits] = fraction?.split(/[.,]/) ?? [];
    return [[scaled(digits ? `${plain}.${digits}` : plain!, factor)]];
  }
  const joined = grouped.replaceAll(separator!, "");
  if (decimals) return [[scaled(`${joined}.${decimals.slice(1)}`, factor)]];
  const parts = grouped.split(separator!);
  // "0.125" and "2,125 million" are decimals and nothing else.
  const isPoint = separator === "." || separator === ",";
  if (isPoint && parts.length === 2 && (parts[0] === "0" || factor > 1))
    return [[scaled(parts.join("."), factor)]];
  if (separator === " ") return [[scaled(joined, factor)], parts.map((part) => scaled(part, 1))];
  return isPoint && parts.length === 2
    ? [[scaled(joined, factor)], [parts.join(".")]]
    : [[scaled(joined, factor)]];
}

/** A decimal times a scale, exact to twelve digits, which is more than any report counts. */
function scaled(decimal: string, factor: number): string {
  return String(Number((Number(decimal) * factor).toPrecision(12)));
}

const UNITS = new Map(
  [
    "zero|zéro",
    "one|un|une",
    "two|deux",
    "three|trois",
    "four|quatre",
    "five|cinq",
    "six",
    "seven|sept",
    "eight|huit",
    "nine|neuf",
    "ten|dix",
    "eleven|onze",
    "twelve|douze",
    "thirteen|treize",
    "fourteen|quatorze",
    "fifteen|quinze",
    "sixteen|seize",
    "seventeen",
    "eighteen",
    "nineteen",
  ].flatMap((words, value) => words.split("|").map((word): [string, number] => [word, value])),
);
const TENS = new Map(
  [
    "twenty|vingt|vingts",
    "thirty|trente",
    "forty|quarante",
    "fifty|cinquante",
    "sixty|soixante",
    "seventy|septante",
    "eighty|huitante|octante",
    "ninety|nonante",
  ].flatMap((words, place) => words.split("|").map((word): [string, number] => [word, 10 * (place + 2)])),
);
/** « une vingtaine »: a round number that a reader may write as the number itself. */
const COLLECTIVES = new Map([
  ["dozen", 12],
  ["douzaine", 12],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
]);
const ORDINALS = new Map(
  [
    "first|premier|première",
    "second|deuxième|seconde",
    "third|troisième",
    "fourth|quatrième",
    "fifth|cinquième",
    "sixth|sixième",
    "seventh|septième",
    "eighth|huitième",
    "ninth|neuvième",
    "tenth|dixième",
    "eleventh|onzième",
    "twelfth|douzième",
    "thirteenth|treizième",
    "fourteenth|quatorzième",
    "fifteenth|quinzième",
    "sixteenth|seizième",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth|vingtième",
  ].flatMap((words, place) => words.split("|").map((word): [string, number] => [word, place + 1])),
);
const ROUND_ORDINALS = new Map([
  ["thirtieth", 30],
  ["trentième", 30],
  ["fortieth", 40],
  ["quarantième", 40],
  ["fiftieth", 50],
  ["cinquantième", 50],
  ["sixtieth", 60],
  ["soixantième", 60],
  ["hundredth", 100],
  ["centième", 100],
]);
const CONNECTORS = new Set(["and", "et"]);
const ARTICLES = new Set(["a", "an", "un", "une"]);
const JOINS = /^(?: |-| - )$/;

interface Word extends Span {
  word: string;
}

function* wordNumbers(plain: string): Generator<Found> {
  const words: Word[] = [...plain.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    word: match[0].toLowerCase().normalize("NFC"),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let from = 0; from < words.length; ) {
    const read = readWords(plain, words, from);
    if (!read) {
      from += 1;
      continue;
    }
    from = read.next;
    if (read.found) yield read.found;
  }
}

/** Reads the longest number that begins at a word; null when none does, and no `found` for words that only look like one. */
function readWords(plain: string, words: Word[], from: number): { next: number; found: Found | null } | null {
  let total = 0;
  let current: number | null = null;
  let scale = Number.POSITIVE_INFINITY;
  let at = from;
  let ordinal = false;
  const isJoined = (index: number) =>
    index === from || JOINS.test(plain.slice(words[index - 1]!.end, words[index]!.start));
  while (at < words.length && isJoined(at) && !ordinal) {
    const { word } = words[at]!;
    const isConnector = CONNECTORS.has(word) && at > from && at + 1 < words.length && isJoined(at + 1);
    const place = isConnector ? at + 1 : at;
    const next = words[place]!.word;
    const small = smallNumber(next, current, isConnector ? word : null, total);
    if (small) {
      current = small.current;
      ordinal = small.ordinal;
    } else if (isConnector) break;
    else if (/^(?:hundred|cents?)$/.test(next) && (current ?? 0) < 100 && !(next === "cents" && !current)) {
      // "per cent" is no number, and "fifty cents" no fifty hundred.
      if (isPercentWord(plain, words[at]!) || (next === "cents" && current! > 9)) break;
      current = (current ?? 1) * 100;
    } else if (
      SCALES[next] !== undefined &&
      SCALES[next] < scale &&
      !(next.endsWith("ons") && current === null)
    ) {
      scale = SCALES[next];
      total += (current ?? 1) * scale;
      current = null;
    } else if (COLLECTIVES.has(next) && (current ?? 1) < 10) {
      current = (current ?? 1) * COLLECTIVES.get(next)!;
      at = place + 1;
      break;
    } else break;
    at = place + 1;
  }
  if (at === from) return null;
  const value = total + (current ?? 0);
  const after = words[at]?.word ?? "";
  // "two thirds", « un quart »
  if (value < 20 && !ordinal && at < words.length && isJoined(at) && isFractionWord(after)) {
    return { next: at + 1, found: null };
  }
  const first = words[from]!;
  const end = words[at - 1]!.end;
  // "a third"
  const isFraction = ordinal && at - from === 1 && ARTICLES.has(words[from - 1]?.word ?? "");
  // "one" and « une » are articles and pronouns more often than numbers.
  const isArticle = at - from === 1 && value === 1 && !ordinal;
  const percent = PERCENT_BEHIND.exec(plain.slice(end));
  const found =
    isFraction || isArticle
      ? null
      : {
          start: first.start,
          end: end + (percent?.[0].length ?? 0),
          readings: [[String(value)]],
          percent: percent !== null,
          ordinal,
          inWords: true,
        };
  return { next: at, found };
}

/** A number below 100 joined to what was read before; null when it does not join. */
function smallNumber(
  word: string,
  current: number | null,
  connector: string | null,
  total: number,
): { current: number; ordinal: boolean } | null {
  const ordinal = ORDINALS.get(word) ?? ROUND_ORDINALS.get(word) ?? (word === "unième" ? 1 : undefined);
  const value = ordinal ?? UNITS.get(word) ?? TENS.get(word);
  if (value === undefined) return null;
  const joined = (number: number) => ({ current: number, ordinal: ordinal !== undefined });
  // "a hundred and five", "two thousand and five"
  if (current === null) return connector && total === 0 ? null : joined(value);
  const rest = current % 100;
  if (rest === 0) return joined(current + value);
  // « quatre-vingts »
  if (rest === 4 && /^vingt(?:s|ième)?$/.test(word)) return joined(current + 76);
  // « vingt et un », « soixante et onze »; "twenty and one" is not said.
  if (connector && !(connector === "et" && (value === 1 || value === 11))) return null;
  if (rest % 10 !== 0 || rest < 20) {
    // « dix-sept », « soixante-dix-sept »
    return rest % 20 === 10 && value >= 7 && value <= 9 && !connector ? joined(current + value) : null;
  }
  if (value < 10) return joined(current + value);
  return (rest === 60 || rest === 80) && value < 20 ? joined(current + value) : null;
}

function isFractionWord(word: string): boolean {
  return /^(?:hal(?:f|ves)|quarters?|tiers|quarts?)$/.test(word) || ORDINALS.has(word.replace(/s$/, ""));
}

function isPercentWord(plain: string, { start }: Word): boolean {
  return /(?:per|pour)[ -]?$/i.test(plain.slice(0, start));
}
