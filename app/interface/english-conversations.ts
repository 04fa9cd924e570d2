const count = (number: number, one: string, other: string) =>
  `${new Intl.NumberFormat("en-GB").format(number)} ${number === 1 ? one : other}`;

/** The sentences about conversations that are kept: they arrive with the first answer, or with the list. */
export const englishConversations = {
  openingConversation: "Opening the conversation",
  conversationGone: "This conversation is not here",
  conversationGoneLead:
    "It was deleted, or belongs to another browser. A link made by “Share” opens anywhere.",
  conversationFailed: "The conversation could not be opened",

  feedbackLabel: "Was this answer helpful?",
  feedbackHelpful: "Helpful",
  feedbackNotHelpful: "Not helpful",
  feedbackStored: "Noted",
  feedbackWhyHelpful: "What helped? (optional)",
  feedbackWhyNot: "What was wrong or missing? (optional)",
  feedbackSend: "Send",
  feedbackClose: "Close",
  feedbackThanks: "Noted, thank you",
  feedbackFailed: "This could not be sent. Try again.",

  searchConversations: "Search the conversations",
  closeConversations: "Close the conversations",
  conversationsLoading: "Opening the conversations",
  conversationsFailed: "The conversations could not be fetched.",
  noConversations: "Nothing has been asked in this browser yet.",
  noConversationsFound: "No conversation holds these words.",
  moreConversations: "More conversations",
  keptHere: "Kept on this server, for this browser alone.",
  conversationsFound: (number: number) => count(number, "conversation", "conversations"),
  questionsAsked: (number: number) => count(number, "question", "questions"),
  sharedConversation: "shared",
  conversationActions: (title: string) => `Actions for “${title}”`,

  rename: "Rename",
  conversationTitle: "Title of the conversation",
  saveTitle: "Save",
  cancel: "Cancel",
  conversationRenamed: "Renamed",
  changeFailed: "That did not work. Try again.",

  deleteConversation: "Delete",
  deleteTitle: "Delete this conversation?",
  deleteLead: (title: string) =>
    `“${title}” goes with all its questions and answers, and its link stops working. This cannot be undone.`,
  conversationDeleted: "Deleted",

  shareConversation: "Share",
  shareTitle: "Share this conversation",
  shareLead:
    "Whoever has the link can read the questions and answers up to now, with their sources. What is asked later is not part of it.",
  makeLink: "Make a link",
  shareAddress: "Link to the conversation",
  copyLink: "Copy the link",
  linkCopied: "The link is copied",
  linkMade: "The link is made",
  sharedQuestions: (number: number) => `It shows ${count(number, "question", "questions")}.`,
  newerQuestions: (number: number) =>
    `${count(number, "question was", "questions were")} asked since and ${number === 1 ? "is" : "are"} not shown.`,
  shareNewer: "Show these too",
  revokeLink: "Stop sharing",
  linkRevoked: "The link no longer works",
  closeShare: "Close",
};

export type ConversationsText = typeof englishConversations;
