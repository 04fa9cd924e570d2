import { CLOSING } from "./closing-cues.ts";
import type { SplitDocument } from "./document.ts";
import type { Note } from "./evidence.ts";
import { isCategoryLine } from "./reading.ts";

/** Units behind "Contact:" or "Related links" that may still belong to it. */
const TAIL_UNITS = 3;
const LAST_CHARACTERS = 250;

/** Evidence of how the text before a unit ends. */
export function noteClosing(note: Note, { readings, copies }: SplitDocument, index: number): void {
  const before = readings[index - 1]!;
  const ending = before.plain.slice(-LAST_CHARACTERS);
  note("afterEnd", before.unit.kind === "end");
  note("afterRule", before.unit.kind === "rule");
  const isCategory = isCategoryLine(before.unit);
  const isFooter = !isCategory && !before.isTail && (before.isFooter || CLOSING.contact.test(ending));
  note("afterCategory", isCategory);
  note("afterFooter", isFooter);
  note("afterFunding", CLOSING.funding.test(before.plain));
  note("afterOutlook", CLOSING.outlook.test(before.rest.slice(-LAST_CHARACTERS) || before.first));
  note("afterSelfDescription", CLOSING.selfDescription.test(before.plain));
  note("afterRepeated", before.unit.kind === "prose" && (copies.get(before.unit.text) ?? 0) > 1);
  note("afterColon", /:\s*$/.test(before.plain) && !before.isFooter);
  const inTail = readings.slice(Math.max(0, index - TAIL_UNITS), index).some(({ isTail }) => isTail);
  note("inTail", inTail && !isFooter);
}
