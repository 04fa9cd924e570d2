import type { Event, Scope } from "../chat/types.ts";

/** The later of two ISO dates that may be missing, or with -1 the earlier. */
function further(a: string | undefined, b: string | undefined, sign: 1 | -1): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.localeCompare(b) * sign > 0 ? a : b;
}

/** What lies in both scopes; null when nothing can. A missing or empty filter lets everything through. */
export function limitScope(limit: Scope, asked: Scope): Scope | null {
  const both: Scope = {};
  const from = further(limit.from, asked.from, 1);
  const to = further(limit.to, asked.to, -1);
  if (from && to && from > to) return null;
  if (from) both.from = from;
  if (to) both.to = to;
  for (const name of ["countries", "languages", "documents"] as const) {
    const [allowed, wanted] = [limit[name], asked[name]?.length ? asked[name] : undefined];
    const values =
      allowed && wanted ? wanted.filter((value) => allowed.includes(value)) : (allowed ?? wanted);
    if (values?.length === 0) return null;
    if (values) both[name] = values;
  }
  return both;
}

/** Whether an event lies in a scope: the same rule that searches apply in the database. */
export function liesInScope(event: Event, { from, to, countries, languages, documents }: Scope): boolean {
  const start = event.dateStart;
  const end = event.dateEnd ?? start;
  if (to && !(start && start <= to)) return false;
  if (from && !(end && end >= from)) return false;
  if (countries?.length && !event.countries.some((country) => countries.includes(country))) return false;
  if (languages?.length && !languages.includes(event.language)) return false;
  return !documents?.length || documents.includes(event.document);
}
