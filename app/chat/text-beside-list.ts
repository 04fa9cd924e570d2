import type { Citation, Event } from "#lib/chat/types.ts";

/** A line that names an event by its title: "- 4 May 2023, Kenya: **Title** [1]". */
const NAMED_EVENT = /^- .*: \*\*.+\*\*(?:\s*\[\d+\])*$/;
/** How many of them the text names: the table says so itself. */
const SHARE_NAMED = /^\d+ (?:of|sur) \d+ \p{L}/u;

/**
 * The text of an answer that comes with its events, without the lines that name them for readers who have nothing but the text: what
 * was looked for, what the only event says, a digest.
 */
export function textBesideList(markdown: string): string {
  return markdown
    .split("\n")
    .filter((line) => !NAMED_EVENT.test(line) && !SHARE_NAMED.test(line))
    .join("\n")
    .trim();
}

/** Whether such a text tells of events itself, a line each. */
export function isDigest(beside: string): boolean {
  return /^- /m.test(beside);
}

/** The events that such a text leaves to a table: all of them, or those that a digest does not tell of. */
export function leftToTable(beside: string, events: Event[], citations: Citation[]): Event[] {
  if (!isDigest(beside)) return events;
  const told = new Set(citations.map(({ event }) => event.id));
  return events.filter(({ id }) => !told.has(id));
}
