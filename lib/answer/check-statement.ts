import type { Check } from "#lib/chat/types.ts";
import { numberForms } from "#lib/retrieval/question-words.ts";
import { findDates } from "#lib/text/dates.ts";
import { foldAccents } from "#lib/text/normalise.ts";

/** A number with its thousands and decimals: "9,800", "9 800", "3.3". */
const NUMBER = /\p{N}+(?:[.,\s\u00a0\u202f]\p{N}+)*/gu;
/** Two capitalised words in a row, or an abbreviation: a name of a person, place or organisation. */
const NAME =
  /(?:\p{Lu}[\p{L}'’.-]*\p{L}(?:\s+(?:of|de|du|des|la|the|and|et|van|von|al)\s+|\s+))+\p{Lu}[\p{L}'’.-]*\p{L}|\b\p{Lu}{2,}\b/gu;
const QUOTED = /[“"«]\s*([^“”"«»]{3,}?)\s*[”"»]/gu;

/**
 * Checks a statement against the text it cites: its quotations, numbers, dates and names must all occur there.
 * Numbers compare by value ("9,800" = "9 800", "fifteen" = "15"), dates by day across forms and languages, names and quotations by their letters, accents and
 * case aside.
 */
export function checkStatement(statement: string, cited: string, reference?: string): Check {
  const plain = plainText(statement);
  const source = plainText(cited);
  if (plain && source.includes(plain)) return { status: "verbatim" };
  const missing = [
    ...missingQuotations(statement, source),
    ...missingNumbers(statement, cited, reference),
    ...missingNames(statement, source),
  ];
  return missing.length ? { status: "unsupported", missing: [...new Set(missing)] } : { status: "supported" };
}

function plainText(text: string): string {
  return foldAccents(text)
    .toLowerCase()
    .replaceAll(/\\(?=[\p{P}\p{S}])/gu, "")
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”«»„]/g, '"')
    .replaceAll(/[‐-―]/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function missingQuotations(statement: string, source: string): string[] {
  return [...statement.matchAll(QUOTED)]
    .map((match) => match[1]!)
    .filter((quotation) => !source.includes(plainText(quotation)));
}

function missingNumbers(statement: string, cited: string, reference?: string): string[] {
  const statedDates = findDates(statement, { reference });
  const citedDates = findDates(cited, { reference });
  const lacking: string[] = [];
  for (const date of statedDates) {
    const held = citedDates.some(
      (other) =>
        (other.dateStart === date.dateStart && other.dateEnd === date.dateEnd) ||
        (other.dateStart <= date.dateStart && date.dateEnd <= other.dateEnd && date.precision === "day"),
    );
    if (!held && !plainText(cited).includes(plainText(date.text))) lacking.push(date.text);
  }
  const known = numbersOf(cited);
  for (const match of statement.matchAll(NUMBER)) {
    const inDate = statedDates.some(({ start, end }) => start <= match.index && match.index < end);
    if (!inDate && !known.has(numberValue(match[0]))) lacking.push(match[0]);
  }
  return lacking;
}

function numbersOf(text: string): Set<string> {
  const values = new Set([...text.matchAll(NUMBER)].map((match) => numberValue(match[0])));
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const form of numberForms(word)) if (/^\d+$/.test(form)) values.add(form);
  }
  return values;
}

/** "9,800" and "9 800" → "9800"; "3.3" and "3,3" → "3.3": a separator before three digits groups thousands. */
function numberValue(number: string): string {
  return number.replaceAll(/[.,\s\u00a0\u202f](?=\p{N}{3}(?!\p{N}))/gu, "").replaceAll(",", ".");
}

function missingNames(statement: string, source: string): string[] {
  return [...statement.matchAll(NAME)]
    .map((match) => match[0])
    .filter((name) =>
      // The words of a name, since "President Kauma" and "Kauma, the President" are the same.
      plainText(name)
        .split(/[\s-]+/)
        .filter((word) => word.length > 2)
        .some((word) => !source.includes(word)),
    );
}
