import type { Event, Scope } from "#lib/chat/types.ts";

/** Whether an event's days and a scope's overlap; an event without a date is in no period. */
export function overlapsPeriod(event: Event, { from, to }: Scope): boolean {
  if (!event.dateStart) return false;
  return (!to || event.dateStart <= to) && (!from || (event.dateEnd ?? event.dateStart) >= from);
}

/** Whether an event lies in the places and the period of a scope. */
export function isInScope(event: Event, { countries, ...period }: Scope): boolean {
  if (countries?.length && !event.countries.some((country) => countries.includes(country))) return false;
  return (!period.from && !period.to) || overlapsPeriod(event, period);
}
