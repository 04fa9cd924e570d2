import type { Scope } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { readLastSuchDays } from "#lib/db/last-such-days.ts";
import type { QuestionScope } from "./question-scope.ts";

/**
 * Whoever asks what was said "on 17 June" means a 17 June that the reports tell of: the period becomes the last one that an event lies
 * in. Where there is none, the day is something that an event's report mentions, and narrows nothing.
 */
export async function settleYear(
  db: Database,
  understood: QuestionScope,
  limit: Scope = {},
): Promise<QuestionScope> {
  const { periods, scope } = understood;
  const { from, to, ...places } = scope;
  const isOpen = !from || !to;
  if (isOpen || periods.some(({ date }) => date.hasYear || date.relative)) return understood;
  const settled = await readLastSuchDays(db, { from, to, scopes: [places, limit] });
  return { ...understood, scope: { ...places, ...settled } };
}
