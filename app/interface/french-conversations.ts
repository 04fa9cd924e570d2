import type { ConversationsText } from "./english-conversations.ts";

// French counts 0 and 1 as singular, and puts a no-break space inside « » and before : ; ? !
const count = (number: number, one: string, other: string) =>
  `${new Intl.NumberFormat("fr-FR").format(number)} ${number < 2 ? one : other}`;

export const frenchConversations: ConversationsText = {
  openingConversation: "Ouverture de la conversation",
  conversationGone: "Cette conversation n’est pas ici",
  conversationGoneLead:
    "Elle a été supprimée, ou appartient à un autre navigateur. Un lien créé par «\u00a0Partager\u00a0» s’ouvre partout.",
  conversationFailed: "La conversation n’a pas pu être ouverte",

  feedbackLabel: "Cette réponse est-elle utile\u00a0?",
  feedbackHelpful: "Utile",
  feedbackNotHelpful: "Pas utile",
  feedbackStored: "Noté",
  feedbackWhyHelpful: "Qu’est-ce qui a été utile\u00a0? (facultatif)",
  feedbackWhyNot: "Qu’est-ce qui est faux ou manque\u00a0? (facultatif)",
  feedbackSend: "Envoyer",
  feedbackClose: "Fermer",
  feedbackThanks: "Noté, merci",
  feedbackFailed: "L’envoi n’a pas abouti. Réessayez.",

  searchConversations: "Chercher une conversation",
  closeConversations: "Fermer les conversations",
  conversationsLoading: "Ouverture des conversations",
  conversationsFailed: "Les conversations n’ont pas pu être chargées.",
  noConversations: "Rien n’a encore été demandé dans ce navigateur.",
  noConversationsFound: "Aucune conversation ne contient ces mots.",
  moreConversations: "Conversations suivantes",
  keptHere: "Conservées sur ce serveur, pour ce navigateur seul.",
  conversationsFound: (number) => count(number, "conversation", "conversations"),
  questionsAsked: (number) => count(number, "question", "questions"),
  sharedConversation: "partagée",
  conversationActions: (title) => `Actions pour «\u00a0${title}\u00a0»`,

  rename: "Renommer",
  conversationTitle: "Titre de la conversation",
  saveTitle: "Enregistrer",
  cancel: "Annuler",
  conversationRenamed: "Renommée",
  changeFailed: "Cela n’a pas abouti. Réessayez.",

  deleteConversation: "Supprimer",
  deleteTitle: "Supprimer cette conversation\u00a0?",
  deleteLead: (title) =>
    `«\u00a0${title}\u00a0» disparaît avec toutes ses questions et réponses, et son lien cesse de fonctionner. Cela ne peut pas être annulé.`,
  conversationDeleted: "Supprimée",

  shareConversation: "Partager",
  shareTitle: "Partager cette conversation",
  shareLead:
    "Quiconque a le lien peut lire les questions et réponses jusqu’ici, avec leurs sources. Ce qui sera demandé plus tard n’en fait pas partie.",
  makeLink: "Créer un lien",
  shareAddress: "Lien vers la conversation",
  copyLink: "Copier le lien",
  linkCopied: "Le lien est copié",
  linkMade: "Le lien est créé",
  sharedQuestions: (number) => `Il montre ${count(number, "question", "questions")}.`,
  newerQuestions: (number) =>
    number < 2
      ? `${number} question a été posée depuis et n’y figure pas.`
      : `${number} questions ont été posées depuis et n’y figurent pas.`,
  shareNewer: "Les montrer aussi",
  revokeLink: "Cesser de partager",
  linkRevoked: "Le lien ne fonctionne plus",
  closeShare: "Fermer",
};
