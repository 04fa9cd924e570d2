import type { Database } from "#lib/db/client.ts";
import { listSimilarLexemes } from "#lib/db/lexemes.ts";
import { editDistance } from "#lib/text/edit-distance.ts";

/** Shorter words have too many neighbours to guess among. */
const SHORTEST = 5;
/** Words from this length on may have two letters wrong. */
const LONG = 10;

/** The lexeme that a word no report holds was probably meant to be: the nearest in spelling, the commonest of several; or null. */
export async function meantLexeme(db: Database, stem: string): Promise<string | null> {
  if (stem.length < SHORTEST || /\p{N}/u.test(stem)) return null;
  const furthest = stem.length >= LONG ? 2 : 1;
  const similar = await listSimilarLexemes(db, { word: stem, lengthDifference: furthest });
  const near = similar
    .map((entry) => ({ ...entry, distance: editDistance(stem, entry.lexeme) }))
    .filter(({ distance }) => distance <= furthest)
    .sort(
      (a, b) =>
        a.distance - b.distance || b.passageCount - a.passageCount || a.lexeme.localeCompare(b.lexeme),
    );
  return near[0]?.lexeme ?? null;
}
