import type { Scope } from "#lib/chat/types.ts";
import { limitScope } from "#lib/widget/limit-scope.ts";

/**
 * What a question is asked of: `chosen` by the reader, but never more than the page around the chat asks of. Undefined
 * where the question's own words decide.
 */
export function scopeWithin(host: Scope | undefined, chosen: Scope | undefined): Scope | undefined {
  if (!host || !chosen) return chosen ?? host;
  return limitScope(host, chosen) ?? host;
}
