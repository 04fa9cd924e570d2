/**
 * Which of `count` folds each item belongs to: those of one group stand in the same fold, and folds are about as large. The same
 * groups always come to the same folds.
 */
export function assignFolds(groups: string[], count: number): number[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const largestFirst = [...sizes].toSorted(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1));
  const filled = new Array<number>(count).fill(0);
  const folds = new Map<string, number>();
  for (const [group, size] of largestFirst) {
    const emptiest = filled.indexOf(Math.min(...filled));
    filled[emptiest]! += size;
    folds.set(group, emptiest);
  }
  return groups.map((group) => folds.get(group)!);
}
