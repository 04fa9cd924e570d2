/** Brackets, Markdown marks, list marks and doubled spaces out. */
export function cleanTitle(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s*\((?:[^()]|\([^()]*\))*\)/gu, "")
    .replace(/\*\*|__|`/g, "")
    .replace(/^(?:#+|[-•*–—]|\d{1,2}[.)])\s+/u, "")
    .replace(/\s+/g, " ")
    .replace(/\s+([,.])/g, "$1")
    .trim();
}

export function capitalise(text: string): string {
  return text.replace(
    /^(["'\u201c\u00ab(]?\s*)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

const DANGLING =
  /(?:[\s,;:\u2013\u2014-]+(?:and|or|but|of|the|a|an|to|in|on|at|for|by|with|without|from|as|off|over|under|near|into|within|across|about|against|among|its|their|his|her|those|that of|et|ou|mais|ceux|celles?|de|du|des|la|le|les|un|une|à|au|aux|en|dans|par|pour|sans|sur|avec|that|which|who|whose|where|how|while|though|although|qui|que|dont|où|titled|entitled|intitulée?|destinée?s?|consacrée?s?|dedicated|devoted|aimed|aiming|said|new|between|entre|(?:from|du|between|entre|on|le)\s+\d{1,2}|[ld]['’]))+$/iu;
/** "…, presented" when what follows was cut off. */
const LOOSE_PARTICIPLE = /,\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|ées?|és?)$/u;
const MARKS = /[\s,;:.\u2013\u2014-]+$/u;

/** The text without marks and words at its end that want something behind them. */
export function trimTitleEnd(text: string): string {
  return text.replace(MARKS, "").replace(LOOSE_PARTICIPLE, "").replace(DANGLING, "").replace(MARKS, "");
}

/** Whether every quotation mark and bracket that opens is closed. */
export function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('"') % 2 === 0 &&
    count("\u201c") === count("\u201d") &&
    count("\u00ab") === count("\u00bb") &&
    count("(") === count(")")
  );
}
