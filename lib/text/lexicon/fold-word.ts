const PLAIN = /^[a-z0-9' -]*$/;
const SPECIAL = /[^a-z0-9' -]/g;
const MARKS = /\p{M}/gu;

/** Foldings of single characters already met: far fewer than words, and `normalize` is slow. */
const folded = new Map<string, string>();

/** A word without accents, in lower case, ligatures written out: what two spellings of one word share. */
export function foldWord(word: string): string {
  return PLAIN.test(word) ? word : word.replace(SPECIAL, foldCharacter);
}

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = spellOut(character).normalize("NFD").replace(MARKS, "");
  folded.set(character, plain);
  return plain;
}

const UNUSUAL = /[^a-zàâçéèêëîïôùûü0-9' -]/;

/** A word in lower case with its accents, ligatures written out and the apostrophe made plain, so that lengths match its folding. */
export function spellOut(word: string): string {
  if (!UNUSUAL.test(word)) return word;
  return word.normalize("NFC").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("’", "'");
}
