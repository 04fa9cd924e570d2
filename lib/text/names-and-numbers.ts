import { foldAccents } from "./normalise.ts";

/**
 * The capitalised words inside a text's sentences, and its numbers, accents and case folded away: what translation and retelling leave
 * alone.
 */
export function namesAndNumbers(text: string): Set<string> {
  const names = text.matchAll(/(?<=[\p{Ll},;’'"“”«»(-]\s?)\p{Lu}\p{Ll}{2,}/gu);
  const numbers = text.replaceAll(/(\d)[,.\u00a0\u202f ](?=\d{3}\b)/g, "$1").matchAll(/(?<!\d)\d{2,}(?!\d)/g);
  return new Set([...names, ...numbers].map(([mark]) => foldAccents(mark).toLowerCase()));
}
