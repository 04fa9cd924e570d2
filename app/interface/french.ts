import type { InterfaceText } from "./english.ts";

// French counts 0 and 1 as singular, and puts a no-break space inside « » and before : ; ? !
const count = (number: number, one: string, other: string) =>
  `${new Intl.NumberFormat("fr-FR").format(number)} ${number < 2 ? one : other}`;
const listed = (words: string[]) => words.map((word) => `«\u00a0${word}\u00a0»`).join(", ");

export const french: InterfaceText = {
  product: "Rapporteur",
  description: "Interrogez les rapports d’activité\u00a0: chaque phrase de la réponse peut être vérifiée.",

  newConversation: "Nouvelle conversation",
  skipToQuestion: "Aller au champ de question",

  emptyTitle: "Interrogez les rapports",
  emptyLead:
    "Les réponses viennent des rapports et de rien d’autre. Chaque affirmation porte un numéro\u00a0: choisissez-le, et le rapport s’ouvre aux mots exacts.",
  coverage: (events, documents) =>
    `${count(events, "événement", "événements")} dans ${count(documents, "document", "documents")}`,
  suggestionsTitle: "Des questions auxquelles ces rapports répondent",
  noReportsTitle: "Il n’y a pas encore de rapports",
  noReports:
    "Rien n’a été lu jusqu’ici\u00a0: il n’y a donc rien dont tirer une réponse. Demandez à votre administrateur d’indiquer à Rapporteur un dossier de rapports.",
  noReportsHint: "Pour les administrateurs\u00a0: npm start -- chemin/des/rapports",

  questionLabel: "Votre question",
  questionPlaceholder: "Interrogez les rapports…",
  ask: "Demander",
  stop: "Arrêter la réponse",
  keysHint: "Entrée\u00a0: demander · Maj + Entrée\u00a0: nouvelle ligne",
  charactersUsed: (used, limit) => `${used} caractères sur ${limit}`,
  tooLong: (excess) => `Trop long\u00a0: retirez ${count(excess, "caractère", "caractères")} pour demander`,

  quotesMode: "Mode citations",
  quotesModeMeaning:
    "Les réponses sont des phrases reprises mot pour mot des rapports. Aucun modèle de langue ne rédige ni ne reformule.",
  dismissQuotesMode: "Masquer cette note",

  searching: "Recherche dans les rapports",
  readingEvents: (events) => `Lecture de ${count(events, "événement", "événements")}`,
  stopped: "Arrêté avant la fin.",
  askAgain: "Redemander",
  answerReady: (citations) =>
    citations === 0 ? "Réponse prête" : `Réponse prête, avec ${count(citations, "citation", "citations")}`,
  eventsReady: (events) => `Réponse prête, avec ${count(events, "événement", "événements")}`,
  nothingFound: "Les rapports ne répondent pas à cette question",
  answerStopped: "Réponse arrêtée",

  scopeTitle: "Compris comme",
  scopeFrom: (date) => `à partir du ${date}`,
  scopeTo: (date) => `jusqu’au ${date}`,
  removeFromScope: (filter) => `${filter}\u00a0: redemander sans ce filtre`,

  citation: (number, title) => `Citation ${number}\u00a0: ${title}`,
  citationUnsupported: (number, title) =>
    `Citation ${number}, non entièrement retrouvée dans la source\u00a0: ${title}`,
  sourcesTitle: "Sources",
  undated: "Sans date",
  allVerbatim: "Tout est repris mot pour mot des rapports",
  allSupported: "Chaque chiffre, date et nom a été retrouvé dans sa source",
  someUnsupported: (unsupported, all) =>
    unsupported < 2
      ? `${unsupported} citation sur ${all} n’est pas entièrement dans sa source`
      : `${unsupported} citations sur ${all} ne sont pas entièrement dans leur source`,
  notInSource: (missing) =>
    missing.length === 0
      ? "La source ne contient pas toute cette phrase"
      : `Absent de la source\u00a0: ${listed(missing)}`,

  eventsTitle: (total) => count(total, "événement", "événements"),
  eventsShown: (shown, total) => `${shown} affichés sur ${total}`,
  showAllEvents: (total) => `Afficher les ${total}`,

  panelLabel: "Rapport",
  citationPosition: (position, all) => `Citation ${position} sur ${all}`,
  eventPosition: (position, all) => `Événement ${position} sur ${all}`,
  previousCitation: "Citation précédente",
  nextCitation: "Citation suivante",
  previousEvent: "Événement précédent",
  nextEvent: "Événement suivant",
  closePanel: "Fermer le rapport",
  reportText: "Texte du rapport",
  writtenIn: (language) => `en ${language}`,
  loadingEvent: "Ouverture du rapport…",
  quoteMoved:
    "Le rapport a changé depuis cette réponse\u00a0: les mots cités n’y sont plus. C’étaient\u00a0:",
  eventGone: "Cet événement n’est plus dans les rapports.",
  eventFailed: "Le rapport n’a pas pu être ouvert.",
  tryAgain: "Réessayer",

  allEvents: "Événements",
  questions: "Questions",
  newTab: "(ouvre un nouvel onglet)",
  explorerTitle: "Événements",
  skipToEvents: "Aller à la liste des événements",
  eventsFound: (found, all) =>
    `${new Intl.NumberFormat("fr-FR").format(found)} sur ${count(all, "événement", "événements")}`,
  filtersTitle: "Filtres",
  searchEvents: "Chercher dans les événements",
  searchEventsHint: "Des mots ou une «\u00a0expression\u00a0»",
  search: "Chercher",
  filterFrom: "Du",
  filterTo: "Au",
  filterCountry: "Pays",
  filterLanguage: "Langue",
  filterDocument: "Document",
  anyCountry: "Tous les pays",
  anyLanguage: "Toutes les langues",
  anyDocument: "Tous les documents",
  severalChosen: (number) => `${number} choisis`,
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

  openPage: "Ouvrir la page",
  browseEvents: (filters) =>
    filters.length === 0
      ? "Parcourir tous les événements"
      : `Parcourir les événements (${filters.join(", ")})`,
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

  errorTitle: "La réponse n’a pas pu être terminée",
  errorNetwork: "Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.",
  errorOffline: "Vous êtes hors ligne. Votre question est conservée\u00a0: réessayez une fois connecté.",
  errorUnknown: "Le serveur a rencontré un problème. Réessayez dans un instant.",
  offline: "Vous êtes hors ligne. Les réponses reviendront avec la connexion.",
  serverAway: "Rapporteur n’est pas prêt à répondre\u00a0:",

  pageErrorTitle: "Cette page a échoué",
  pageErrorLead: "Un problème inattendu est survenu pendant l’affichage. Réessayer suffit souvent.",
  notFoundTitle: "Cette page n’existe pas",
  notFoundLead: "L’adresse est peut-être mal saisie, ou ce qu’elle désignait a été retiré.",
  backToChat: "Retour aux questions",
};
