import type { Event, Scope } from "#lib/chat/types.ts";
import type { QuestionOrder } from "#lib/retrieval/question-order.ts";

/** What the reports hold. */
export interface Coverage {
  documents: number;
  events: number;
  /** Years. */
  from: string | null;
  to: string | null;
  /** Names. */
  countries: string[];
  /** Whether there are more countries than are named. */
  hasOthers: boolean;
}

/** The words Rapporteur itself says in an answer. Everything else in quotes mode is the reports' own. */
export interface Phrases {
  /** Before a list; `scope` says where and when it was looked for, if not everywhere. */
  count(total: number, scope: string): string;
  overview(total: number, scope: string): string;
  ordered(order: QuestionOrder): string;
  /** Of a list, when the question asks which of them is the largest. */
  notCompared: string;
  shown(shown: number, total: number): string;
  undated: string;
  manyCountries(number: number): string;
  nothing: string;
  covers(facts: string): string;
  /** Answers a greeting, or a question about who is asked. */
  introduction(facts: string): string;
  /** "12 events in 3 documents, dated 2021 to 2023, about Kenya and Peru": what the reports hold. */
  facts(coverage: Coverage): string;
  /** Nothing in the place or period that was asked for; here and below, `where` is a scope as `lookedFor` says it. */
  nothingIn(where: string): string;
  /** Nobody in the reports bears the name. */
  nothingNamed(name: string): string;
  near(event: string): string;
  /** What a period without a year, or "last week", was taken for. */
  period(dates: string): string;
  /** Before what was found without the scope that the question seems to give. */
  beyond(where: string): string;
  /** Before what was found in the same months of an earlier year. */
  lastBefore(where: string): string;
  /** One of several things asked at once has no answer. */
  sideUnanswered(question: string): string;
  declined: string;
  /** To a question in another language. */
  languages: string;
  /** Before quotes that stand in for a model's answer. */
  quotesInstead: Record<"away" | "uncited", string>;
  /** Behind what a model wrote before it broke off. */
  cutOff: string;
}

const en: Phrases = {
  count: (total, scope) =>
    `The reports hold **${total}** ${total === 1 ? "event that fits" : "events that fit"}${scope && ` (${scope})`}:`,
  overview: (total, scope) =>
    `The reports tell of **${total}** ${total === 1 ? "event" : "events"}${scope && ` (${scope})`}:`,
  shown: (shown, total) => `${shown} of ${total} are shown here; the events page lists them all.`,
  ordered: (order) => `The ${order} event that fits:`,
  notCompared:
    "The numbers in the reports are not compared with one another: these are the events to look at.",
  undated: "undated",
  manyCountries: (number) => `${number} countries`,
  nothing: "The reports do not say.",
  covers: (facts) => `The reports hold ${facts}.`,
  introduction: (facts) =>
    `I answer questions about ${facts}: what happened, where and when, who took part, who paid, who said what, and how often, each with the place in the report.`,
  facts: ({ documents, events, from, to, countries, hasOthers }) =>
    `${events} ${events === 1 ? "event" : "events"} in ${documents} ${documents === 1 ? "document" : "documents"}` +
    (from && to ? `, dated ${from === to ? from : `${from} to ${to}`}` : "") +
    (countries.length ? `, about ${list(countries, "en")}${hasOthers ? ", among others" : ""}` : ""),
  nothingIn: (where) => `The reports hold nothing on this ${where}.`,
  nothingNamed: (name) => `No report mentions ${name}.`,
  near: (event) => `Nearest to the question is ${event}.`,
  period: (dates) => `Period: ${dates}`,
  beyond: (where) => `Nothing on this ${where}; found without that:`,
  lastBefore: (where) => `Nothing on this ${where}; the last before that:`,
  sideUnanswered: (question) => `The reports do not say: ${question}`,
  declined: "I answer questions about the reports only.",
  languages: "Questions are understood in English and French.",
  quotesInstead: {
    away: "The language model does not answer at the moment; these are the reports’ own words.",
    uncited:
      "What the language model wrote could not be found in the reports; these are the reports’ own words.",
  },
  cutOff: "The answer breaks off here: the language model stopped answering.",
};

