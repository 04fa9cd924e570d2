/** Endings and letter groups that British and American English spell differently, each way round. */
const PAIRS: [RegExp, string][] = [
  [/our(s|ed|ing|al|able|ful|ite|ites)?$/, "or$1"],
  [/(?<=[bcdhlmnprv])or(s|ed|ing|al|able|ful|ite|ites)?$/, "our$1"],
  [/(?<=[btp])re(s|d)?$/, "er$1"],
  [/(?<=[btp])er(s|ed)?$/, "re$1"],
  [/is(e|es|ed|ing|er|ers|ation|ations)$/, "iz$1"],
  [/iz(e|es|ed|ing|er|ers|ation|ations)$/, "is$1"],
  [/ys(e|es|ed|ing)$/, "yz$1"],
  [/yz(e|es|ed|ing)$/, "ys$1"],
  [/ence(s)?$/, "ense$1"],
  [/ense(s)?$/, "ence$1"],
  [/ogue(s)?$/, "og$1"],
  [/og(s)?$/, "ogue$1"],
  [/gramme(s)?$/, "gram$1"],
  [/gram(s)?$/, "gramme$1"],
  [/ll(ed|ing|er|ers)$/, "l$1"],
  [/(?<=[aeiou])l(ed|ing|er|ers)$/, "ll$1"],
  [/paed/, "ped"],
];

/** The other spellings of an English word: "litres" for "liters", "organize" for "organise". Some are no words: they match nothing. */
export function spellingVariants(word: string): string[] {
  const variants = PAIRS.filter(([ending]) => ending.test(word)).map(([ending, other]) =>
    word.replace(ending, other),
  );
  return [...new Set(variants)].filter((variant) => variant !== word);
}
