import { X } from "lucide-react";
import { listFilters } from "../chat/list-filters.ts";
import type { InterfaceText } from "../interface/english.ts";
import type { Formats } from "../interface/formats.ts";
import { eventsAddress } from "./events-address.ts";
import type { ExplorerFilter } from "./explorer-filter.ts";
import { FilterLink } from "./filter-link.tsx";

interface ActiveFiltersProps {
  filter: ExplorerFilter;
  text: InterfaceText;
  formats: Formats;
}

/** What the list is filtered by, one by one, each a link to the list without it; nothing where nothing is. */
export function ActiveFilters({ filter, text, formats }: ActiveFiltersProps) {
  const { q, ...scope } = filter;
  const filters = [
    ...(q ? [{ label: text.withWords(q), without: scope as ExplorerFilter }] : []),
    ...listFilters(scope, formats, text.manyCountries).map(({ label, without }) => ({
      label,
      without: { ...without, q },
    })),
  ];
  if (filters.length === 0) return null;
  return (
    <ul aria-label={text.filtersTitle} className="flex flex-wrap items-center gap-1.5 text-[0.8125rem]">
      {filters.map(({ label, without }) => (
        <li key={label} className="min-w-0">
          <FilterLink
            href={eventsAddress(without)}
            label={text.removeFilter(label)}
            className="chip max-w-full hover:border-accent hover:text-accent"
          >
            <span className="truncate">{label}</span>
            <X aria-hidden className="-me-1 size-3.5 shrink-0" />
          </FilterLink>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <FilterLink
            href={eventsAddress({ lang: filter.lang })}
            className="text-button ms-1.5 inline-block text-soft"
          >
            {text.clearFilters}
          </FilterLink>
        </li>
      )}
    </ul>
  );
}
