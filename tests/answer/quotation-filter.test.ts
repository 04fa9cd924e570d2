import { describe, expect, test } from "vitest";
import { createQuotationFilter } from "#lib/answer/quotation-filter.ts";

const PASSAGES = [
  { text: "“Every litre counts,” said Petrova’s deputy. The  Élysée\nagreed; l'accord est signé." },
  { text: "« Un témoin protégé parle, un témoin menacé se tait », a-t-elle dit." },
];

/** A text through the filter, and what it found altered. */
function filter(...chunks: string[]) {
  const quotations = createQuotationFilter(PASSAGES);
  const text = chunks.map((chunk) => quotations.push(chunk)).join("") + quotations.flush();
  return { text, altered: quotations.altered };
}

describe("createQuotationFilter", () => {
  test.each([
    "He said “Every litre counts,” and left [1].",
    'He said "Every litre counts" [1].',
    "Elle dit « Un témoin protégé parle » [2].",
    "> “Every litre counts,” said Petrova’s deputy. [1]\n\nMore.",
    "He said “Every litre counts … said Petrova’s deputy”.",
    "It's the officers' own, l'accord d'abord.",
    "No quotation here: 5 > 3, and 'tis fine.",
  ])("leaves %j as it is but for ellipses", (text) => {
    const out = filter(text);
    expect(out.text.replaceAll("[…]", "…")).toBe(text);
    expect(out.altered).toEqual([]);
  });

  test.each([
    ["case", "“every LITRE counts”", "“Every litre counts”"],
    ["accents", '"un temoin protege parle"', '"Un témoin protégé parle"'],
    [
      "typography and white space",
      "“Petrova's deputy. The Elysee agreed”",
      "“Petrova’s deputy. The Élysée agreed”",
    ],
    ["a mark inside", "“every litre counts [1]”.", "“Every litre counts” [1]."],
    ["single marks around several words", "‘every litre counts’.", "‘Every litre counts’."],
  ])("puts the report's own bytes where a quotation differs in %s", (_what, text, wanted) => {
    expect(filter(text)).toEqual({ text: wanted, altered: [] });
  });

  test.each([
    [
      "words that are in no report",
      "He said “every drop counts”, twice.",
      "He said every drop counts, twice.",
      "every drop counts",
    ],
    ["a part of a word", "“very litre”", "very litre", "very litre"],
    [
      "one word too many",
      "« Un témoin protégé parle beaucoup » [2].",
      "Un témoin protégé parle beaucoup [2].",
      "Un témoin protégé parle beaucoup",
    ],
    [
      "one of two parts",
      "“Every litre … or not at all”",
      "Every litre … or not at all",
      "Every litre … or not at all",
    ],
  ])("takes the marks from %s", (_what, text, wanted, altered) => {
    expect(filter(text)).toEqual({ text: wanted, altered: [altered] });
  });

  test("takes the line's mark from a block quote that is in no report", () => {
    expect(filter("> Every drop counts. [1]\nMore.").text).toBe("Every drop counts. [1]\nMore.");
  });

  test("drops an opening mark that nothing closes", () => {
    expect(filter("He said “every litre\nand left").text).toBe("He said every litre\nand left");
    expect(filter(`He said "${"on ".repeat(300)}`).text).not.toContain('"');
  });

  test("gives the same however the text is cut", () => {
    const text =
      "It's “every litre counts” [1]. She: 'every drop' or l'accord.\n> Every litre counts\nElle « ment » [2]. \"Un temoin";
    const whole = filter(text);
    for (let cut = 1; cut < text.length; cut++) {
      expect(filter(text.slice(0, cut), text.slice(cut))).toEqual(whole);
    }
    expect(filter(...text)).toEqual(whole);
  });
});
