import { foldAccents } from "#lib/text/normalise.ts";
import { CUES } from "./cues.ts";
import type { Reading } from "./reading.ts";
import { findSeries } from "./series.ts";
import { isCommon, stemOf, type Terms } from "./terms.ts";
import type { EvidenceName } from "./weights.ts";

/** What speaks for or against a boundary before a unit, each to a degree (1 unless said otherwise). */
export type Evidence = Map<EvidenceName, number>;

/** Lines above a text that belong to it: a title, a byline, a place and date. More than these are a list. */
const LONGEST_HEAD = 5;
/** Units back over which a name is still in the reader's mind. */
const MEMORY = 8;
/** Units within which a text printed twice is one text; the same words further apart are a standing formula. */
const REPRINT_DISTANCE = 12;
/** Units behind "Contact:" or "Related links" that may still belong to it. */
const TAIL_UNITS = 3;
const FEW_OPENINGS = 3;
const SHORT_HEADER_WORDS = 4;

const ABBREVIATION = /\(\s*[“"]?((?:the |ci-après |hereafter )?\p{Lu}[\p{L}\d/&’-]{1,14})[”"]?\s*\)/gu;

/** The short forms a text introduces in brackets: `(WHO)`, `(the Office)`. */
function abbreviationsIn(text: string): string[] {
  return [...text.matchAll(ABBREVIATION)]
    .map((match) => match[1]!)
    .filter((name) => name.includes(" ") || (name.match(/\p{Lu}/gu)?.length ?? 0) > 1);
}

/** Whether the unit alone shows that a text begins with it. */
function isPlainOpening({ dateline, opening, first, unit, plain }: Reading): boolean {
  if (dateline || (unit.kind === "header" && (CUES.byline.test(plain) || CUES.releaseLabel.test(plain))))
    return true;
  if (opening === "datedStart") return true;
  const dated = CUES.dayDate.test(first) || CUES.looseDate.test(first);
  return (
    dated &&
    CUES.eventVerb.test(first) &&
    ["indefiniteEvent", "quantity", "name", "other", "definite"].includes(opening)
  );
}

/** The evidence about the start of each unit, as far as it does not depend on where the event before it began. */
export function gatherEvidence(readings: Reading[], terms: Terms[]): Evidence[] {
  const units = readings.map(({ unit }) => unit);
  const isSpaced = units.filter(({ blankLines }) => blankLines > 0).length > units.length / 2;
  const openings = readings.filter(isPlainOpening).length;
  const series = findSeries(readings);
  const hasSeries = series.some((certainty) => (certainty ?? 0) > 0.5);
  const copies = Map.groupBy(units, ({ text }) => text);
  const introduced = new Set<string>();
  const holders = new Map<string, number>();
  for (const { names, words } of terms)
    for (const key of new Set([...names, ...words])) holders.set(key, (holders.get(key) ?? 0) + 1);
  const rarity = (key: string) =>
    Math.min(1, (Math.log(1 + units.length / (holders.get(key) ?? 1)) / Math.log(1 + units.length / 3)) ** 2);
  const lastPrinted = new Map<string, number>();
  let tail = Number.NEGATIVE_INFINITY;

  return readings.map((reading, index) => {
    const evidence: Evidence = new Map();
    const note = (name: EvidenceName, holds: boolean | number = true) => {
      if (holds) evidence.set(name, Number(holds));
    };
    const { unit } = reading;
    const before = readings[index - 1];
    const headEnd = endOfHead(readings, index);
    const lead = readings[headEnd]!;

    if (before) {
      note(isSpaced ? "spacedDocument" : "flatDocument");
      note("fewOpenings", openings < FEW_OPENINGS && !hasSeries && (FEW_OPENINGS - openings) / 2);
      note("glued", unit.joint === "none");
      note("gluedBySpace", unit.joint === "space");
      note("blankLine", unit.blankLines > (isSpaced ? 1 : 0));
      note("noBlankLine", isSpaced && unit.joint === "line" && unit.blankLines === 0);
      noteLine(note, reading, before);
      note(
        "repeatedText",
        index - (lastPrinted.get(unit.text) ?? Number.NEGATIVE_INFINITY) <= REPRINT_DISTANCE &&
          !CUES.releaseLabel.test(unit.text),
      );
      note(
        "reprinted",
        units.slice(index + 1, index + 4).some(({ text }) => text === unit.text) &&
          !lastPrinted.has(unit.text),
      );
      const certainty = series[index];
      const isFirst = certainty !== undefined && isPreamble(readings, index);
      if (certainty !== undefined && !isFirst) {
        if (certainty > 0.5) note("series", certainty);
        else note("partHeading", unit.kind === "header");
      }
      note("insideSeries", (hasSeries && certainty === undefined) || isFirst);

      noteHead(note, readings.slice(index, headEnd + 1));
      if (lead.unit.kind !== "header" && !hasDateline(readings, index, headEnd)) {
        noteLead(note, readings, headEnd, terms, index, introduced, rarity);
      }
      noteClosing(note, before, copies.get(before.unit.text)?.length ?? 0);
      note("inTail", index - tail <= TAIL_UNITS);
    }
    if (reading.isTail) tail = index;
    for (const name of abbreviationsIn(reading.plain)) introduced.add(name);
    lastPrinted.set(unit.text, index);
    return evidence;
  });
}

