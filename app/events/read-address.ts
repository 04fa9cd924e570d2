import { eventsQuerySchema } from "#lib/chat/requests.ts";
import { isLanguage } from "../interface/language.ts";
import type { ExplorerFilter } from "./explorer-filter.ts";

/** The query of an address as Next gives it to a page. */
export type AddressQuery = Record<string, string | string[] | undefined>;

type Parameter = "q" | "from" | "to" | "country" | "language" | "document";

export interface ReadAddress {
  filter: ExplorerFilter;
  cursor: string | null;
  /** The values that could not be used, as they stand in the address. */
  ignored: string[];
}

/**
 * Reads the explorer's filter from an address. A form without JavaScript sends its empty fields too, so an empty value
 * counts as none; a value that no filter takes is left out and named.
 */
export function readAddress(query: AddressQuery): ReadAddress {
  const ignored: string[] = [];

  function values(name: Parameter): string[] {
    const read = [query[name] ?? []].flat().flatMap((given) => {
      if (given.trim() === "") return [];
      const { success, data } = eventsQuerySchema.shape[name].safeParse(given);
      if (!success || data === undefined) {
        ignored.push(given);
        return [];
      }
      return [data];
    });
    return [...new Set(read)];
  }

  const single = (name: Parameter) => values(name).at(-1);
  const filter: ExplorerFilter = {
    q: single("q"),
    from: single("from"),
    to: single("to"),
    countries: values("country"),
    languages: values("language"),
    documents: values("document"),
    lang: [query.lang ?? []].flat().findLast(isLanguage),
  };
  return { filter, cursor: [query.cursor ?? []].flat().at(-1) || null, ignored };
}
