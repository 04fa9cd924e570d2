import { describe, expect, it } from "vitest";
import { relatedFields } from "#lib/text/related/related-fields.ts";
import { type RelatedLanguage, relatedWords } from "#lib/text/related-words.ts";
import { heldOutPairs, laterPairs, type ParaphrasePair, statedPairs } from "./paraphrase-pairs.ts";

/** Timed before any other test has loaded the thesaurus. */
const loadMs = timeMs(() => {
  relatedWords("paid", "en");
  relatedWords("payé", "fr");
});

const languages: readonly RelatedLanguage[] = ["en", "fr"];

/** Words that say nothing of a subject and that a search must not look for. "because" and "due" answer "why". */
const FUNCTION_WORDS: Record<RelatedLanguage, Set<string>> = {
  en: new Set(
    "a an the i you he she it we they him her us them my your his its our their this that these those who whom whose which what when where why how and or but if nor not no yes in on at by for from to of with without within into onto upon over under above below between among against about as than then so too very also only even still yet again here there all any both each every few some such same own other another more most much many be is are was were been being am have has had do does did doing will would shall should can could may might must during before after until while through across behind beyond around near off out up down together".split(
      " ",
    ),
  ),
  fr: new Set(
    "le la les un une des du de au aux je tu il elle on nous vous ils elles me te se lui leur leurs mon ma mes ton ta tes son sa ses notre votre nos vos ce cet cette ces qui que quoi dont où quand comment pourquoi combien et ou donc or ni car si ne pas plus très aussi à dans par pour en vers avec sans sous sur entre chez contre avant après depuis pendant être avoir faire plusieurs tout tous toute toutes chaque même autre".split(
      " ",
    ),
  ),
};

interface Group {
  line: string;
  words: string[];
  directed: boolean;
}

function groupsOf(language: RelatedLanguage): Group[] {
  return relatedFields
    .flatMap((field) => (language === "en" ? field.english : field.french).split("\n"))
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({
      line,
      words: line.split(/[ :>|]+/).filter(Boolean),
      directed: line.includes(">"),
    }));
}

function vocabularyOf(language: RelatedLanguage): string[] {
  return [...new Set(groupsOf(language).flatMap(({ words }) => words))];
}

