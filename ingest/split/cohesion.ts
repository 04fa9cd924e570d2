import type { Reading } from "./reading.ts";
import type { Terms } from "./terms.ts";

/**
 * Units compared on each side of a place. Three on each side parted boundaries from other line starts best
 * (area under the curve .84, against .70 for a single unit and all twelve before it).
 */
const WINDOW = 3;
/** Units in which these are sought; a longer run of headings is a list. */
const LONGEST_WINDOW = 12;

/** What two sides of a place have in common. */
export interface Cohesion {
  /**
   * Share, from 0 to 1, of the weight of the terms in the units from `at` on that also occur in the units before it,
   * none of which is taken from before `since`.
   */
  across(at: number, since: number): number;
  /** First unit that `across` compares for a place, where `since` allows it. */
  windowStart(at: number): number;
  /** Weight of the terms of `unit` that also occur in one of the units from `from` up to, not including, `to`. */
  ties(unit: number, from: number, to: number): number;
}

/**
 * Prepares the comparison of what stands before and behind each place. A term weighs by the square of its rarity in
 * the document, so that the name of an office which every paragraph mentions ties nothing together.
 */
export function measureCohesion(readings: Reading[], terms: Terms[]): Cohesion {
  const keys = terms.map(({ names, words }) => [...new Set([...names, ...words])]);
  const count = new Map<string, number>();
  for (const key of keys.flat()) count.set(key, (count.get(key) ?? 0) + 1);
  const weights = new Map([...count].map(([key, n]) => [key, Math.log(1 + terms.length / n) ** 2]));

  /** Where the window of `WINDOW` paragraphs before (`step` -1) or behind (1) the place ends; headings do not count. */
  const windowEnd = (at: number, step: 1 | -1) => {
    const limit = step === 1 ? Math.min(keys.length, at + LONGEST_WINDOW) : Math.max(0, at - LONGEST_WINDOW);
    let unit = at;
    for (let count = 0; count < WINDOW && unit !== limit; unit += step) {
      const { kind } = readings[step === 1 ? unit : unit - 1]!.unit;
      if (kind === "prose" || kind === "item") count++;
    }
    return unit;
  };
  return {
    across(at, since) {
      const left = new Set(keys.slice(Math.max(since, windowEnd(at, -1)), at).flat());
      const right = new Set(keys.slice(at, windowEnd(at, 1)).flat());
      let total = 0;
      let shared = 0;
      for (const key of right) {
        const weight = weights.get(key) ?? 0;
        total += weight;
        if (left.has(key)) shared += weight;
      }
      return total === 0 ? 0 : shared / total;
    },
    windowStart: (at) => windowEnd(at, -1),
    ties(unit, from, to) {
      const others = new Set(keys.slice(Math.max(0, from), to).flat());
      return keys[unit]!.reduce((sum, key) => sum + (others.has(key) ? (weights.get(key) ?? 0) : 0), 0);
    },
  };
}
