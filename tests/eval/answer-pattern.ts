/** What `\b` means where letters are those of any alphabet, as in the language the patterns were first written for. */
const WORD = String.raw`[\p{L}\p{N}_]`;
const BOUNDARY = `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`;

/**
 * The regular expression of a pattern that a right answer must match: case is ignored, and a word ends where its last
 * letter does, accented ones too. A leading `(?i)`, which other languages write, is understood.
 */
export function answerPattern(source: string): RegExp {
  const body = source
    .replace(/^\(\?i\)/, "")
    .replace(/\\(.)/gsu, (escaped, character) => (character === "b" ? BOUNDARY : escaped));
  return new RegExp(body, "iu");
}
