import type { BrowserText } from "./english.ts";

// French counts 0 and 1 as singular, and puts a no-break space inside « » and before : ; ? !
const count = (number: number, one: string, other: string) =>
  `${new Intl.NumberFormat("fr-FR").format(number)} ${number < 2 ? one : other}`;

export const french: BrowserText = {
  product: "Rapporteur",

  newConversation: "Nouvelle conversation",
  conversations: "Conversations",
  shareThis: "Partager cette conversation",
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
  answerReady: (citations) =>
    citations === 0 ? "Réponse prête" : `Réponse prête, avec ${count(citations, "citation", "citations")}`,
  eventsReady: (events) => `Réponse prête, avec ${count(events, "événement", "événements")}`,
  nothingFound: "Les rapports ne répondent pas à cette question",
  answerStopped: "Réponse arrêtée",

  scopeFrom: (date) => `à partir du ${date}`,
  scopeTo: (date) => `jusqu’au ${date}`,
  citation: (number, title) => `Citation ${number}\u00a0: ${title}`,
  tryAgain: "Réessayer",

  allEvents: "Événements",
  shortcuts: "Raccourcis clavier",
  newTab: "(ouvre un nouvel onglet)",

  errorTitle: "La réponse n’a pas pu être terminée",
  errorNetwork: "Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.",
  errorOffline: "Vous êtes hors ligne. Votre question est conservée\u00a0: réessayez une fois connecté.",
  offline: "Vous êtes hors ligne. Les réponses reviendront avec la connexion.",
  serverStarting: "Rapporteur lit les rapports et répondra dans un instant.",
  ingesting: "lecture en cours",
  // The reason is told in English.
  serverAway: () => "Rapporteur n’est pas prêt à répondre. Réessayez dans une minute.",

  pageErrorTitle: "Cette page a échoué",
  pageErrorLead: "Un problème inattendu est survenu pendant l’affichage. Réessayer suffit souvent.",

  closeChat: "Fermer",
  openFullPage: "Ouvrir en pleine page",
  signInWaiting: "Connexion…",
  signInRefused:
    "Les rapports n’ont pas pu être ouverts\u00a0: la connexion a été refusée. Rechargez la page pour réessayer.",
};
