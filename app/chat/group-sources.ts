import type { Citation, Event } from "#lib/chat/types.ts";

/** One event and the citations of an answer that come from it. */
export interface Source {
  event: Event;
  citations: Citation[];
}

/** Groups citations by event, in the order in which the answer first cites each. */
export function groupSources(citations: Citation[]): Source[] {
  const sources = new Map<string, Source>();
  for (const citation of citations) {
    const source = sources.get(citation.event.id);
    if (source) source.citations.push(citation);
    else sources.set(citation.event.id, { event: citation.event, citations: [citation] });
  }
  return [...sources.values()];
}
