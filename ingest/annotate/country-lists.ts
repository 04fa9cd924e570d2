import type { PlaceMention } from "#lib/text/countries.ts";

/** From this many countries on, a list names who came, not where. */
const SHORTEST_LIST = 3;
const BETWEEN_ITEMS =
  /^(?:\s*\([^)]*\))?\s*(?:,|;|\/|\band\b|\bet\b|\bor\b|\bou\b|&|-|as well as|ainsi que)[\s,]*(?:and\s+|et\s+)?(?:(?:from|of|in|to|de|du|des|d'|le|la|les|l'|the|au|aux|en|à|à la)\s*)*(?:(?:republic|kingdom|government|république|royaume) (?:of|de|du|d')\s*(?:the|la|l')?\s*)?$/iu;

/**
 * The mentions that stand in an enumeration of three or more countries, whatever their kind: participants, donors,
 * member states. Cities of one country are no such list.
 */
export function mentionsInLists(plain: string, places: PlaceMention[]): Map<PlaceMention, number> {
  const listed = new Map<PlaceMention, number>();
  let run: PlaceMention[] = [];
  const close = () => {
    const size = new Set(run.map((place) => place.country)).size;
    if (size >= SHORTEST_LIST) for (const place of run) listed.set(place, size);
    run = [];
  };
  for (const place of places) {
    const previous = run.at(-1);
    if (previous && !BETWEEN_ITEMS.test(plain.slice(previous.end, place.start))) close();
    run.push(place);
  }
  close();
  return listed;
}
