import type { Random } from "./random.ts";

/** Four decimals are enough for a cosine; more would only make the statements that store it longer. */
const ROUNDING = 10_000;

/** Directions that noise is taken from: making a new one for every vector would take most of the time. */
const NOISE_DIRECTIONS = 500;

export interface Vectors {
  /** A vector of length 1 that points anywhere. */
  anywhere(): number[];
  /** A vector of length 1 near another one: their cosine is about 1 / √(1 + spread²). */
  near(center: number[], spread: number): number[];
}

export function randomVectors(random: Random, dimension: number): Vectors {
  const anywhere = () => toUnitLength(Array.from({ length: dimension }, () => random.normal()));
  const directions = Array.from({ length: NOISE_DIRECTIONS }, anywhere);
  return {
    anywhere,
    near(center, spread) {
      const [first, second] = [random.pick(directions), random.pick(directions)];
      // Two directions at a right angle: their sum has length √2.
      const scale = spread / Math.SQRT2;
      return toUnitLength(
        center.map((component, place) => component + scale * (first[place]! + second[place]!)),
      );
    },
  };
}

function toUnitLength(vector: number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((component) => Math.round((component / length) * ROUNDING) / ROUNDING);
}
