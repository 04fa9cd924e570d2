import { foldAccents, plainTypography } from "#lib/text/normalise.ts";

/** What stands between quotation marks of any kind; single ones only around several words, since apostrophes look the same. */
const QUOTED =
  /[“„]([^“”„\n]+)[”“]|«\s*([^«»\n]+?)\s*»|"([^"\n]+)"|(?<![\p{L}\p{N}])[‘']([^‘’'\n]*\s[^‘\n]*?)[’'](?![\p{L}\p{N}])/gu;

/** The quotations of a statement without their marks. */
export function findQuotations(statement: string): string[] {
  return [...statement.matchAll(QUOTED)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").trim(),
  );
}

/** A text as quotations are compared: letters without case and accents, plain typography, single spaces, no Markdown escapes. */
export function plainWords(text: string): string {
  return foldAccents(plainTypography(text))
    .toLowerCase()
    .replaceAll(/\\(?=[\p{P}\p{S}])/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const WORD_END = /[\p{L}\p{N}]/u;

/** Whether plain words hold others, from word to word: "8 pilots" is not in "18 pilots". */
export function holdsWords(source: string, words: string): boolean {
  return holdsWordsAt(source, words) !== -1;
}

/** Where plain words hold others, from word to word; -1 when they do not. */
export function holdsWordsAt(source: string, words: string): number {
  if (!words) return -1;
  for (let at = source.indexOf(words); at !== -1; at = source.indexOf(words, at + 1)) {
    const isInside = (place: number, neighbour: number) =>
      WORD_END.test(words.at(place) ?? "") && WORD_END.test(source[neighbour] ?? "");
    if (!isInside(0, at - 1) && !isInside(-1, at + words.length)) return at;
  }
  return -1;
}

/** The quotations of a statement that a source's plain words do not hold. Stops and commas at their end are the sentence's. */
export function missingQuotations(statement: string, source: string): string[] {
  return findQuotations(statement).filter((quotation) => {
    const words = plainWords(quotation.replaceAll(/\s*\[\d{1,3}\]/g, "")).replace(/[\s.,;:!?…]+$/, "");
    return words !== "" && !holdsWords(source, words);
  });
}
