import type { SplitDocument } from "./document.ts";
import { abbreviationsIn, type Note } from "./evidence.ts";
import { OPENING } from "./opening-cues.ts";
import type { Opening, Reading } from "./reading.ts";
import { isCommon } from "./terms.ts";

/** Lines above a text that belong to it: a title, a byline, a place and date. More than these are a list. */
const LONGEST_HEAD = 5;
const SHORT_HEADER_WORDS = 4;
/** Names of a paragraph that may be known before the others count as new. */
const USUAL_NEW_NAMES = 0.3;
/** Units before a paragraph of background that it might belong to. */
const INTRODUCTION_UNITS = 3;
/** Any term in common, however frequent. */
const LEAST_TIE = Number.MIN_VALUE;
/** A clause about something else than the subject, as in `…, the first of which was held on 3 May`. */
const RELATIVE_CLAUSE =
  /,\s(?:[\p{L}]+\s){0,3}?(?:which|who|whom|whose|dont|qui|lesquels|lesquelles)\s[^,]*(?:,|$)/giu;
const SUBJECT_CHARACTERS = 80;

/** Openings that neither refer back nor go on: something may be named here for the first time. */
const FRESH: ReadonlySet<Opening> = new Set([
  "indefiniteEvent",
  "indefinite",
  "quantity",
  "role",
  "definite",
  "name",
  "other",
]);
/** How many words of the subject tell whether it is known, where that is not one. */
const SUBJECT_WORDS: Partial<Record<Opening, number>> = { name: 2, quantity: 2, datedStart: 2 };
const SUBJECT_KNOWN: ReadonlySet<Opening> = new Set([
  ...FRESH,
  "datedStart",
  "datedDefinite",
  "mildContinuation",
]);

/** Whether the unit alone shows that a text begins with it. */
export function isPlainOpening({ dateline, opening, first, unit, plain }: Reading): boolean {
  if (dateline || opening === "datedStart") return true;
  if (unit.kind === "header") return OPENING.byline.test(plain) || OPENING.releaseLabel.test(plain);
  const isDated = OPENING.dayDate.test(first) || OPENING.looseDate.test(first);
  return isDated && FRESH.has(opening) && OPENING.eventVerb.test(first);
}

/** Evidence of how a text would begin with a unit: its headlines, if the unit is one, and the first paragraph below. */
export function noteOpening(
  note: Note,
  document: SplitDocument,
  index: number,
  introduced: Set<string>,
): void {
  const { readings } = document;
  let end = index;
  while (end + 1 < readings.length && end < index + LONGEST_HEAD && isHeadLine(readings[end]!)) end++;
  const head = readings.slice(index, end + 1);
  const dateline = head.find((line) => line.dateline !== null)?.dateline;
  noteHead(note, head);
  if (dateline) note(`dateline:${dateline}`);
  else if (readings[end]!.unit.kind !== "header") noteLead(note, document, end, index, introduced);
}

function isHeadLine({ unit, isTail, isFooter }: Reading): boolean {
  return ["header", "front", "rule"].includes(unit.kind) && !isTail && !isFooter;
}

function noteHead(note: Note, head: Reading[]): void {
  const headers = head.filter(({ unit }) => unit.kind === "header");
  note(
    "byline",
    headers.some(({ plain }) => OPENING.byline.test(plain)),
  );
  note(
    "releaseLabel",
    headers.some(({ plain }) => OPENING.releaseLabel.test(plain)),
  );
  const [{ unit, plain }] = head as [Reading, ...Reading[]];
  note("isHeader", unit.kind === "header");
  const isBeforeProse = headers.length === head.length - 1;
  note(
    "isShortHeader",
    unit.kind === "header" && isBeforeProse && plain.split(/\s+/).length <= SHORT_HEADER_WORDS,
  );
}

/** Evidence of the paragraph at `lead`, for a text whose headlines begin at `index`. */
function noteLead(
  note: Note,
  document: SplitDocument,
  lead: number,
  index: number,
  introduced: Set<string>,
): void {
  const { rest, opening, ...reading } = document.readings[lead]!;
  const first = reading.first.replace(RELATIVE_CLAUSE, ",");
  note(`opening:${opening}`);
  const isFuture = opening !== "datedStart" && OPENING.future.test(first);
  note("future", isFuture);
  note("said", opening !== "quote" && OPENING.said.test(first));
  note("selfDescription", OPENING.selfDescription.test(first));

  const happens = !isFuture && OPENING.eventVerb.test(first);
  if (OPENING.dayDate.test(first)) {
    const news = OPENING.eventNoun.test(first) ? "eventStatement" : "datedNews";
    note(happens ? news : "datedSentence", opening !== "datedContinuation");
  } else if (FRESH.has(opening) && OPENING.dayDate.test(rest) && OPENING.eventVerb.test(rest)) {
    note("laterEvent");
  } else {
    note(
      "nextUnitEvent",
      (FRESH.has(opening) || opening === "mildContinuation") && introducesNext(document, lead),
    );
    note("looselyDated", OPENING.looseDate.test(first) && !isFuture && (happens ? 1 : 0.5));
  }

  const abbreviations = abbreviationsIn(first);
  note(
    "abbreviation",
    abbreviations.some((name) => !introduced.has(name)),
  );
  note(
    "abbreviationAgain",
    abbreviations.some((name) => introduced.has(name)),
  );
  if (SUBJECT_KNOWN.has(opening)) note("knownSubject", knownSubject(document, lead, index));
  const names = [...document.terms[lead]!.names];
  const recent = document.recentNames(index);
  const newNames = names.filter((name) => !recent.has(name)).length;
  note("newNames", names.length > 0 && newNames / (names.length + 2) - USUAL_NEW_NAMES);
}

/**
 * Whether the paragraph leads up to the next one, which tells of a dated event as of something known, and has more in
 * common with it than with what stands before.
 */
function introducesNext({ readings, cohesion }: SplitDocument, lead: number): boolean {
  const next = readings[lead + 1];
  if (next?.unit.kind !== "prose" || next.opening === "quote") return false;
  if (isPlainOpening(next) && next.opening !== "definite") return false;
  if (!OPENING.dayDate.test(next.plain) || !OPENING.eventVerb.test(next.plain)) return false;
  return (
    cohesion.ties(lead, lead + 1, lead + 2) >=
    Math.max(LEAST_TIE, cohesion.ties(lead, lead - INTRODUCTION_UNITS, lead))
  );
}

/** How far the first words of the subject, articles and common words apart, are known from shortly before. */
function knownSubject(document: SplitDocument, lead: number, index: number): number {
  const { opening, subject } = document.readings[lead]!;
  const words = (subject.slice(0, SUBJECT_CHARACTERS).match(/\p{L}[\p{L}-]{3,}/gu) ?? [])
    .filter((word) => !isCommon(word))
    .slice(0, SUBJECT_WORDS[opening] ?? 1);
  return words.reduce((sum, word) => sum + document.known(word, index), 0) / Math.max(1, words.length);
}
