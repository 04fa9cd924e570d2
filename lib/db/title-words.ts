import { foldAccents } from "#lib/text/normalise.ts";

/** The words of a title, or of what is being typed to find it: in lower case, accents folded, one space between them. */
export function titleWords(text: string): string {
  return foldAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
