import { abbreviationsIn } from "./abbreviations.ts";
import type { SplitDocument } from "./document.ts";
import type { Note } from "./evidence.ts";
import { OPENING } from "./opening-cues.ts";
import type { Opening, Reading } from "./reading.ts";
import { isCommon, stemOf } from "./terms.ts";

/** Lines above a text that belong to it: a title, a byline, a place and date. More than these are a list. */
const LONGEST_HEAD = 5;
const SHORT_HEADER_WORDS = 4;
/** Names of a paragraph that may be known before the others count as new. */
const USUAL_NEW_NAMES = 0.3;
/** Units before a paragraph that it might belong to, and (itself among them) behind. */
const NEIGHBOURS = 3;
const LINK_LINE = /^https?:\/\/\S+$/;
/** Weight of about one rare word, below which a difference of ties says little. */
const TIE = 5;
/** The first paragraph of an event is seldom shorter than this many characters (2 of 186, of others 290 of 900). */
const SHORT_PARAGRAPH = 150;
/** A clause about a part of the subject, as in `…, the first of which was held on 3 May`. */
const PART_CLAUSE = /,\s(?:\p{L}+\s){0,3}?(?:of (?:which|whom)|dont)\s[^,]*(?:,|$)/giu;
const SUBJECT_CHARACTERS = 80;
/** "the film", with nothing behind that would tell which. */
const BARE_NOUN =
  /(?<!\p{L})(?:[Tt]h(?:e|is|ese)|[Ll][ae]s?|[Ll][’'])\s?(\p{Ll}{4,})(?![\p{L}-])(?!\s(?:of|for|de|du|des|d[’']|\p{Lu}|\p{Ll}+ (?:of|de|du)\s))/gu;
const NAMING_UNITS = 2;

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

const REFERRING: ReadonlySet<Opening> = new Set([
  "pronoun",
  "continuation",
  "datedContinuation",
  "definiteEvent",
  "attendee",
]);
const DEFINITE: ReadonlySet<Opening> = new Set(["definite", "datedDefinite"]);
const DEMONSTRATIVE = /(?<!\p{L})(?:these|those|such|ces|celui-ci|celle-ci)(?!\p{L})/iu;

/** Whether the unit alone shows that a text begins with it. */
export function isPlainOpening({ dateline, opening, first, unit, plain }: Reading): boolean {
  if (unit.kind === "item") return false;
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
  // An item that begins with a date is an entry of a timeline, unless all of them open events: then they are a series.
  const dateline = head.find((line) => line.dateline !== null && line.unit.kind !== "item")?.dateline;
  noteHead(note, head);
  if (dateline) note(`dateline:${dateline}`);
  if (!dateline) note("introduced", index === end && introducesNext(document, index - 1));
  if (!dateline && readings[end]!.unit.kind !== "header") {
    noteLead(note, document, end, index, introduced);
    note("retold", retold(document, index, end));
  }
}

function isHeadLine({ unit, plain, isTail, isFooter }: Reading): boolean {
  if (LINK_LINE.test(plain)) return true;
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
  const announcesProse =
    headers.length === head.length - 1 && !head.some(({ dateline }) => dateline !== null);
  const isShort = plain.split(/\s+/).length <= SHORT_HEADER_WORDS;
  note("isShortHeader", unit.kind === "header" && announcesProse && isShort);
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
  const first = reading.first.replace(PART_CLAUSE, ",");
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
    note("introducesNext", introducesNext(document, lead));
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
  // Whoever is introduced with an abbreviation is introduced anew, however often the document names them.
  const mayBeKnown = SUBJECT_KNOWN.has(opening) && abbreviations.length === 0;
  note("knownSubject", mayBeKnown && knownSubject(document, lead, index));
  note("bareSubject", opening === "definite" && OPENING.bareSubject.test(first));
  note("namedBefore", namedBefore(document, lead, first));
  note("shortParagraph", document.readings[lead]!.unit.text.length < SHORT_PARAGRAPH);
  note("forward", leaning(document, lead));
  const names = [...document.terms[lead]!.names];
  const recent = document.recentNames(index);
  const newNames = names.filter((name) => !recent.has(name)).length;
  note("newNames", names.length > 0 && newNames / (names.length + 2) - USUAL_NEW_NAMES);
}

