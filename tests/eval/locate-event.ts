import { basename } from "node:path";
import type { Gold } from "./read-gold.ts";
import type { DocumentSpan } from "./system.ts";

/** The ids of the gold events that a span of a document counts for. */
export type Locate = (span: DocumentSpan) => string[];

/** Counts a span for the one event that its middle lies in. */
export function locateByMiddle(documents: Gold["documents"]): Locate {
  return ({ document, start, end }) => {
    const middle = (start + end) / 2;
    const events = documents.get(basename(document)) ?? [];
    return events.filter((event) => event.start <= middle && middle < event.end).map(({ id }) => id);
  };
}

/** What holds this much of an event, a sentence or two, may hold what is asked of it. */
const PART_CHARACTERS = 200;

/** Counts a span for every event that it holds a good part of: fair to chunks, which know nothing of events. */
export function locateByPart(documents: Gold["documents"]): Locate {
  return ({ document, start, end }) =>
    (documents.get(basename(document)) ?? [])
      .filter((event) => {
        const held = Math.min(end, event.end) - Math.max(start, event.start);
        return held >= Math.min(PART_CHARACTERS, event.end - event.start, end - start);
      })
      .map(({ id }) => id);
}
