import { foldAccents } from "#lib/text/normalise.ts";

/** The usual saturation of a term's frequency, and how much a text's length counts. */
const K1 = 1.2;
const B = 0.75;

/** Scores every text for a query: BM25 as Lucene computes it (Robertson and Zaragoza 2009), over words without stemming. */
export function bm25Index(texts: string[]): (query: string) => number[] {
  const counts = texts.map((text) => countWords(text));
  const lengths = counts.map((words) => [...words.values()].reduce((sum, count) => sum + count, 0));
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const holders = new Map<string, number>();
  for (const words of counts)
    for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const rarity = (word: string) => {
    const held = holders.get(word) ?? 0;
    return Math.log(1 + (texts.length - held + 0.5) / (held + 0.5));
  };
  return (query) => {
    const wanted = [...countWords(query)];
    return counts.map((words, place) => {
      const saturation = K1 * (1 - B + (B * lengths[place]!) / meanLength);
      return wanted.reduce((sum, [word, times]) => {
        const count = words.get(word) ?? 0;
        return sum + (times * rarity(word) * count * (K1 + 1)) / (count + saturation);
      }, 0);
    });
  };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of foldAccents(text)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
