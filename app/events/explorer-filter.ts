import type { Scope } from "#lib/chat/types.ts";
import type { Language } from "../interface/language.ts";

/** What the explorer shows of the events: those in a scope that hold the words of `q`. */
export interface ExplorerFilter extends Scope {
  q?: string;
  /** The language that the address asks the page in: it leaves nothing out, and stays as the filters change. */
  lang?: Language;
}

/** Whether a filter leaves nothing out. */
export function isEmptyFilter({ q, from, to, countries, languages, documents }: ExplorerFilter): boolean {
  const values = [countries, languages, documents].flatMap((list) => list ?? []);
  return !q?.trim() && !from && !to && values.length === 0;
}
