/** Numbers that look random and are the same in every run. */
export interface Random {
  /** From 0 up to 1, evenly. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  integer(below: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** Normally distributed, mean 0, variance 1. */
  normal(): number;
}

/** Marsaglia's xorshift over 32 bits ("Xorshift RNGs", 2003), started from `seed`, which must not be 0. */
export function seededRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const integer = (below: number) => Math.floor(next() * below);
  return {
    next,
    integer,
    pick: (values) => values[integer(values.length)]!,
    // Box and Muller's transform; 1 - next() keeps the logarithm finite.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
