import type { Scope } from "#lib/chat/types.ts";
import { findPlaces } from "#lib/text/countries.ts";
import { findPeriods, joinPeriods, type Period } from "#lib/text/periods.ts";
import { findRegions } from "#lib/text/regions.ts";
import type { Span } from "#lib/text/span.ts";

import { askedFunders } from "./asked-funders.ts";

/** The filters understood from a question's own words. */
export interface QuestionScope {
  scope: Scope;
  /** The words it was understood from: they say where and when, not what. */
  spans: Span[];
  /** Towns named in it: an event must be there or name them, its country alone is too wide. */
  towns: string[];
  /** Parts of the world named in it, where all its countries are theirs. */
  regions: string[];
  /** The periods it names; `scope` holds what they come to together. */
  periods: Period[];
}

/** "in French", « en anglais », "French-language reports": the language of reports, not of a country. */
const REPORT_LANGUAGE: [RegExp, string][] = [
  [
    /\b(?:in|en)\s+(?:the\s+)?french(?:\s+language)?\b|\bfrench[-\s]language\b|\ben\s+(?:langue\s+)?française?\b|\ben\s+français\b/gi,
    "fr",
  ],
  [
    /\b(?:in|en)\s+(?:the\s+)?english(?:\s+language)?\b|\benglish[-\s]language\b|\ben\s+(?:langue\s+)?anglaise?\b|\ben\s+anglais\b/gi,
    "en",
  ],
];

/** Behind these a country acts or gives, and is not where something took place: "paid for by Norway", "did Norway finance". */
const AGENT = /(?:\b(?:by|from|with|did|par|avec)\s+(?:the\s+)?|\bpar\s+(?:l['’]|la\s+|le\s+|les\s+))$/i;
/** "The Danish Refugee Council", « l'Agence française de … »: whose it is, and not where it works. */
const INSTITUTION =
  "Council|Agency|Committee|Society|Red\\s+Cross|Red\\s+Crescent|Aid|Foundation|Institute|Fund|Bank|Association|Federation|Organi[sz]ation|Corps|Embassy|embassy|Consulate|Development|Cooperation|Co-operation|Church";
const OF_INSTITUTION = new RegExp(`^(?:\\s+\\p{Lu}[\\p{L}’'-]*){0,3}\\s+(?:${INSTITUTION})(?!\\p{L})`, "u");
const OF_INSTITUTION_FR =
  /(?<!\p{L})(?:Agence|Croix-Rouge|Croissant-Rouge|Conseil|Fondation|Institut|Banque|Comité|Association|Fédération|Organisation|Coopération|[Aa]mbassade|[Cc]onsulat)(?:\s+\p{L}+){0,2}?\s+(?:d(?:u|e|es)\s+(?:la\s+|l['’])?|d['’])?$/u;
const ELSEWHERE = /\b(?:elsewhere|anywhere|ailleurs)\b/i;

/** A question narrows a period only by dates as fine as a year, and not by one inside a longer name. */
export function questionScope(question: string, options: { today: string; language: string }): QuestionScope {
  const spans: Span[] = [];
  const scope: Scope = {};
  const languages = REPORT_LANGUAGE.flatMap(([pattern, code]) =>
    [...question.matchAll(pattern)].map((match) => {
      spans.push({ start: match.index, end: match.index + match[0].length });
      return code;
    }),
  );
  if (languages.length) scope.languages = [...new Set(languages)];

  const periods = findPeriods(question, {
    reference: options.today,
    language: options.language,
    direction: "past",
  }).filter((period) => !spans.some((span) => overlaps(span, period)));
  const { from, to } = joinPeriods(periods);
  if (from) scope.from = from;
  if (to) scope.to = to;
  spans.push(...periods);

  const funders = askedFunders(question)?.funders ?? [];
  const regions = findRegions(question).filter((region) => !funders.some((span) => overlaps(span, region)));
  const places = findPlaces(question, options.language).filter(
    (mention) =>
      !mention.ambiguous &&
      !(mention.kind === "country" && AGENT.test(question.slice(0, mention.start))) &&
      !OF_INSTITUTION.test(question.slice(mention.end)) &&
      !OF_INSTITUTION_FR.test(question.slice(0, mention.start)) &&
      ![...spans, ...regions, ...funders].some((span) => overlaps(span, mention)),
  );
  const countries = [
    ...regions.flatMap((region) => region.countries),
    ...places.map(({ country }) => country),
  ];
  if (countries.length) {
    scope.countries = [...new Set(countries)];
    spans.push(...regions, ...places);
  }
  // "Oslo or elsewhere in Norway", and the country as a whole anyway.
  const towns = ELSEWHERE.test(question)
    ? []
    : places.filter(({ kind }) => kind === "capital" || kind === "city").map(({ text }) => capitalised(text));
  return {
    scope,
    spans: spans.map(({ start, end }) => ({ start, end })),
    towns,
    regions: places.length === 0 ? regions.map(({ text }) => text) : [],
    periods,
  };
}

/** A name as it is written where it was typed in haste. */
function capitalised(name: string): string {
  return /\p{Lu}/u.test(name)
    ? name
    : name.replace(/^\p{Ll}|(?<=[\s-])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
