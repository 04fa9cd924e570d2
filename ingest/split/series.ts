import { OPENING } from "./opening-cues.ts";
import type { Reading } from "./reading.ts";

/** Headings that name a part of one text, whatever it is about. */
const PART_HEADING =
  /^(?:day|session|part|section|chapter|annex|appendix|step|phase|panel|introduction|summary|background|conclusions?|recommendations?|next steps|methods?|results?|discussion|objectives?|agenda|programme|jour|partie|séance|annexe|étape|introduction|résumé|contexte|conclusions?|recommandations?|objectifs?|déroulement)\b/i;
const LEAST_MEMBERS = 2;
/** A numbered or dated item shorter than this on average is an entry of a list or a timeline, not a report. */
const SHORTEST_ITEM = 120;
const LEAD_CHARACTERS = 600;

/**
 * Finds what cuts the whole document into like parts: headings of one level, numbered headings, items or paragraphs
 * that begin with a bold or plain date. Returns for each unit how sure it is, from 0 to 1, that it opens an event as
 * a member of such a series: the share of members that hold a date and carry a headline of their own.
 * A heading that merely names a part of a text has 0; a unit in no series has undefined.
 */
export function findSeries(readings: Reading[]): (number | undefined)[] {
  const members = new Map<string, number[]>();
  readings.forEach((reading, index) => {
    const shape = shapeOf(reading);
    if (shape) members.set(shape, [...(members.get(shape) ?? []), index]);
  });
  const certainty: (number | undefined)[] = readings.map(() => undefined);
  for (const [shape, indices] of members) {
    if (indices.length < LEAST_MEMBERS) continue;
    const sections = indices.map((start, at) => readings.slice(start, indices[at + 1] ?? readings.length));
    const mean = sections.reduce((sum, section) => sum + lengthOf(section), 0) / sections.length;
    const isList = !shape.startsWith("#") && mean < SHORTEST_ITEM;
    const share = sections.filter((section) => isReport(section)).length / sections.length;
    for (const index of indices) {
      certainty[index] = Math.max(certainty[index] ?? 0, isList || readings[index]!.isTail ? 0 : share);
    }
  }
  return certainty;
}

function shapeOf({ unit, dateline }: Reading): string | null {
  if (unit.level > 0) return "#".repeat(unit.level);
  if (/^\(?\d{1,3}[.)]\s/.test(unit.text)) return "numbered";
  if (dateline && /^(?:[-•]\s+)?(?:\*\*|__)/.test(unit.text)) return "bold date";
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/.test(unit.text)) return "bold line";
  if (unit.kind === "item" && dateline) return "dated item";
  return null;
}

function lengthOf(section: Reading[]): number {
  return section.reduce((sum, { unit }) => sum + unit.end - unit.start, 0);
}

/** Whether a part reads as a report of its own: a headline or an opening of several words, and a date near its start. */
function isReport([head, ...body]: Reading[]): boolean {
  if (!head || head.isTail || PART_HEADING.test(head.plain)) return false;
  const text = [head, ...body.filter(({ isTail, isFooter }) => !isTail && !isFooter)]
    .map(({ plain }) => plain)
    .join("\n")
    .slice(0, LEAD_CHARACTERS);
  return head.plain.split(/\s+/).length >= 3 && (OPENING.dayDate.test(text) || OPENING.looseDate.test(text));
}
