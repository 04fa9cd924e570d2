/** Letters that Unicode does not decompose, and the plain letters a reader types for them. */
const PLAIN_LETTERS: Record<string, string> = {
  œ: "oe",
  Œ: "Oe",
  æ: "ae",
  Æ: "Ae",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  ß: "ss",
  ẞ: "Ss",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ħ: "h",
  Ħ: "H",
  ı: "i",
  ə: "e",
  Ə: "E",
  ŋ: "ng",
  Ŋ: "Ng",
  ʻ: "'",
  ʼ: "'",
  ʿ: "'",
  ʾ: "'",
};
const PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join("")}]`, "g");

const PLAIN = /^[ -~\s]*$/;

/** `text` without accents: decomposed, combining marks dropped, ligatures and barred letters spelled plainly. The length may change. */
export function foldAccents(text: string): string {
  // Most of what is folded is plain, and finding that out is cheap.
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(PLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02bb\u2032\u00b4\uff07]/g;
const QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;

/**
 * `text` with typographic dashes, apostrophes, quotation marks and spaces in their ASCII form.
 * Every character is replaced by exactly one, so that offsets stay valid.
 */
export function plainTypography(text: string): string {
  return text.replace(DASHES, "-").replace(APOSTROPHES, "'").replace(QUOTES, '"').replace(SPACES, " ");
}
