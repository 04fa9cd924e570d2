/** Names of currencies as they stand behind an amount: "tenge", "US dollars", « francs CFA ». Lower case, singular and plural. */
let known: Set<string> | undefined;

/** Currencies that have gone out of use carry years, and units that are no money in daily life carry parentheses. */
const NOT_IN_USE = /[\d()]/;
/** An exception to the rule that a name's last word tells: "Swiss franc", but « franc suisse », "CFA franc". */
const NOT_A_NAME =
  /^(?:unit|units|rights|gold|silver|platinum|palladium|currency|code|unité|unités|spéciaux|argent|or)$/;

function currencyWords(): Set<string> {
  if (known) return known;
  known = new Set(["cent", "cents", "centime", "centimes"]);
  for (const [language, wordOf] of [
    ["en", -1],
    ["fr", 0],
  ] as const) {
    const names = new Intl.DisplayNames(language, { type: "currency" });
    for (const code of Intl.supportedValuesOf("currency")) {
      const name = names.of(code);
      if (!name || name === code || NOT_IN_USE.test(name)) continue;
      const word = name.toLowerCase().split(/\s+/).at(wordOf)!;
      if (NOT_A_NAME.test(word)) continue;
      known.add(word).add(`${word}s`);
    }
  }
  return known;
}

const SYMBOL = /\p{Sc}\s?\d|\d\s?\p{Sc}/u;
/** An amount, perhaps of thousands or millions, and the three words behind it: "1.9 million US dollars". */
const AMOUNT =
  /(?:\d[\d.,\u00a0\u202f ]*|\b(?:hundred|thousand|million|billion|cents?|mille|millions?|milliards?)\s+)((?:[\p{L}.’'-]+\s?){1,4})/giu;
/** A small amount in words, and the word behind it: "two dollars". */
const SPELLED_AMOUNT =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante)\s+(\p{L}+)/giu;
/** "EUR 5,000". */
const CODE = /\b[A-Z]{3}\s?\d/;

/** Whether a text, in English or French, states an amount of money. */
export function holdsMoney(text: string): boolean {
  if (SYMBOL.test(text)) return true;
  const code = CODE.exec(text)?.[0].slice(0, 3);
  if (code && Intl.supportedValuesOf("currency").includes(code)) return true;
  const words = currencyWords();
  return [...text.matchAll(AMOUNT), ...text.matchAll(SPELLED_AMOUNT)].some(([, behind]) =>
    behind!
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => words.has(word)),
  );
}
