const ABBREVIATION = /\(\s*[“"]?((?:the |ci-après |hereafter )?\p{Lu}[\p{L}\d/&’-]{1,14})[”"]?\s*\)/gu;

/** The short forms a text introduces in brackets: `(WHO)`, `(the Office)`. */
export function abbreviationsIn(text: string): string[] {
  return [...text.matchAll(ABBREVIATION)]
    .map((match) => match[1]!)
    .filter((name) => name.includes(" ") || (name.match(/\p{Lu}/gu)?.length ?? 0) > 1);
}
