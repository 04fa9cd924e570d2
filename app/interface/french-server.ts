import type { ServerText } from "./english-server.ts";

// French counts 0 and 1 as singular, and puts a no-break space inside « » and before : ; ? !
const count = (number: number, one: string, other: string) =>
  `${new Intl.NumberFormat("fr-FR").format(number)} ${number < 2 ? one : other}`;
const listed = (words: string[]) => words.map((word) => `«\u00a0${word}\u00a0»`).join(", ");

export const frenchServer: ServerText = {
  description: "Interrogez les rapports d’activité\u00a0: chaque phrase de la réponse peut être vérifiée.",
  notFoundTitle: "Cette page n’existe pas",
  notFoundLead: "L’adresse est peut-être mal saisie, ou ce qu’elle désignait a été retiré.",
  backToChat: "Retour aux questions",

  questions: "Questions",
  explorerTitle: "Événements",
  skipToEvents: "Aller à la liste des événements",
  eventsFound: (found, all) =>
    `${new Intl.NumberFormat("fr-FR").format(found)} sur ${count(all, "événement", "événements")}`,
  filtersTitle: "Filtres",
  withWords: (words) => `«\u00a0${words}\u00a0»`,
  removeFilter: (filter) => `Retirer le filtre ${filter}`,
  clearFilters: "Retirer tous les filtres",
  ignoredFilters: (values) =>
    `Ne convient à aucun filtre et n’est pas pris en compte\u00a0: ${listed(values)}`,
  chartTitle: "Événements par mois",
  chartMonth: (month, events) => `${month}\u00a0: ${count(events, "événement", "événements")}`,
  chartYear: (year) => `Toute l’année ${year}`,
  chosenPeriod: "choisi, montrer toutes les dates",
  chosenCountry: "choisi, montrer tous les pays",
  undatedBeside: (events) =>
    `${count(events, "événement n’a pas de date et figure", "événements n’ont pas de date et figurent")} à la fin.`,
  listTitle: "Liste des événements",
  undatedMonth: "Sans date",
  pagePosition: (first, last, total) => `${first}–${last} sur ${total}`,
  moreEvents: "Événements suivants",
  firstEvents: "Retour aux premiers événements",
  countriesTitle: "Par pays",
  moreCountries: (number) => `${count(number, "autre pays", "autres pays")}`,
  noMatchTitle: "Aucun événement ne correspond",
  noMatch: "Rien dans les rapports ne répond à tous ces filtres. Retirez-en un, ou retirez-les tous.",

  databaseAwayTitle: "Les rapports ne peuvent pas être lus pour le moment",
  databaseAway:
    "La base de données ne répond pas. Réessayez dans une minute, et prévenez l’administrateur si cela dure.",

  eventDate: "Date",
  eventPlace: "Pays",
  eventLanguage: "Langue",
  eventDocument: "Document",
  askAboutEvent: "Poser une question sur cet événement",
  questionAboutEvent: (title) => `Que disent les rapports de «\u00a0${title}\u00a0»\u00a0?`,
  inDocument: "Dans le même document",
  similarTitle: "Événements semblables",
  eventGoneTitle: "Cet événement n’est pas dans les rapports",
  eventGoneLead: "L’adresse est peut-être mal saisie, ou son rapport a changé ou a été retiré.",
  backToEvents: "Tous les événements",

  sharedLabel: "Une conversation partagée",
  sharedLead: "Elle se lit ici telle qu’elle était quand le lien a été créé.",
  askYourself: "Poser une question à votre tour",
  sharedGoneTitle: "Cette conversation n’est plus partagée",
  sharedGoneLead: "Son lien a été retiré, la conversation supprimée, ou l’adresse est mal saisie.",
};
