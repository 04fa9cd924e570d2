/** The edge of a word in any alphabet: for `\b`, an accented letter is no letter. */
const EDGE = String.raw`(?:(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?![\p{L}\p{N}]))`;

/** An expression whose every `\b` stands for the edge of a word in any alphabet. It has to have the `u` flag. */
export function ofWholeWords({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replaceAll(String.raw`\b`, EDGE), flags);
}
