import type { SplitDocument } from "./document.ts";
import type { Note } from "./evidence.ts";
import { OPENING } from "./opening-cues.ts";
import type { Reading } from "./reading.ts";

/** Units within which a text printed twice is one text; the same words further apart are a standing formula. */
const REPRINT_DISTANCE = 12;
/** A headline or teaser is printed again at once, or below its line of tags. */
const REPRINT_NEXT = 3;
/** Shorter texts, such as an author's name, are repeated anywhere. */
const SHORTEST_REPRINT = 50;

/** Evidence of what kind of line a unit is, how it is joined to the one before, and whether it was printed before. */
export function noteLine(note: Note, document: SplitDocument, index: number): void {
  const { readings, isSpaced, series, hasSeries, firstStory } = document;
  const { unit, isTail, isFooter } = readings[index]!;
  const before = readings[index - 1]!;
  note("glued", unit.joint === "none");
  note("gluedBySpace", unit.joint === "space");
  note("blankLine", unit.blankLines > (isSpaced ? 1 : 0));
  note("noBlankLine", isSpaced && unit.joint === "line" && unit.blankLines === 0);

  const opensFront = unit.kind === "front" && unit.text === "---" && before.unit.kind !== "front";
  note("frontMatter", opensFront);
  note("isMark", unit.kind === "rule" || unit.kind === "end" || (unit.kind === "front" && !opensFront));
  note("isTail", isTail);
  note("isFooter", isFooter && !isTail);
  note("isItem", unit.kind === "item");
  note("underHeader", before.unit.kind === "header" && !before.isTail && !before.isFooter);

  const isDateLine = before.unit.kind === "header" && before.dateline !== null;
  note("underDateLine", isDateLine && unit.blankLines <= (isSpaced ? 1 : 0));

  const sameText = (other: Reading) => other.unit.text === unit.text;
  const earlier = readings.slice(Math.max(0, index - REPRINT_DISTANCE), index).some(sameText);
  note("repeatedText", earlier && !OPENING.releaseLabel.test(unit.text));
  const isLong = unit.text.length >= SHORTEST_REPRINT;
  note("reprinted", isLong && !earlier && readings.slice(index + 1, index + 1 + REPRINT_NEXT).some(sameText));

  note("headline", document.headlines.has(index));
  const certainty = series[index];
  // The first member behind a mere title page or preamble is where the first event begins, with that page.
  const isFirst = certainty !== undefined && (firstStory < 0 || firstStory >= index);
  note("series", certainty !== undefined && certainty > 0.5 && !isFirst && certainty);
  note("partHeading", certainty !== undefined && certainty <= 0.5 && unit.kind === "header");
  note("insideSeries", hasSeries && (certainty === undefined || isFirst));
}