type Note = (name: EvidenceName, holds?: boolean | number) => void;

function noteLine(note: Note, { unit, isTail, isFooter }: Reading, before: Reading): void {
  const opensFront = unit.kind === "front" && unit.text === "---" && before.unit.kind !== "front";
  note("frontMatter", opensFront);
  note("isMark", unit.kind === "rule" || unit.kind === "end" || (unit.kind === "front" && !opensFront));
  note("isTail", isTail);
  note("isFooter", isFooter && !isTail);
  note("isItem", unit.kind === "item");
  note("underHeader", before.unit.kind === "header" && !before.isTail && !before.isFooter);
}

/** Index of the first unit from `index` on that is not a line above a text. */
function endOfHead(readings: Reading[], index: number): number {
  let end = index;
  while (end + 1 < readings.length && end < index + LONGEST_HEAD && isHeadLine(readings[end]!)) end++;
  return end;
}

function isHeadLine({ unit, isTail, isFooter }: Reading): boolean {
  return ["header", "front", "rule"].includes(unit.kind) && !isTail && !isFooter;
}

function hasDateline(readings: Reading[], from: number, to: number): boolean {
  return readings.slice(from, to + 1).some(({ dateline }) => dateline !== null);
}

/** Whether everything before the first member of a series is a title page. */
function isPreamble(readings: Reading[], index: number): boolean {
  return readings.slice(0, index).every(({ unit }) => unit.kind !== "prose" && unit.kind !== "item");
}

function noteHead(note: Note, head: Reading[]): void {
  const [{ unit, plain }] = head as [Reading, ...Reading[]];
  const dateline = head.find((line) => line.dateline !== null)?.dateline;
  if (dateline) note(`dateline:${dateline}`);
  const headers = head.filter((line) => line.unit.kind === "header");
  note(
    "byline",
    headers.some((line) => CUES.byline.test(line.plain)),
  );
  note(
    "releaseLabel",
    headers.some((line) => CUES.releaseLabel.test(line.plain)),
  );
  note("isHeader", unit.kind === "header");
  note(
    "isShortHeader",
    unit.kind === "header" &&
      headers.length === head.length - 1 &&
      plain.split(/\s+/).length <= SHORT_HEADER_WORDS,
  );
}

