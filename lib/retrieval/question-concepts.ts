import type { Database } from "#lib/db/client.ts";
import { countLexemes } from "#lib/db/lexemes.ts";
import type { ConceptQuery } from "#lib/db/search.ts";
import { stemWords } from "#lib/db/stem-words.ts";
import { findAcronyms } from "#lib/text/acronyms.ts";
import { isKnownWord, translateWord } from "#lib/text/bridge.ts";
import { foldAccents } from "#lib/text/normalise.ts";
import { relatedWords } from "#lib/text/related-words.ts";
import { wordForms } from "#lib/text/word-forms.ts";
import { meantLexeme } from "./meant-lexeme.ts";
import { isScaffolding, numberForms, type QuestionWord, questionWords } from "./question-words.ts";

/** A word of the question that says what it is about. */
export interface Concept extends ConceptQuery, QuestionWord {
  /** In how many passages its commonest form stands. */
  passageCount: number;
  /** Whether any passage holds it, in any form. */
  seen: boolean;
  /** See `isKnownWord`. */
  known: boolean;
}

/**
 * The concepts of a question, in its order, each once, with the lexemes to look for in English and in French passages
 * and its weight ln(1 + (N − n + ½)/(n + ½)): the inverse document frequency of BM25 (Robertson and Zaragoza 2009, with 1 added as Lucene
 * does to keep it positive), N passages in all and n that hold the word. A word that no passage holds keeps its full weight: it
 * counts against every passage.
 */
export async function questionConcepts(
  db: Database,
  { text, language }: { text: string; language: string },
): Promise<Concept[]> {
  const words = questionWords(text).filter(({ word }) => !isScaffolding(word));
  if (words.length === 0) return [];
  const [from, other] = language === "fr" ? (["fr", "en"] as const) : (["en", "fr"] as const);
  const acronyms = findAcronyms(text);
  const forms = words.map((entry) => {
    const compound = compoundOf(entry, text);
    // Both parts may stand in the plural.
    const ofCompound =
      [compound, compound.replaceAll(/s(?=-|$)/g, "")]
        .filter((word) => word.includes("-"))
        .map((word) => translateWord(word, from))
        .find((found) => found.length > 0) ?? [];
    const translated = ofCompound.length > 0 ? ofCompound : translateWord(entry.word, from);
    const translations = singleWords(translated).flatMap((translation) => [
      translation,
      ...wordForms(translation, other),
    ]);
    const own = [
      entry.word,
      ...numberForms(entry.word),
      ...wordForms(entry.word, from),
      // A report may have the acronym alone.
      ...acronyms
        .filter(({ start, end }) => start <= entry.start && entry.end <= end)
        .map(({ acronym }) => acronym),
    ];
    const words = { [from]: [entry.word], [other]: translations } as Record<"en" | "fr", string[]>;
    const related = { en: nearWords(words.en, "en"), fr: nearWords(words.fr, "fr") };
    const known = ofCompound.length > 0 || isKnownWord(entry.word, from);
    return { entry, own, translations, related, known };
  });
  const all = new Set(
    forms.flatMap(({ own, translations, related }) => [
      ...own,
      ...translations,
      ...related.en,
      ...related.fr,
    ]),
  );
  const stems = await stemWords(db, {
    words: [...new Set([...all].flatMap((word) => [word, foldAccents(word)]))],
  });
  const stem = (word: string, to: "en" | "fr") => {
    // A stop word may be known only with its accents (« été »), which the index does not keep.
    if (!stems.get(word)?.[to]) return [];
    return stems.get(foldAccents(word))?.[to] ?? [];
  };
  const drafts = forms
    .filter(({ entry }) => stem(entry.word, from).length > 0)
    .map(({ entry, own, translations, related, known }) => {
      const inOwn = own.flatMap((word) => stem(word, from));
      // Names and numbers are the same in both languages.
      const inOther = [...own, ...translations].flatMap((word) => stem(word, other));
      const [english, french] = from === "fr" ? [inOther, inOwn] : [inOwn, inOther];
      const others = (to: "en" | "fr", lexemes: string[]) =>
        [...new Set(related[to].flatMap((word) => stem(word, to)))].filter(
          (lexeme) => !lexemes.includes(lexeme),
        );
      return {
        ...entry,
        known,
        english: [...new Set(english)],
        french: [...new Set(french)],
        relatedEnglish: others("en", english),
        relatedFrench: others("fr", french),
      };
    });
  const lexemesOf = (draft: Pick<Concept, "english" | "french">) => [...draft.english, ...draft.french];
  const { counts, passages } = await countLexemes(db, { lexemes: [...new Set(drafts.flatMap(lexemesOf))] });
  const concepts = new Map<string, Concept>();
  for (const draft of drafts) {
    let count = Math.max(0, ...lexemesOf(draft).map((lexeme) => counts.get(lexeme) ?? 0));
    // A word of the language is not misspelt.
    if (count === 0 && !draft.known) {
      const meant = await meantLexeme(db, (from === "fr" ? draft.french : draft.english)[0] ?? "");
      if (meant) {
        draft.english.push(meant);
        draft.french.push(meant);
        count = (await countLexemes(db, { lexemes: [meant] })).counts.get(meant) ?? 0;
      }
    }
    const weight = Math.log(1 + Math.max(0, passages - count + 0.5) / (count + 0.5));
    const key = (from === "fr" ? draft.french : draft.english).join(" ");
    if (!concepts.has(key)) concepts.set(key, { ...draft, weight, passageCount: count, seen: count > 0 });
  }
  return [...concepts.values()];
}

/** The word with what hyphens join to it: « sages-femmes » for either of the two, which mean nothing alone. */
function compoundOf({ start, end }: QuestionWord, text: string): string {
  const before = /(?:\p{L}+-)*$/u.exec(text.slice(0, start))?.[0] ?? "";
  const behind = /^(?:-\p{L}+)*/u.exec(text.slice(end))?.[0] ?? "";
  return `${before}${text.slice(start, end)}${behind}`.toLowerCase();
}

/** The near-synonyms of any of the words. */
function nearWords(words: string[], language: "en" | "fr"): string[] {
  return words.flatMap((word) =>
    relatedWords(word, language)
      .filter(({ closeness }) => closeness === 1)
      .flatMap((related) => [related.word, ...wordForms(related.word, language)]),
  );
}

/** Of a translation of several words each would match far too much, so they stand in only where there is no single word. */
function singleWords(translations: string[]): string[] {
  const single = translations.filter((translation) => /^[\p{L}\p{N}]+$/u.test(translation));
  return single.length > 0
    ? single
    : translations.slice(0, 1).flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u));
}
