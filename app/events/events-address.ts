import type { ExplorerFilter } from "./explorer-filter.ts";

/** The address of the explorer with a filter, the same for equal filters; `cursor` begins a later page, which opens at its list. */
export function eventsAddress(filter: ExplorerFilter, cursor?: string): string {
  const parameters = new URLSearchParams();
  const add = (name: string, values: (string | undefined)[] | undefined) => {
    for (const value of values ?? []) if (value) parameters.append(name, value);
  };
  add("q", [filter.q?.trim()]);
  add("from", [filter.from]);
  add("to", [filter.to]);
  add("country", filter.countries);
  add("language", filter.languages);
  add("document", filter.documents);
  add("lang", [filter.lang]);
  add("cursor", [cursor]);
  const query = parameters.toString();
  return `/events${query && `?${query}`}${cursor ? "#list" : ""}`;
}

/** The address of an event's own page. */
export function eventAddress(id: string): string {
  return `/events/${encodeURIComponent(id)}`;
}

/** The address of the chat with a question in its field. */
export function questionAddress(question: string): string {
  return `/?${new URLSearchParams({ q: question })}`;
}
