import type { Scope } from "#lib/chat/types.ts";
import type { Formats } from "../interface/formats.ts";

/** One filter of a scope: what it says, and the scope that is left without it. */
export interface Filter {
  label: string;
  without: Scope;
}

/** `scope` with `values` under `name`, or without that filter when no value is left. */
function withValues(scope: Scope, name: "countries" | "languages" | "documents", values: string[]): Scope {
  const { [name]: _, ...rest } = scope;
  return values.length === 0 ? rest : { ...rest, [name]: values };
}

/** More countries are those of a part of the world, and are one filter. */
const MOST_COUNTRIES = 6;

/**
 * The filters of a scope one by one: its period, then each country, language and document.
 * @param manyCountries what to call countries that are too many to be named.
 */
export function listFilters(
  scope: Scope,
  formats: Pick<Formats, "period" | "countries" | "language">,
  manyCountries: (number: number) => string,
): Filter[] {
  const filters: Filter[] = [];
  const period = formats.period(scope);
  if (period !== null) {
    const { from: _from, to: _to, ...without } = scope;
    filters.push({ label: period, without });
  }
  const labels = {
    countries: (code: string) => formats.countries([code]),
    languages: (code: string) => formats.language(code),
    documents: (path: string) => path,
  };
  for (const name of ["countries", "languages", "documents"] as const) {
    const values = scope[name] ?? [];
    if (name === "countries" && values.length > MOST_COUNTRIES) {
      filters.push({ label: manyCountries(values.length), without: withValues(scope, name, []) });
      continue;
    }
    for (const value of values) {
      const kept = values.filter((other) => other !== value);
      filters.push({ label: labels[name](value), without: withValues(scope, name, kept) });
    }
  }
  return filters;
}
