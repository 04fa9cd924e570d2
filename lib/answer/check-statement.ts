import type { Check } from "#lib/chat/types.ts";
import { detectLanguage } from "#lib/text/languages.ts";
import { checkDates } from "./check-dates.ts";
import { missingNames } from "./check-names.ts";
import { numberLookup, statedNumbers } from "./check-numbers.ts";
import { holdsWords, missingQuotations, plainWords } from "./check-quotations.ts";
import { type CheckSource, NO_SOURCE } from "./check-source.ts";

/**
 * Checks a statement against the text it cites: its quotations, numbers, dates and names must all occur there.
 * Numbers compare by value ("9,800" = "9 800" = "9.8 thousand", "fifteen" = "15"), dates by day across forms and languages, names and
 * quotations by their letters, accents and case aside.
 */
export function checkStatement(statement: string, source: CheckSource): Check {
  const text = stripMarkup(statement);
  const cited = plainWords(source.text);
  if (holdsWords(cited, plainWords(text))) return { status: "verbatim" };
  const missing = missingFrom(text, source, cited);
  return missing.length ? { status: "unsupported", missing } : { status: "supported" };
}

/** The figures, dates, names and quotations that a statement states. */
export function statedItems(statement: string): string[] {
  return missingFrom(stripMarkup(statement), NO_SOURCE, "");
}

function missingFrom(statement: string, source: CheckSource, cited: string): string[] {
  const dates = checkDates(statement, source);
  const language = detectLanguage(statement, "en");
  const holdsNumber = numberLookup(source, { withDates: language !== "en" && language !== "fr" });
  const numbers = statedNumbers(statement, dates);
  const missing = [
    ...missingQuotations(statement, cited),
    ...dates.filter(({ text, held }) => !held && !isPlainNumber(text, holdsNumber)).map(({ text }) => text),
    ...numbers.filter((number) => !holdsNumber(number)).map(({ text }) => text),
    ...missingNames(statement, source),
  ];
  return [...new Set(missing)];
}

/** "2000 people" reads as a year where the report has "2,000 people". */
function isPlainNumber(text: string, holdsNumber: ReturnType<typeof numberLookup>): boolean {
  return /^\d+$/.test(text) && statedNumbers(text, []).every(holdsNumber);
}

/** A statement without emphasis, code marks and escapes. */
function stripMarkup(statement: string): string {
  return statement
    .replaceAll(/\*\*|__|(?<!\p{L})[*_](?=\S)|(?<=\S)[*_](?!\p{L})|`/gu, "")
    .replaceAll(/\\(?=[\p{P}\p{S}])/gu, "");
}