/** Processor time of this thread alone, in milliseconds: what else the machine does stays out of it. */
function timeMs(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

const found = (pairs: readonly ParaphrasePair[]) =>
  pairs.filter(([language, asked, reported]) =>
    relatedWords(asked, language).some(({ word }) => word === reported),
  );
const words = (asked: string, language: RelatedLanguage) =>
  relatedWords(asked, language).map(({ word }) => word);

describe("relatedWords", () => {
  it("finds every relation it was written for", () => {
    expect(found(statedPairs)).toEqual(statedPairs);
  });

  it("finds at least 80 % of the paraphrases written before it, and of all", () => {
    expect(found(heldOutPairs).length / heldOutPairs.length).toBeGreaterThanOrEqual(0.8);
    const all = [...statedPairs, ...heldOutPairs, ...laterPairs];
    expect(found(all).length / all.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ["en", "fund", ["funded", "Funded"]],
    ["en", "write", ["writes", "writing", "wrote", "written"]],
    ["en", "organise", ["organises", "organized", "organizing"]],
    ["en", "city", ["cities", "City"]],
    ["en", "plan", ["planned", "plans"]],
    ["fr", "écrire", ["écrit", "écrites", "écrivit", "ecrire"]],
    ["fr", "élection", ["élections", "elections", "Élection"]],
    ["fr", "financer", ["finance", "financée", "financés", "financent"]],
    ["fr", "journal", ["journaux"]],
    ["fr", "policier", ["policière", "policières"]],
  ] as const)("leads %s inflections back to %s", (language, base, forms) => {
    const expected = new Set(words(base, language));
    expect(expected.size).toBeGreaterThan(0);
    for (const form of forms) {
      const shared = words(form, language).filter((word) => expected.has(word));
      expect(shared.length, form).toBeGreaterThanOrEqual(Math.min(3, expected.size - 2));
    }
  });

  it("adds the irregular forms of the asked word, which no stemmer joins", () => {
    expect(words("wrote", "en")).toContain("written");
    expect(words("women", "en")).toContain("woman");
  });

  it("keeps apart words whose spelling is an inflection of another", () => {
    expect(words("wound", "en")).not.toContain("storm");
    expect(words("wind", "en")).not.toContain("wound");
    expect(words("born", "en")).not.toContain("afford");
    expect(words("customs", "en")).not.toContain("tradition");
    expect(words("caring", "en")).not.toContain("vehicle");
    expect(words("marché", "fr")).not.toContain("marcher");
    expect(words("fait", "fr")).toEqual([]);
  });

  it("knows nothing of names, numbers, function words and nonsense", () => {
    for (const word of ["the", "of", "2019", "zyxwv", ""]) expect(relatedWords(word, "en"), word).toEqual([]);
    for (const word of ["le", "est", "2019", "zyxwv", ""]) expect(relatedWords(word, "fr"), word).toEqual([]);
  });

  it("lets no caller change what the next one gets", () => {
    const first = relatedWords("police", "en");
    first.length = 0;
    expect(relatedWords("police", "en").length).toBeGreaterThan(0);
  });
});

describe.each(languages)("relatedWords over its whole vocabulary in %s", (language) => {
  const vocabulary = vocabularyOf(language);

  it("gives at most twelve, the closest first, each once, and never the word itself", () => {
    for (const word of vocabulary) {
      const related = relatedWords(word, language);
      expect(related.length, word).toBeLessThanOrEqual(12);
      expect(new Set(related.map((other) => other.word)).size, word).toBe(related.length);
      expect(
        related.map(({ closeness }) => closeness),
        word,
      ).toEqual(related.map(({ closeness }) => closeness).toSorted());
      expect(
        related.map((other) => other.word),
        word,
      ).not.toContain(word);
    }
  });

  it("gives no function word", () => {
    const given = new Set(vocabulary.flatMap((word) => words(word, language)));
    expect([...given].filter((word) => FUNCTION_WORDS[language].has(word))).toEqual([]);
  });

  it("relates both ways, save where a group is directed or an answer is full", () => {
    const directed = new Set(groupsOf(language).flatMap((group) => (group.directed ? group.words : [])));
    // A participle speaks for its verb too, and relates to more than knows of the participle.
    const leftOut = (word: string) => directed.has(word) || /ed$/.test(word);
    const oneWay = vocabulary.flatMap((word) =>
      words(word, language)
        .filter((other) => vocabulary.includes(other) && !leftOut(word) && !leftOut(other))
        .filter((other) => {
          const back = words(other, language);
          return back.length < 12 && !back.includes(word);
        })
        .map((other) => `${word} → ${other}`),
    );
    expect(oneWay).toEqual([]);
  });

  it("keeps groups of single words, none twice in its group", () => {
    for (const group of groupsOf(language)) {
      expect(group.words.length, group.line).toBeGreaterThan(1);
      expect(new Set(group.words).size, group.line).toBe(group.words.length);
      for (const word of group.words) expect(word, group.line).toMatch(/^[\p{Ll}'-]+\d?$/u);
    }
  });
});

describe("the thesaurus", () => {
  it("holds at least 700 English and 450 French groups", () => {
    expect(groupsOf("en").length).toBeGreaterThanOrEqual(700);
    expect(groupsOf("fr").length).toBeGreaterThanOrEqual(450);
  });

  it("loads both languages in under 40 ms and answers in under 5 µs", () => {
    expect(loadMs).toBeLessThan(40);
    const asked = vocabularyOf("en");
    for (const word of asked) relatedWords(word, "en");
    const rounds = Array.from({ length: 9 }, () =>
      timeMs(() => {
        for (const word of asked) relatedWords(word, "en");
      }),
    ).toSorted((a, b) => a - b);
    expect(((rounds[4] ?? Infinity) / asked.length) * 1000).toBeLessThan(5);
  });
});
