/**
 * The highest threshold at or below which at most a share of the scores lies: halfway between the last score that does and the first
 * that does not.
 */
export function thresholdFor(scores: number[], share: number): number {
  const ascending = scores.toSorted((a, b) => a - b);
  const refused = Math.floor(share * ascending.length);
  // Equal scores stand or fall together.
  const kept = ascending[refused]!;
  const below = ascending.findLast((score) => score < kept) ?? Number.NEGATIVE_INFINITY;
  return Number.isFinite(below) ? (below + kept) / 2 : kept - 1;
}
