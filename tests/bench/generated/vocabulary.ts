import type { Random } from "./random.ts";

export interface Vocabulary {
  /** Most frequent first. */
  words: string[];
  /** A word as often as its rank makes it: the word of rank r comes up in proportion to 1/r (Zipf's law). */
  draw(random: Random): string;
}

const ONSETS = "b br d dr f fl g gl h k kl l m n p pl r s st t tr v z".split(" ");
const VOWELS = "a e i o u ai ou".split(" ");
const CODAS = ["", "", "", "n", "l", "rk", "sh", "m"];

/** A vocabulary of made-up words that can be pronounced, all different, none of them from a report. */
export function makeVocabulary(random: Random, size: number): Vocabulary {
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = 2 + random.integer(2);
    words.add(
      Array.from(
        { length: syllables },
        () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS),
      ).join(""),
    );
  }
  return { words: [...words], draw: zipf([...words]) };
}

/** Draws from `values`, the one in place r (from 1) in proportion to 1/r. */
function zipf(values: string[]): Vocabulary["draw"] {
  let sum = 0;
  const sums = values.map((_, place) => {
    sum += 1 / (place + 1);
    return sum;
  });
  return (random) => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return values[low]!;
  };
}