/** Share of the words of the headings from `index` that the dated news at `lead` repeats, from 0 to 1. */
function retold({ readings, terms }: SplitDocument, index: number, lead: number): number {
  const { first, opening } = readings[lead]!;
  if (index === lead || !OPENING.dayDate.test(first) || !OPENING.eventVerb.test(first)) return 0;
  if (opening === "datedContinuation" || REFERRING.has(opening)) return 0;
  const told = new Set([...terms[lead]!.names, ...terms[lead]!.words]);
  const heading = terms.slice(index, lead).flatMap(({ names, words }) => [...names, ...words]);
  return heading.filter((word) => told.has(word)).length / Math.max(SHORT_HEADER_WORDS, heading.length);
}

/**
 * Whether the paragraph is background to the next one, which tells of a dated event: as of something known, while this
 * one has at least as much in common with it as with what stands before; or as of something new, while this one has
 * nothing at all in common with what stands before.
 */
function introducesNext(document: SplitDocument, index: number): boolean {
  const { readings, terms, cohesion, recentNames } = document;
  const { opening, unit, plain } = readings[index]!;
  const next = readings[index + 1];
  const isFresh = FRESH.has(opening);
  if (!isFresh && opening !== "mildContinuation") return false;
  if (next?.unit.kind !== "prose" || next.dateline !== null || next.opening === "quote") return false;
  if (!OPENING.dayDate.test(next.plain) || !OPENING.eventVerb.test(next.plain)) return false;
  const back = cohesion.ties(index, index - NEIGHBOURS, index);
  const forward = cohesion.ties(index, index + 1, index + 2);
  const recent = recentNames(index);
  const isDetached =
    back === 0 &&
    unit.text.length >= SHORT_PARAGRAPH &&
    ![...terms[index]!.names].some((name) => recent.has(name));
  if (refersBack(document, index + 1)) return forward >= back && (forward > 0 || isDetached);
  return isFresh && isDetached && forward > 0 && !OPENING.dayDate.test(plain);
}

/** Whether the unit begins as of something that the unit before it has named. */
function refersBack({ readings, terms }: SplitDocument, index: number): boolean {
  const { opening, first, subject } = readings[index]!;
  if (REFERRING.has(opening) || DEMONSTRATIVE.test(first)) return true;
  const [head = ""] = wordsOf(subject);
  return DEFINITE.has(opening) && terms[index - 1]!.words.has(stemOf(head));
}

/** Whether the sentence speaks of a thing as of one that the paragraphs shortly before have named: "watched the film". */
function namedBefore({ readings }: SplitDocument, index: number, sentence: string): boolean {
  const nouns = Array.from(sentence.matchAll(BARE_NOUN), ([, noun = ""]) => singularOf(noun));
  if (nouns.length === 0) return false;
  const before = readings.slice(Math.max(0, index - NAMING_UNITS), index).map(({ plain }) => plain);
  const named = new Set(
    before.flatMap((plain) => plain.toLowerCase().match(/\p{L}+/gu) ?? []).map(singularOf),
  );
  return nouns.some((noun) => named.has(noun));
}

const singularOf = (noun: string) => noun.replace(/s$/, "");

/** From -1 to 1: whether the paragraph has more in common with those behind it than with those before it. */
function leaning({ cohesion }: SplitDocument, unit: number): number {
  const back = cohesion.ties(unit, unit - NEIGHBOURS, unit);
  const forward = cohesion.ties(unit, unit + 1, unit + NEIGHBOURS);
  return (forward - back) / (forward + back + TIE);
}

/** How far the first words of the subject, articles and common words apart, are known from shortly before. */
function knownSubject(document: SplitDocument, lead: number, index: number): number {
  const { opening, subject } = document.readings[lead]!;
  const words = wordsOf(subject).slice(0, SUBJECT_WORDS[opening] ?? 1);
  return words.reduce((sum, word) => sum + document.known(word, index), 0) / Math.max(1, words.length);
}

/** The words with which a subject begins, articles and common words apart. */
function wordsOf(subject: string): string[] {
  const words = subject.slice(0, SUBJECT_CHARACTERS).match(/\p{L}[\p{L}-]{3,}/gu) ?? [];
  return words.filter((word) => !isCommon(word));
}
