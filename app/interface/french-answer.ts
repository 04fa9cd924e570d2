import type { AnswerText } from "./english-answer.ts";

// French counts 0 and 1 as singular, and puts a no-break space inside « » and before : ; ? !
const count = (number: number, one: string, other: string) =>
  `${new Intl.NumberFormat("fr-FR").format(number)} ${number < 2 ? one : other}`;
const listed = (words: string[]) => words.map((word) => `«\u00a0${word}\u00a0»`).join(", ");

export const frenchAnswer: AnswerText = {
  readingEvents: (events) => `Lecture de ${count(events, "événement", "événements")}`,
  stopped: "Arrêté avant la fin.",
  askAgain: "Redemander",
  scopeTitle: "Compris comme",
  manyCountries: (number) => count(number, "pays", "pays"),
  removeFromScope: (filter) => `${filter}\u00a0: redemander sans ce filtre`,

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
  someUncited: (sentences) => `${count(sentences, "phrase", "phrases")} sans source`,
  uncited: (states) => `Aucune source n’est donnée pour ${listed(states)}`,
  notInSource: (missing) =>
    missing.length === 0
      ? "La source ne contient pas toute cette phrase"
      : `Absent de la source\u00a0: ${listed(missing)}`,

  eventsTitle: (total) => count(total, "événement", "événements"),
  furtherEvents: (number) => count(number, "autre événement", "autres événements"),
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
  openPage: "Ouvrir la page",
  browseEvents: (filters) =>
    filters.length === 0
      ? "Parcourir tous les événements"
      : `Parcourir les événements (${filters.join(", ")})`,

  copyAnswer: "Copier",
  copied: "Copié",
  copyRefused: "Le navigateur ne permet pas de copier",
  exportConversation: "Exporter",
  exportMarkdown: "Markdown",
  exportDocx: "Word, avec notes de bas de page",
  print: "Imprimer",
  exportFailed: "Le fichier n’a pas pu être produit",
  conversationOf: (day) => `Conversation du ${day}`,
  asInNote: (note) => `Voir la note ${note}`,
  quoted: (words) => `«\u00a0${words}\u00a0»`,
  columnDate: "Date",
  columnEvent: "Événement",
  columnCountry: "Pays",
  columnCitations: "Citations",

  wholeQuestion: "Afficher toute la question",
  lessOfQuestion: "Réduire",
  editQuestion: "Modifier la question",
  editedQuestion: "La question, modifiée",
  askInstead: "Demander à la place",
  cancelEdit: "Annuler",
  laterDropped: (turns) =>
    turns < 2
      ? "La question qui suit est abandonnée."
      : `Les ${turns} questions qui suivent sont abandonnées.`,
  followUpsTitle: "Les rapports répondent aussi à",

  timeline: (events, first, last, fullest, most) =>
    `${count(events, "événement", "événements")} de ${first} à ${last}, le plus en ${fullest} (${most})`,
  quarter: (quarter, year) => `trimestre ${quarter} de ${year}`,

  changeScope: "Modifier",
  changeScopeTitle: "Redemander dans ces limites",
  scopeCountries: "Pays",
  countriesLoading: "Recherche des pays…",
  countriesFailed: "Les pays n’ont pas pu être trouvés.",
  askWithin: "Redemander",

  citationVerbatim: "Mot pour mot",
  citationSupported: "Chiffres, dates et noms retrouvés ici",

  closeShortcuts: "Fermer la liste",
  shortcutQuestion: "Saisir une question",
  shortcutNewLine: "Nouvelle ligne dans la question",
  shortcutCitations: "Citation précédente ou suivante, sur une citation ou dans un rapport ouvert",
  shortcutEscape: "Fermer le rapport, ou arrêter la réponse",
  shortcutSearch: "Chercher dans les événements",
  shortcutList: "Cette liste",
  keyEnter: "Entrée",
  keyShift: "Maj",
  keyEscape: "Échap",

  severalChosen: (number) => `${number} choisis`,
  searchEvents: "Chercher dans les événements",
  searchEventsHint: "Des mots ou une «\u00a0expression\u00a0»",
  search: "Chercher",
  filterFrom: "Du",
  filterTo: "Au",
  filterCountry: "Pays",
  filterLanguage: "Langue",
  filterDocument: "Document",
  anyCountry: "Tous",
  anyLanguage: "Toutes",
  anyDocument: "Tous",

  errorRateLimited:
    "Trop de questions sont arrivées à la fois. La vôtre pourra être reposée dans un instant.",
  tryAgainIn: (seconds) => `Réessayer dans ${seconds}\u00a0s`,
  serverErrors: {
    database_unavailable: "La base de données ne répond pas. Réessayez dans une minute.",
    embedding_mismatch:
      "Les rapports doivent être relus avant que l’on puisse répondre. Prévenez l’administrateur.",
    forbidden: "Ce que vous pouvez lire ne contient rien de ce qui est demandé.",
    identity_unavailable:
      "Les identités ne peuvent pas être vérifiées pour l’instant. Réessayez dans un instant.",
    internal: "Un problème est survenu. Réessayez, et prévenez l’administrateur si cela dure.",
    model_unavailable: "Le modèle de langage ne répond pas. Réessayez dans un instant.",
    unauthorized: "Les rapports se lisent depuis une page qui dit qui vous êtes. Ouvrez-les là.",
  },
  errorUnknown: "Le serveur a rencontré un problème. Réessayez dans un instant.",
};