/** Evidence of the first paragraph below the head of a text. */
function noteLead(
  note: Note,
  readings: Reading[],
  leadIndex: number,
  terms: Terms[],
  index: number,
  introduced: Set<string>,
  rarity: (key: string) => number,
): void {
  const { first, rest, opening } = readings[leadIndex]!;
  note(`opening:${opening}`);
  const isFuture = CUES.outlook.test(first);
  const happens = CUES.eventVerb.test(first);
  if (CUES.dayDate.test(first)) {
    const news = CUES.eventNoun.test(first) ? "eventStatement" : "datedNews";
    note(happens && !isFuture ? news : "datedSentence", opening !== "datedContinuation");
  } else if (CUES.looseDate.test(first)) {
    note("looselyDatedEvent", happens && !isFuture);
  }
  if (
    !CUES.dayDate.test(first) &&
    ["other", "definite", "name", "quantity", "indefinite", "indefiniteEvent"].includes(opening)
  ) {
    const next = readings[leadIndex + 1];
    const nextText =
      next && next.unit.kind === "prose" && next.opening !== "quote" && !isPlainOpening(next)
        ? next.plain
        : "";
    if (CUES.dayDate.test(rest) && CUES.eventVerb.test(rest)) note("laterEvent");
    else note("nextUnitEvent", CUES.dayDate.test(nextText) && CUES.eventVerb.test(nextText));
  }
  note("future", isFuture && !["datedStart"].includes(opening));
  note("said", CUES.said.test(first) && opening !== "quote");
  const abbreviations = abbreviationsIn(first);
  note(
    "abbreviation",
    abbreviations.some((name) => !introduced.has(name)),
  );
  note(
    "abbreviationAgain",
    abbreviations.some((name) => introduced.has(name)),
  );

  const recent = new Set<string>();
  const recentWords = new Set<string>();
  for (let unit = Math.max(0, index - MEMORY); unit < index; unit++) {
    for (const name of terms[unit]!.names) recent.add(name);
    for (const word of terms[unit]!.words) recentWords.add(word);
  }
  const names = [...terms[leadIndex]!.names];
  if (KNOWABLE.has(opening)) {
    const heads = subjectWords(readings[leadIndex]!);
    const known = heads.map((word) => {
      const keys = [foldAccents(word).toLowerCase(), stemOf(word)];
      return Math.max(
        0,
        ...keys.filter((key) => recent.has(key) || recentWords.has(key)).map((key) => rarity(key)),
      );
    });
    note("knownSubject", heads.length > 0 && known.reduce((a, b) => a + b, 0) / heads.length);
  }
  note(
    "newNames",
    names.length > 0 && names.filter((name) => !recent.has(name)).length / (names.length + 2) - 0.3,
  );
}

const KNOWABLE = new Set([
  "name",
  "other",
  "definite",
  "quantity",
  "datedStart",
  "indefinite",
  "indefiniteEvent",
]);
function subjectWords({ opening, subject }: Reading): string[] {
  const words = (
    subject
      .slice(0, 80)
      .replace(/^(?:the|la|le|les|l[’'])\s?/i, "")
      .match(/\p{L}[\p{L}-]{3,}/gu) ?? []
  ).filter((word) => !isCommon(word));
  return words.slice(0, opening === "name" || opening === "quantity" || opening === "datedStart" ? 2 : 1);
}

function noteClosing(note: Note, before: Reading, copies: number): void {
  note("afterEnd", before.unit.kind === "end");
  note("afterRule", before.unit.kind === "rule");
  const isCategory = CUES.category.test(before.unit.text) && before.isFooter;
  note("afterCategory", isCategory);
  note(
    "afterFooter",
    !isCategory && !before.isTail && (before.isFooter || CUES.contact.test(before.plain.slice(-200))),
  );
  note("afterFunding", CUES.funded.test(before.plain));
  note("afterOutlook", CUES.outlook.test(before.rest.slice(-250) || before.first));
  note("afterBoilerplate", CUES.boilerplate.test(before.plain));
  note("afterRepeated", copies > 1 && before.unit.kind === "prose");
  note("afterColon", /:\s*$/.test(before.plain) && !before.isFooter);
}