const fr: Phrases = {
  count: (total, scope) =>
    `Les rapports contiennent **${total}** ${total === 1 ? "événement qui correspond" : "événements qui correspondent"}${scope && ` (${scope})`} :`,
  overview: (total, scope) =>
    `Les rapports parlent de **${total}** ${total === 1 ? "événement" : "événements"}${scope && ` (${scope})`} :`,
  shown: (shown, total) => `${shown} sur ${total} sont affichés ici ; la page des événements les donne tous.`,
  ordered: (order) =>
    `Le ${{ latest: "dernier", first: "premier", next: "prochain" }[order]} événement qui correspond\u00a0:`,
  notCompared: "Les chiffres des rapports ne sont pas comparés entre eux : voici les événements à consulter.",
  undated: "sans date",
  manyCountries: (number) => `${number} pays`,
  nothing: "Les rapports ne le disent pas.",
  covers: (facts) => `Les rapports contiennent ${facts}.`,
  introduction: (facts) =>
    `Je réponds aux questions sur ${facts} : ce qui s’est passé, où et quand, qui a participé, qui a payé, qui a dit quoi, et combien de fois, toujours avec l’endroit du rapport.`,
  facts: ({ documents, events, from, to, countries, hasOthers }) =>
    `${events} ${events === 1 ? "événement" : "événements"} dans ${documents} ${documents === 1 ? "document" : "documents"}` +
    (from && to ? `, datés de ${from === to ? from : `${from} à ${to}`}` : "") +
    (countries.length ? `, concernant ${list(countries, "fr")}${hasOthers ? ", entre autres" : ""}` : ""),
  nothingIn: (where) => `Les rapports ne disent rien à ce sujet ${where}.`,
  nothingNamed: (name) => `Aucun rapport ne mentionne ${name}.`,
  near: (event) => `Le plus proche de la question est ${event}.`,
  period: (dates) => `Période : ${dates}`,
  beyond: (where) => `Rien à ce sujet ${where} ; trouvé sans cela :`,
  lastBefore: (where) => `Rien à ce sujet ${where} ; les derniers avant cela :`,
  sideUnanswered: (question) => `Les rapports ne disent pas : ${question}`,
  declined: "Je ne réponds qu’aux questions sur les rapports.",
  languages: "Les questions sont comprises en anglais et en français.",
  quotesInstead: {
    away: "Le modèle de langage ne répond pas pour le moment ; voici les mots mêmes des rapports.",
    uncited:
      "Ce qu’a écrit le modèle de langage n’a pas été retrouvé dans les rapports ; voici les mots mêmes des rapports.",
  },
  cutOff: "La réponse s’interrompt ici : le modèle de langage a cessé de répondre.",
};

/** The phrases of the language a question was asked in. */
export function phrases(language: "en" | "fr"): Phrases {
  return language === "fr" ? fr : en;
}

function list(items: string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(items);
}

/** "4–6 July 2023", « 4–6 juillet 2023 »; null for an event without a date. */
export function eventDates(event: Event, language: string): string | null {
  if (!event.dateStart) return null;
  return dateRange(event.dateStart, event.dateEnd ?? event.dateStart, language);
}

/** Both days are in the range; ISO dates. */
function dateRange(from: string, to: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === "fr" ? "fr" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.formatRange(new Date(from), new Date(to));
}

const OPEN_PERIOD = {
  en: { from: "since", to: "until" },
  fr: { from: "depuis le", to: "jusqu’au" },
};

/** The period of a scope, "since 1 May 2025" where it has no end; empty when it has none. */
export function scopePeriod({ from, to }: Scope, language: "en" | "fr"): string {
  if (from && to) return dateRange(from, to, language);
  const day = from ?? to;
  if (!day) return "";
  const date = dateRange(day, day, language);
  return `${OPEN_PERIOD[language][from ? "from" : "to"]} ${language === "fr" ? date.replace(/^1 /, "1er ") : date}`;
}

/** More countries are no longer named one by one. */
const MOST_COUNTRIES = 6;

/**
 * "Kenya and Uganda, 1–31 October 2025", "Africa, 2025": where and when was looked; empty for everywhere and always.
 * @param named the towns that narrowed it further than its countries, and the parts of the world that these are.
 */
export function describeScope(
  scope: Scope,
  language: "en" | "fr",
  { towns = [], regions = [] }: { towns?: string[]; regions?: string[] } = {},
): string {
  const countries = scope.countries ?? [];
  const where =
    countries.length > MOST_COUNTRIES
      ? list(regions, language) || phrases(language).manyCountries(countries.length)
      : list(countryNames(countries, language), language);
  return [list(towns, language), where, scopePeriod(scope, language)].filter(Boolean).join(", ");
}

/** A scope as `describeScope` gives it, as the end of a sentence: "for Kenya, 2025", "since 1 May 2025". */
export function lookedFor(described: string, language: "en" | "fr"): string {
  const isOpenPeriod = Object.values(OPEN_PERIOD[language]).some((word) => described.startsWith(`${word} `));
  return isOpenPeriod ? described : `${language === "fr" ? "pour" : "for"} ${described}`;
}

/** Names of countries in the given language; Kosovo's user-assigned code included. */
export function countryNames(codes: string[], language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: "region" });
  return codes.map((code) => names.of(code) ?? code);
}

/** "Uzbekistan, 5–7 July 2023": what introduces an event's quotes; may be empty. */
export function placeAndDate(event: Event, language: string): string {
  const countries = countryNames(event.countries, language).join(", ");
  return [countries, eventDates(event, language)].filter(Boolean).join(", ");
}
