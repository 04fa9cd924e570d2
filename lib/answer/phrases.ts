import type { Event } from "#lib/chat/types.ts";
import type { QuestionOrder } from "#lib/retrieval/question-order.ts";

/** The words Rapporteur itself says in an answer. Everything else in quotes mode is the reports' own. */
export interface Phrases {
  count(total: number): string;
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
  near(event: string): string;
  declined: string;
  /** Before quotes that stand in for a model's answer. */
  quotesInstead: Record<"away" | "uncited", string>;
  /** Behind what a model wrote before it broke off. */
  cutOff: string;
}

const en: Phrases = {
  count: (total) =>
    total === 1
      ? "The reports hold **1** event that fits:"
      : `The reports hold **${total}** events that fit:`,
  shown: (shown, total) => `${shown} of ${total} are shown here; the events page lists them all.`,
  ordered: (order) => `The ${order} event that fits:`,
  undated: "undated",
  nothing: "The reports do not say.",
  covers: ({ documents, events, from, to, countries }) =>
    `They hold ${events} ${events === 1 ? "event" : "events"} in ${documents} ${documents === 1 ? "document" : "documents"}` +
    (from && to ? `, dated ${from === to ? from : `${from} to ${to}`}` : "") +
    (countries.length ? `, about ${list(countries, "en")}.` : "."),
  near: (event) => `Nearest to the question: ${event}.`,
  declined: "I answer questions about the reports only.",
  quotesInstead: {
    away: "The language model does not answer at the moment; these are the reports’ own words.",
    uncited:
      "What the language model wrote could not be found in the reports; these are the reports’ own words.",
  },
  cutOff: "The answer breaks off here: the language model stopped answering.",
};

const fr: Phrases = {
  count: (total) =>
    total === 1
      ? "Les rapports contiennent **1** événement qui correspond :"
      : `Les rapports contiennent **${total}** événements qui correspondent :`,
  shown: (shown, total) => `${shown} sur ${total} sont affichés ici ; la page des événements les donne tous.`,
  ordered: (order) =>
    `Le ${{ latest: "dernier", first: "premier", next: "prochain" }[order]} événement qui correspond\u00a0:`,
  undated: "sans date",
  nothing: "Les rapports ne le disent pas.",
  covers: ({ documents, events, from, to, countries }) =>
    `Ils contiennent ${events} ${events === 1 ? "événement" : "événements"} dans ${documents} ${documents === 1 ? "document" : "documents"}` +
    (from && to ? `, datés de ${from === to ? from : `${from} à ${to}`}` : "") +
    (countries.length ? `, concernant ${list(countries, "fr")}.` : "."),
  near: (event) => `Le plus proche de la question : ${event}.`,
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
  const format = new Intl.DateTimeFormat(language === "fr" ? "fr" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.formatRange(new Date(event.dateStart), new Date(event.dateEnd ?? event.dateStart));
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
