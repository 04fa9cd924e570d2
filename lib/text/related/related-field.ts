/**
 * One field of the thesaurus, by language. Each line is one group of single words in dictionary form, words apart by spaces:
 * - `a b c | d e`: a, b and c are near each other; each of them shares its topic with d and e, which say nothing of one another.
 * - `a: b c | d e`: only a is near b and c, and shares its topic with d and e; it holds both ways.
 * - `a > b c | d e`: the same from a alone, never back: what a question word asks for, or one sense of a homograph.
 * Earlier words of a line are closer.
 */
export interface RelatedField {
  english: string;
  french: string;
}
