import type { Event, Scope } from "#lib/chat/types.ts";
import type { QuestionOrder } from "#lib/retrieval/question-order.ts";

/** The words Rapporteur itself says in an answer. Everything else in quotes mode is the reports' own. */
export interface Phrases {
  /** Before a list; `scope` says where and when it was looked for, if not everywhere. */
  count(total: number, scope: string): string;
  overview(total: number, scope: string): string;
  ordered(order: QuestionOrder): string;
  shown(shown: number, total: number): string;
  undated: string;
  nothing: string;
  covers(facts: {
    documents: number;
    events: number;
    from: string | null;
    to: string | null;
    countries: string[];
  }): string;
  /** Nothing in the place or period that was asked for. */
  nothingIn(scope: string): string;
  /** Nobody in the reports bears the name. */
  nothingNamed(name: string): string;
  near(event: string): string;
  /** What a period without a year, or "last week", was taken for. */
  period(dates: string): string;
  /** Before what was found without the scope that the question seems to give. */
  beyond(scope: string): string;
  /** Before what was found in the same months of an earlier year. */
  lastBefore(period: string): string;
  /** One of several things asked at once has no answer. */
  sideUnanswered(question: string): string;
  declined: string;
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
  undated: "undated",
  nothing: "The reports do not say.",
  covers: ({ documents, events, from, to, countries }) =>
    `The reports hold ${events} ${events === 1 ? "event" : "events"} in ${documents} ${documents === 1 ? "document" : "documents"}` +
    (from && to ? `, dated ${from === to ? from : `${from} to ${to}`}` : "") +
    (countries.length ? `, about ${list(countries, "en")}.` : "."),
  nothingIn: (scope) => `The reports hold nothing on this for ${scope}.`,
  nothingNamed: (name) => `No report mentions ${name}.`,
  near: (event) => `Nearest to the question is ${event}.`,
  period: (dates) => `Period: ${dates}`,
  beyond: (scope) => `Nothing on this for ${scope}; found without that:`,
  lastBefore: (period) => `Nothing on this for ${period}; the last before that:`,
  sideUnanswered: (question) => `The reports do not say: ${question}`,
  declined: "I answer questions about the reports only.",
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
  undated: "sans date",
  nothing: "Les rapports ne le disent pas.",
  covers: ({ documents, events, from, to, countries }) =>
    `Les rapports contiennent ${events} ${events === 1 ? "événement" : "événements"} dans ${documents} ${documents === 1 ? "document" : "documents"}` +
    (from && to ? `, datés de ${from === to ? from : `${from} à ${to}`}` : "") +
    (countries.length ? `, concernant ${list(countries, "fr")}.` : "."),
  nothingIn: (scope) => `Les rapports ne disent rien à ce sujet pour ${scope}.`,
  nothingNamed: (name) => `Aucun rapport ne mentionne ${name}.`,
  near: (event) => `Le plus proche de la question est ${event}.`,
  period: (dates) => `Période : ${dates}`,
  beyond: (scope) => `Rien à ce sujet pour ${scope} ; trouvé sans cela :`,
  lastBefore: (period) => `Rien à ce sujet pour ${period} ; les derniers avant cela :`,
  sideUnanswered: (question) => `Les rapports ne disent pas : ${question}`,
  declined: "Je ne réponds qu’aux questions sur les rapports.",
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

/** The period of a scope; empty when it has none. */
export function scopePeriod({ from, to }: Scope, language: "en" | "fr"): string {
  if (from && to) return dateRange(from, to, language);
  const day = from ?? to;
  if (!day) return "";
  const since = language === "fr" ? "à partir du" : "from";
  const until = language === "fr" ? "jusqu’au" : "until";
  return `${from ? since : until} ${dateRange(day, day, language)}`;
}

/** "Kenya and Uganda, 1–31 October 2025": where and when was looked; empty for everywhere and always. */
export function describeScope(scope: Scope, language: "en" | "fr"): string {
  const where = list(countryNames(scope.countries ?? [], language), language);
  return [where, scopePeriod(scope, language)].filter(Boolean).join(", ");
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
