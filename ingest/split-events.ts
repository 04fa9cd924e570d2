import type { Span } from "#lib/text/span.ts";
import { best } from "./split/best-segmentation.ts";
import { readSplitDocument } from "./split/document.ts";
import { gatherEvidence } from "./split/evidence.ts";

export function splitEvents(text: string): Span[] {
  const document = readSplitDocument(text);
  const { readings } = document;
  if (readings.length === 0) return text === "" ? [] : [{ start: 0, end: text.length }];
  const starts = best(readings, gatherEvidence(document), document.cohesion).map(
    (unit) => readings[unit]!.unit.start,
  );
  starts[0] = 0;
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
