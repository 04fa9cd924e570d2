import { abbreviationsIn } from "./abbreviations.ts";
import { noteClosing } from "./closing-evidence.ts";
import type { SplitDocument } from "./document.ts";
import { noteLine } from "./line-evidence.ts";
import { isPlainOpening, noteOpening } from "./opening-evidence.ts";
import type { EvidenceName } from "./weights.ts";

/** What speaks for or against a boundary before a unit, each to a degree (1 unless said otherwise). */
export type Evidence = Map<EvidenceName, number>;
/** Notes a piece of evidence; nothing when it does not hold. */
export type Note = (name: EvidenceName, holds?: boolean | number) => void;

/** With fewer plain openings than this, the document looks like one event. */
const FEW_OPENINGS = 2;

/** From this many datelines or headlines on, and this share of all plain openings, they are the document's habit. */
const LEAST_LABELS = 3;
const MOST_LABELLED = 0.8;

/** The evidence about the start of each unit, as far as it does not depend on where the event before it began. */
export function gatherEvidence(document: SplitDocument): Evidence[] {
  const { readings, hasSeries, isSpaced } = document;
  const openings = readings.filter(
    (reading, index) => isPlainOpening(reading) || document.headlines.has(index),
  ).length;
  const isLabelled = labelsEvents(document);
  const introduced = new Set<string>();
  return readings.map((_, index) => {
    const evidence: Evidence = new Map();
    const note: Note = (name, holds = true) => {
      if (holds) evidence.set(name, Number(holds));
    };
    if (index > 0) {
      note(isSpaced ? "spacedDocument" : "flatDocument");
      note("unlabelled", isLabelled && !isLabel(document, index));
      note("fewOpenings", !hasSeries && openings < FEW_OPENINGS && FEW_OPENINGS - openings);
      noteLine(note, document, index);
      noteOpening(note, document, index, introduced);
      noteClosing(note, document, index);
    }
    for (const name of abbreviationsIn(readings[index]!.plain)) introduced.add(name);
    return evidence;
  });
}

const isLabel = ({ readings, headlines }: SplitDocument, index: number) =>
  headlines.has(index) || (readings[index]!.dateline !== null && readings[index]!.unit.kind !== "item");

/** Whether the document begins nearly all its events with a dateline or a headline. */
function labelsEvents(document: SplitDocument): boolean {
  const { readings } = document;
  const labels = readings.filter((_, index) => isLabel(document, index)).length;
  const others = readings.filter((reading, index) => {
    const isUnderLabel = index > 0 && readings[index - 1]!.unit.kind === "header";
    return !isLabel(document, index) && !isUnderLabel && isPlainOpening(reading);
  }).length;
  return labels >= LEAST_LABELS && labels >= (labels + others) * MOST_LABELLED;
}
