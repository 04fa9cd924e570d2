import type { Span } from "#lib/text/span.ts";
import { best } from "./split/best-segmentation.ts";
import { measureCohesion } from "./split/cohesion.ts";
import { gatherEvidence } from "./split/evidence.ts";
import { readUnit } from "./split/reading.ts";
import { readTerms } from "./split/terms.ts";
import { readUnits } from "./split/unit.ts";

export function splitEvents(text: string): Span[] {
  const units = readUnits(text);
  if (units.length === 0) return text === "" ? [] : [{ start: 0, end: text.length }];
  const readings = units.map(readUnit);
  const terms = units.map(readTerms);
  const starts = best(readings, gatherEvidence(readings, terms), measureCohesion(terms)).map(
    (unit) => units[unit]!.start,
  );
  starts[0] = 0;
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
