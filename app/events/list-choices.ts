import type { EventFacets, FacetValue } from "#lib/db/event-facets.ts";
import type { Formats } from "../interface/formats.ts";
import type { ExplorerFilter } from "./explorer-filter.ts";
import type { Choice } from "./filter-form.tsx";

/** The choices of the filters, with how many events each gives; what is chosen is among them even where it gives none. */
export function listChoices(
  facets: Pick<EventFacets, "countries" | "languages" | "documents">,
  filter: ExplorerFilter,
  formats: Pick<Formats, "countries" | "language" | "number">,
): { countries: Choice[]; languages: Choice[]; documents: Choice[] } {
  const choices = (values: FacetValue[], chosen: string[] = [], name: (value: string) => string) => {
    const missing = chosen.filter((value) => values.every((other) => other.value !== value));
    return [...values, ...missing.map((value) => ({ value, events: 0 }))]
      .map(({ value, events }) => ({ value, label: `${name(value)} (${formats.number(events)})` }))
      .sort((a, b) => a.label.localeCompare(b.label));
  };
  return {
    countries: choices(facets.countries, filter.countries, (code) => formats.countries([code])),
    languages: choices(facets.languages, filter.languages, formats.language),
    documents: choices(facets.documents, filter.documents, (path) => path),
  };
}
