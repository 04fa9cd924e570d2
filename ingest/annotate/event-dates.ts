import { daysBetween } from "#lib/text/calendar.ts";
import { type DateMention, findDates } from "#lib/text/dates.ts";
import * as cues from "./date-cues.ts";
import type { EventReading, EventSentence } from "./event-reading.ts";
import { isOpinion } from "./is-opinion.ts";
import { quotedSpans } from "./quoted-spans.ts";
import { withDuration } from "./with-duration.ts";

export interface EventDates {
  dateStart: string;
  dateEnd: string;
}

/** A date in the text with how likely it is the happening's. */
export interface DateCandidate extends EventDates {
  score: number;
  mention: DateMention;
  sentence: EventSentence;
  /** The sentence's words before the date, and behind it. */
  before: string;
  after: string;
}

/*
 * Weights, in points. A date in the first sentence beside a verb of happening comes to about 4, background to below 0.
 * They were set by hand and tried on the development texts in tests/fixtures/annotate; none is critical to a half.
 */
const BY_SENTENCE = [2, 1.2, 0.7, 0.4];
const LATE_SENTENCE = { from: 8, score: -0.6 };
const HEADLINE = 1.5;
const GOVERNED = 1.5;
/** A law passed gives way to the training held because of it. */
const GOVERNED_BY_LAW = -0.3;
const CONSEQUENCE = 1;
const EVENT_WORD_IN_SENTENCE = 0.7;
const SPEECH = 0.5;
const OPENS_SENTENCE = 0.6;
const PREPOSITION = 0.3;
const RANGE = 0.4;
const LABEL = 3;
const BACKGROUND = -4.5;
const SOFT_BACKGROUND = -1;
const SINCE = -1;
const OF_DATE = -2.5;
const OF_DAY = -1.5;
const QUOTED = -2.5;
const BRACKETED = -1;
const FUTURE_LATE = -1.5;
const WITHOUT_YEAR = 0.3;
const RELATIVE_DAY = 0.8;
/** "Friday's elections" */
const POSSESSIVE = -1;
/** "had taken place on" */
const PLUPERFECT = -2;
const RETURN = -1.5;
const OTHER_DEED = -2;
const ONLY_SAID = -2;
/** How far before "yesterday" its verb of saying stands. */
const SPEECH_REACH = 40;
const PRECISION = { day: 0, month: -1.4, season: -2.2, quarter: -2.2, year: -3 } as const;
/** A stretch named by a relative period ("last week") is vaguer than days. */
const VAGUE = -0.9;
/** A month beside the report's own day tells less than it, unless a verb says what happened then. */
const MONTH_BESIDE_REPORT = -1.2;
const NEAR_REPORT = { days: 45, score: 0.7 };
const FAR_FROM_REPORT: [days: number, score: number][] = [
  [400, -3],
  [120, -1.8],
];
/** Below this a date is not taken for the happening's. */
const LEAST_SCORE = 1.1;
/** The same where the report bears a day of its own, which is the better guess. */
const LEAST_SCORE_BESIDE_REPORT = 1.8;
/** Parts of a series lie no further apart than this. */
const LONGEST_SERIES_DAYS = 60;
/** … and an exhibition closes at the latest so long after it opened. */
const LONGEST_RUN_DAYS = 500;
/** How far before a date its verb stands. */
const GOVERNING_REACH = 75;

/** How far behind a weekday the verb stands that says its week: "On Tuesday the ministers will meet". */
const TENSE_REACH = 60;
const WINDOW = 160;

function contextOf(reading: EventReading, sentence: EventSentence, mention: DateMention) {
  const before = reading.plain.slice(Math.max(sentence.start, mention.start - WINDOW), mention.start);
  const after = reading.plain.slice(mention.end, Math.min(sentence.end, mention.end + WINDOW));
  return { before, after };
}

