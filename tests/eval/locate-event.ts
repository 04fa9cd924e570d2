import { basename } from "node:path";
import type { Gold } from "./read-gold.ts";

/** The id of the gold event that the middle of a span of a document lies in; null where it lies in none. */
export function locateEvent(
  documents: Gold["documents"],
  { document, start, end }: { document: string; start: number; end: number },
): string | null {
  const middle = (start + end) / 2;
  const events = documents.get(basename(document)) ?? [];
  return events.find((event) => event.start <= middle && middle < event.end)?.id ?? null;
}
