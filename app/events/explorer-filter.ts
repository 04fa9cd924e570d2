import type { Scope } from "#lib/chat/types.ts";

/** What the explorer shows of the events: those in a scope that hold the words of `q`. */
export interface ExplorerFilter extends Scope {
  q?: string;
}

/** Whether a filter leaves nothing out. */
export function isEmptyFilter({ q, from, to, countries, languages, documents }: ExplorerFilter): boolean {
  const values = [countries, languages, documents].flatMap((list) => list ?? []);
  return !q?.trim() && !from && !to && values.length === 0;
}
