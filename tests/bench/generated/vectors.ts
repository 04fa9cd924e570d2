import type { Random } from "./random.ts";

/** Enough for a cosine; more would only make the statements that store it longer. */
const DECIMALS = 4;

/** A vector of length 1 that points anywhere. */
export function randomDirection(random: Random, dimension: number): number[] {
  return toUnitLength(Array.from({ length: dimension }, () => random.normal()));
}

/**
 * A vector of length 1 near another one: their cosine is about 1 / √(1 + spread²).
 */
export function near(center: number[], spread: number, random: Random): number[] {
  const noise = randomDirection(random, center.length);
  return toUnitLength(center.map((component, place) => component + spread * noise[place]!));
}

function toUnitLength(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((component) => Number((component / length).toFixed(DECIMALS)));
}
