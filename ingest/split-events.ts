import type { Span } from "#lib/text/span.ts";
import { findBestSegmentation } from "./split/best-segmentation.ts";
import { readSplitDocument } from "./split/document.ts";
import { gatherEvidence } from "./split/evidence.ts";

/**
 * Splits a document into events: contiguous spans, the first from 0, the last to the end, a boundary at the first
 * character of the next event. An empty text has none; a text of white space alone is one, so that nothing is lost.
 *
 * How (2026-11, after rules that fired one by one had stopped at a boundary F1 of about .9): the document is read as
 * units, which are its paragraphs and the parts of paragraphs where another text seems glued on (`split/unit.ts`).
 * Each unit's form and surroundings are evidence, in log-odds, for or against a boundary before it (`split/evidence.ts`,
 * `split/weights.ts`): how it opens, how the text before closes, whether the document is cut into like parts. What both
 * sides have in common (`split/cohesion.ts`) and what an event costs (`split/best-segmentation.ts`) is added for whole
 * segmentations, of which the best is taken. No list names an organization, a place or a person.
 */
export function splitEvents(text: string): Span[] {
  const document = readSplitDocument(text);
  if (document.readings.length === 0) return text === "" ? [] : [{ start: 0, end: text.length }];
  const [, ...later] = findBestSegmentation(document, gatherEvidence(document));
  const starts = [0, ...later.map((unit) => document.readings[unit]!.unit.start)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
