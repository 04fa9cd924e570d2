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

/** The evidence about the start of each unit, as far as it does not depend on where the event before it began. */
export function gatherEvidence(document: SplitDocument): Evidence[] {
  const { readings, hasSeries, isSpaced } = document;
  const openings = readings.filter(isPlainOpening).length;
  const introduced = new Set<string>();
  return readings.map((_, index) => {
    const evidence: Evidence = new Map();
    const note: Note = (name, holds = true) => {
      if (holds) evidence.set(name, Number(holds));
    };
    if (index > 0) {
      note(isSpaced ? "spacedDocument" : "flatDocument");
      note("fewOpenings", !hasSeries && openings < FEW_OPENINGS && FEW_OPENINGS - openings);
      noteLine(note, document, index);
      noteOpening(note, document, index, introduced);
      noteClosing(note, document, index);
    }
    for (const name of abbreviationsIn(readings[index]!.plain)) introduced.add(name);
    return evidence;
  });
}