/** The verb of happening that belongs to the date: shortly before it, or behind a date that opens its clause. */
function governingWord(before: string, after: string): string | undefined {
  const near =
    before
      .slice(-GOVERNING_REACH)
      .split(/[;]|\b(?:which|who|that|qui|dont)\b(?=[^,]*,)/)
      .at(-1) ?? "";
  const preceding = near.match(cues.EVENT_WORDS)?.at(-1);
  if (preceding) return preceding;
  const opensClause =
    /(?:^|[,;(]\s*|\b(?:and|et|when|result,?)\s*)(?:on|from|in|le|les|du|de|between|entre|this|ce|cette|last|earlier|late|yesterday)?\s*(?:the\s+)?$/iu.test(
      before.slice(-30),
    );
  return opensClause ? after.match(cues.EVENT_WORDS)?.[0] : undefined;
}

function scorePosition(sentence: EventSentence): number {
  if (sentence.isHeadline) return HEADLINE;
  if (sentence.index >= LATE_SENTENCE.from) return LATE_SENTENCE.score;
  return BY_SENTENCE[sentence.index] ?? 0;
}

function scoreDistance(mention: DateMention, reportDay: string | null): number {
  if (!reportDay) return 0;
  const distance = Math.min(
    Math.abs(daysBetween(mention.dateStart, reportDay)),
    Math.abs(daysBetween(mention.dateEnd, reportDay)),
  );
  const far = FAR_FROM_REPORT.find(([days]) => distance > days);
  if (far) return far[1];
  return distance <= NEAR_REPORT.days ? NEAR_REPORT.score : 0;
}

function scoreCandidate(
  mention: DateMention,
  sentence: EventSentence,
  context: { before: string; after: string },
  reportDay: string | null,
  isQuoted: boolean,
): number {
  const { before, after } = context;
  const isRelativeDay = mention.relative && mention.precision === "day";
  const verb = governingWord(before, after);
  const governed = verb !== undefined || isRelativeDay;
  let score = scorePosition(sentence) + PRECISION[mention.precision] + scoreDistance(mention, reportDay);
  const isLabelled = cues.DATE_LABEL.test(before);
  if (isLabelled) score += LABEL;
  if (verb && cues.LEGAL_WORDS.test(verb) && !isRelativeDay) score += GOVERNED_BY_LAW;
  else if (governed) score += GOVERNED;
  else if (sentence.text.match(cues.EVENT_WORDS)) score += EVENT_WORD_IN_SENTENCE;
  else if (cues.SPEECH_WORDS.test(sentence.text)) score += SPEECH;
  if (cues.CONSEQUENCE_START.test(sentence.text)) score += CONSEQUENCE;
  if (/^\W*(?:on|from|in|le|les|du|between|entre|the|this|ce|au|à)?\s*$/iu.test(before))
    score += OPENS_SENTENCE;
  if (/\b(?:on|from|between|du|le|les|entre|this|ce)\s*$/iu.test(before)) score += PREPOSITION;
  if (mention.dateStart !== mention.dateEnd) {
    if (mention.relative && mention.precision === "day") score += VAGUE;
    else if (mention.precision === "day") score += RANGE;
  }
  const otherTime = cues.OTHER_TIME_BEFORE.exec(before);
  // "will open its next congress": the announcement's own subject.
  const isAnnounced = sentence.index === 0 && cues.FUTURE_WORDS.test(sentence.text);
  const isOtherTime =
    otherTime !== null && !otherTime.groups!.between!.match(cues.EVENT_WORDS) && !isAnnounced;
  // "spent three days until yesterday": what is over bounds nothing that is to come.
  const isOver =
    isRelativeDay && reportDay !== null && mention.dateEnd <= reportDay && cues.UNTIL_BEFORE.test(before);
  const occasion = cues.AFTER_BEFORE.exec(before)?.groups?.between;
  const isOccasion =
    occasion !== undefined &&
    !(mention.precision === "day" && mention.dateStart !== mention.dateEnd) &&
    !cues.HELD_OCCASION.test(occasion);
  if (
    (cues.BACKGROUND_BEFORE.test(before) && !isOver) ||
    cues.BACKGROUND_AFTER.test(after) ||
    isOccasion ||
    isOtherTime ||
    cues.SINCE_THING_BEFORE.test(before)
  )
    score += BACKGROUND;
  else if (cues.SINCE_BEFORE.test(before)) {
    const isNews =
      mention.precision === "day" && (!mention.hasYear || (sentence.index === 0 && before.length < 12));
    score += isNews ? SINCE : BACKGROUND;
  } else if (cues.SOFT_BACKGROUND_BEFORE.test(before)) score += SOFT_BACKGROUND;
  // "the accord of 9 June 2009": a full date behind "of" dates the thing before it.
  const datesThing =
    mention.hasYear &&
    /\bof\s+$/i.test(before) &&
    !/\b(?:week|weekend|evening|morning|night|days?|month|afternoon|hours) of\s+$/i.test(before);
  if (datesThing) score += OF_DATE;
  if (mention.dateStart === mention.dateEnd && cues.FRENCH_OF_DAY.test(before)) score += OF_DAY;
  if (cues.PLUPERFECT_BEFORE.test(before)) score += PLUPERFECT;
  if (mention.isBareWeekday && cues.EVERY_BEFORE.test(before)) score += BACKGROUND;
  if (cues.RETURN_BEFORE.test(before)) score += RETURN;
  if (cues.WHO_BEFORE.test(before)) score += OTHER_DEED;
  if (isQuoted) score += QUOTED;
  if (/\([^)]*$/.test(before) && !isLabelled) score += BRACKETED;
  if (cues.FUTURE_WORDS.test(sentence.text) && sentence.index > 1) score += FUTURE_LATE;
  if (!mention.hasYear && !mention.relative) score += WITHOUT_YEAR;
  if (isRelativeDay) {
    score += RELATIVE_DAY;
    if (
      /^(?:today|aujourd'hui|tonight)$/i.test(mention.text.replace(/\u2019/g, "'")) &&
      cues.FIGURATIVE_TODAY.test(before)
    )
      score += BACKGROUND;
    if (cues.POSSESSIVE_OF_VOTE.test(after)) score += GOVERNED;
    else if (/^'s\b/.test(after)) score += /^today$/i.test(mention.text) ? BACKGROUND : POSSESSIVE;
  }
  if (reportDay && mention.precision !== "day" && !governed) score += MONTH_BESIDE_REPORT;
  return score;
}

/**
 * Every date of the event's text, scored. `reference` resolves missing years; `reportDay`, the day the report itself
 * bears, resolves "yesterday" and the like, which are left out without it.
 */
export function dateCandidates(
  reading: EventReading,
  reference: string | null,
  reportDay: string | null,
): DateCandidate[] {
  const quoted = quotedSpans(reading.plain);
  const base = reportDay ?? reference ?? undefined;
  const find = (direction: "nearest" | "past" | "future") =>
    findDates(reading.text, { reference: base, language: reading.language, direction });
  const nearest = find("nearest");
  // Bare weekdays and years left out follow the sentence's tense; both readings have the same offsets.
  const past = new Map(find("past").map((mention) => [mention.start, mention]));
  const future = new Map(find("future").map((mention) => [mention.start, mention]));
  const candidates = nearest.flatMap((found) => {
    const sentence = reading.sentences.find((item) => found.start >= item.start && found.start < item.end);
    if (!sentence) return [];
    if (found.relative && !reportDay) return [];
    const context = contextOf(reading, sentence, found);
    const around = context.before + found.text + context.after.slice(0, TENSE_REACH);
    const isFuture =
      (cues.FUTURE_WORDS.test(around) && !cues.SAID_ON_BEFORE.test(context.before)) ||
      cues.isToCome(context.before);
    const mention = found.isBareWeekday ? ((isFuture ? future : past).get(found.start) ?? found) : found;
    const isQuoted = quoted.some((span) => mention.start >= span.start && mention.end <= span.end);
    const score = scoreCandidate(mention, sentence, context, reportDay, isQuoted);
    return [{ dateStart: mention.dateStart, dateEnd: mention.dateEnd, score, mention, sentence, ...context }];
  });
  for (const candidate of candidates) {
    if (
      isOnlySaid(candidate) &&
      candidates.some((other) => isTold(other) && other.sentence === candidate.sentence)
    ) {
      candidate.score += ONLY_SAID;
    }
  }
  return candidates;
}

/** "the festival opens on 20 October, the organisers announced yesterday": the second day is the announcement's. */
const isOnlySaid = ({ mention, before }: DateCandidate) =>
  mention.relative && mention.precision === "day" && cues.SPEECH_WORDS.test(before.slice(-SPEECH_REACH));
const isTold = ({ mention, before, after, score }: DateCandidate) =>
  !mention.relative &&
  mention.precision === "day" &&
  score > LEAST_SCORE &&
  governingWord(before, after) !== undefined;

const earliest = (a: string, b: string) => (a < b ? a : b);
const latest = (a: string, b: string) => (a > b ? a : b);

function span(a: EventDates, b: EventDates): EventDates {
  return { dateStart: earliest(a.dateStart, b.dateStart), dateEnd: latest(a.dateEnd, b.dateEnd) };
}

const isLastDay = ({ before, after }: DateCandidate) => cues.isLastDay(before, after);
/** "Twenty officers took part this week": in what the sentence before tells. */
const TOOK_PART =
  /(?<!\bhad\s)\b(?:took part|participated)\b|(?<!\p{L})(?:a|ont) (?:pris part|participé)(?!\p{L})/iu;
const SAME_HAPPENING = /^(?:the|this|it|la|le|cette?|il|elle)\s/iu;

/** "last Thursday", "yesterday": one day, named from the day of writing. */
const isDayNear = (mention: DateMention) =>
  mention.relative && mention.precision === "day" && mention.dateStart === mention.dateEnd;

/** Adds the other days of a happening whose first, last or part-time dates stand apart. */
function joinParts(best: DateCandidate, candidates: DateCandidate[], reading: EventReading): EventDates {
  let dates: EventDates = { dateStart: best.dateStart, dateEnd: best.dateEnd };
  if (best.mention.precision !== "day") return dates;
  const lead = reading.sentences
    .filter((sentence) => sentence.index < 3)
    .map((sentence) => sentence.text)
    .join(" ");
  const isSeries = cues.SERIES_WORDS.test(lead);
  for (const other of candidates) {
    if (other === best || other.mention.precision !== "day") continue;
    const sameSentence = other.sentence === best.sentence;
    const [first, second] = other.mention.start < best.mention.start ? [other, best] : [best, other];
    const isNear = second.sentence.index - first.sentence.index <= 1;
    const runsOn =
      first === best &&
      isNear &&
      cues.RUNS_UNTIL.test(second.before) &&
      other.dateEnd >= best.dateEnd &&
      daysBetween(best.dateEnd, other.dateEnd) <=
        (cues.LONG_RUNNING.test(best.sentence.text) ? LONGEST_RUN_DAYS : LONGEST_SERIES_DAYS);
    const isRange = other.dateStart !== other.dateEnd && other.score > 0;
    // "opens tomorrow, and can be seen from 3 to 9 May", "closed today … from Monday to Friday"
    const isWhole =
      isNear &&
      isRange &&
      best.dateStart === best.dateEnd &&
      (other.dateStart === best.dateStart || (other.dateEnd === best.dateEnd && isLastDay(best)));
    const isSince =
      other.mention.isBareWeekday &&
      cues.SINCE_BEFORE.test(other.before) &&
      isLastDay(best) &&
      other.sentence.index <= best.sentence.index + 2 &&
      other.dateStart < best.dateStart;
    const between = reading.plain.slice(first.mention.end, second.mention.start);
    // "since Monday and until Friday", "last Thursday and Friday", "yesterday and today"
    const isFromTo =
      (sameSentence && cues.SINCE_BEFORE.test(first.before) && cues.UNTIL_BEFORE.test(second.before)) ||
      (isNear &&
        isDayNear(second.mention) &&
        cues.START_WORDS.test(cues.withoutAside(first.before)) &&
        cues.ENDS_BEFORE.test(second.before));
    const isPair =
      sameSentence &&
      isDayNear(best.mention) &&
      isDayNear(other.mention) &&
      /^,?\s(?:and|et)\s(?:(?:on|le|ce)\s)?$/i.test(between);
    if (runsOn || isWhole || isSince || isFromTo || isPair) dates = span(dates, other);
    if (other.mention.relative && !(other.mention.isBareWeekday && best.mention.isBareWeekday)) continue;
    if (Math.abs(daysBetween(other.dateStart, best.dateStart)) > LONGEST_SERIES_DAYS) continue;
    // "on 5 May in Lomé and on 12 May in Kara"
    const isList =
      sameSentence &&
      between.length < 60 &&
      /\b(?:and|et)\b[^.;]{0,20}$/i.test(between) &&
      !/\b(?:will|was|were|adopted|signed|since|until|by)\b/i.test(between);
    const [opening, closing] = best.dateStart <= other.dateStart ? [best, other] : [other, best];
    const opensAndCloses =
      cues.START_WORDS.test(cues.withoutAside(opening.before)) &&
      cues.END_WORDS.test(closing.before) &&
      (sameSentence || other.score > 0) &&
      !/\b(?:registration|applications?|deadline|inscriptions?|candidatures?)\b/i.test(closing.before);
    const isPart = isSeries && other.score >= LEAST_SCORE && cues.PART_WORDS.test(other.sentence.text);
    if (isList || opensAndCloses || isPart) dates = span(dates, other);
  }
  // "The two-day gathering" of the next sentence is the same one, and "It ended on 5 May" the one before.
  const next = reading.sentences.find(({ index }) => index === best.sentence.index + 1)?.text ?? "";
  const previous = reading.sentences.find(({ index }) => index === best.sentence.index - 1)?.text ?? "";
  const told = [
    SAME_HAPPENING.test(best.sentence.text) ? previous : "",
    best.sentence.text,
    SAME_HAPPENING.test(next) || TOOK_PART.test(next) ? next : "",
  ].join(" ");
  return withDuration(dates, told, best.before, best.after);
}

/** "last week", "in October": days named elsewhere may say which. */
const isVague = (mention: DateMention) =>
  mention.precision !== "day" || (mention.relative && mention.dateStart !== mention.dateEnd);
const liesIn = (inner: EventDates, outer: EventDates) =>
  inner.dateStart >= outer.dateStart && inner.dateEnd <= outer.dateEnd;

/** The happening's dates among the candidates, or null where none is likely enough. */
export function chooseDates(
  reading: EventReading,
  candidates: DateCandidate[],
  reportDay: string | null,
): (EventDates & { score: number; sentence: EventSentence }) | null {
  const best = candidates.reduce<DateCandidate | null>(
    (top, item) => (!top || item.score > top.score ? item : top),
    null,
  );
  if (!best || best.score < (reportDay ? LEAST_SCORE_BESIDE_REPORT : LEAST_SCORE)) return null;
  const exact =
    isVague(best.mention) &&
    candidates.find((item) => !isVague(item.mention) && item.score > 0 && liesIn(item, best));
  if (exact) return { ...joinParts(exact, candidates, reading), score: best.score, sentence: best.sentence };
  return { ...joinParts(best, candidates, reading), score: best.score, sentence: best.sentence };
}

/** A report of news carries the day it happened; an essay with a byline only the day it was printed. */
export function datesOfReport(reading: EventReading, reportDay: string | null): EventDates | null {
  if (!reportDay || isOpinion(reading)) return null;
  return { dateStart: reportDay, dateEnd: reportDay };
}
