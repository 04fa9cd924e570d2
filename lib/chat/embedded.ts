/**
 * What the embedded chat sends with each request, so that its visitors are not taken for those of the full page. A page of another
 * origin cannot send it: its browser would ask this server for leave first, and is given none.
 */
export const EMBEDDED_HEADER = "x-rapporteur-embedded";

/** What the ids of its visitors begin with. */
export const EMBEDDED_PREFIX = "embedded.";

/** How many days after its last question a conversation is kept: it comes back after a weekend, and nobody can look up older ones. */
export const EMBEDDED_DAYS = 7;
