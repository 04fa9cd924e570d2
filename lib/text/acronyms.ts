import type { Span } from "./span.ts";

/** Words that stand inside a name without a capital letter. */
const INSIDE = "of|on|for|and|the|in|to|against|with|de|du|des|la|le|les|et|pour|sur|en|à|au|aux|contre";
const CAPITALISED = String.raw`\p{Lu}[\p{L}’'-]*`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${CAPITALISED}(?:\s+(?:(?:${INSIDE})\s+){0,2}(?:d[’']|l[’'])?${CAPITALISED})+`,
  "gu",
);
/** A sentence may begin with one. */
const NO_PART =
  /^(?:The|This|These|A|An|In|On|At|By|From|For|Its|Their|Le|La|Les|Un|Une|Ce|Cette|Du|Au|En|À)$/u;
const SHORTEST = 3;
const LONGEST = 7;

/** A long name in a text, and an acronym it may be known by. */
export interface Acronym extends Span {
  /** In lower case. */
  acronym: string;
}

/**
 * The acronyms by which the long names in a text are known, though it may not give them: "rfom" and "rfm" for "Representative on Freedom of
 * the Media". Behind an abbreviation a name may begin anew: "UN Office of Counter-Terrorism" is "unoct" and "oct".
 */
export function findAcronyms(text: string): Acronym[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const words = name.split(/\s+|(?<=[dl][’'])/u);
    const starts = words.flatMap((word, place) => (isPart(word) && mayBegin(words, place) ? [place] : []));
    const found = starts.flatMap((start) =>
      [true, false].map((withOf) =>
        words
          .slice(start)
          .map((word) => initials(word, withOf))
          .join("")
          .toLowerCase(),
      ),
    );
    return [...new Set(found)]
      .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
      .map((acronym) => ({ acronym, start: index, end: index + name.length }));
  });
}

/** The acronyms of a text's long names, each once. */
export function acronymsOf(text: string): string[] {
  return [...new Set(findAcronyms(text).map(({ acronym }) => acronym))];
}

const isPart = (word: string) => /^\p{Lu}/u.test(word) && !NO_PART.test(word);
const isAbbreviation = (word: string) => /^\p{Lu}{2,}$/u.test(word);

/** Whether a name may begin here: with its first word, or behind abbreviations that say whose it is. */
function mayBegin(words: string[], place: number): boolean {
  return words.slice(0, place).every((word) => !isPart(word) || isAbbreviation(word));
}

/** "CT" of "Counter-Terrorism", but "C" of "Co-operation"; an abbreviation is itself. */
function initials(word: string, withOf: boolean): string {
  if (isAbbreviation(word)) return word;
  if (!isPart(word)) return withOf && word === "of" ? "o" : "";
  return word
    .split("-")
    .map((part) => /^\p{Lu}/u.exec(part)?.[0] ?? "")
    .join("");
}
