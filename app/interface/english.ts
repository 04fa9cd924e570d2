import type { AnswerText } from "./english-answer.ts";
import type { ServerText } from "./english-server.ts";

const count = (number: number, one: string, other: string) =>
  `${new Intl.NumberFormat("en-GB").format(number)} ${number === 1 ? one : other}`;

/** The sentences that every page carries into the browser, in English: the shape the other languages follow. */
export const english = {
  product: "Rapporteur",

  newConversation: "New conversation",
  conversations: "Conversations",
  shareThis: "Share this conversation",
  skipToQuestion: "Skip to the question field",

  emptyTitle: "Ask the reports",
  emptyLead:
    "Answers come from the reports and nothing else. Every statement carries a number: choose it, and the report opens at the exact words.",
  coverage: (events: number, documents: number) =>
    `${count(events, "event", "events")} in ${count(documents, "document", "documents")}`,
  suggestionsTitle: "Questions these reports can answer",
  noReportsTitle: "There are no reports yet",
  noReports:
    "Nothing has been read so far, so there is nothing to answer from. Ask your administrator to point Rapporteur at a folder of reports.",
  noReportsHint: "For administrators: npm start -- path/to/reports",

  questionLabel: "Your question",
  questionPlaceholder: "Ask the reports…",
  ask: "Ask",
  stop: "Stop answering",
  keysHint: "Enter: ask · Shift + Enter: new line",
  charactersUsed: (used: number, limit: number) => `${used} of ${limit} characters`,
  tooLong: (excess: number) => `Too long: take out ${count(excess, "character", "characters")} to ask`,

  quotesMode: "Quotes mode",
  quotesModeMeaning:
    "Answers are sentences copied word for word from the reports. No language model writes or rephrases anything.",
  dismissQuotesMode: "Hide this note",

  searching: "Searching the reports",
  answerReady: (citations: number) =>
    citations === 0 ? "Answer ready" : `Answer ready, with ${count(citations, "citation", "citations")}`,
  eventsReady: (events: number) => `Answer ready, with ${count(events, "event", "events")}`,
  nothingFound: "The reports do not answer this question",
  answerStopped: "Answer stopped",

  scopeFrom: (date: string) => `from ${date}`,
  scopeTo: (date: string) => `until ${date}`,
  citation: (number: number, title: string) => `Citation ${number}: ${title}`,
  tryAgain: "Try again",

  allEvents: "Events",
  shortcuts: "Keyboard shortcuts",
  newTab: "(opens a new tab)",

  errorTitle: "The answer could not be completed",
  errorNetwork: "The server cannot be reached. Check your connection, then try again.",
  errorOffline: "You are offline. Your question is kept: try again once you are connected.",
  offline: "You are offline. Answers will be possible again once you are connected.",
  serverStarting: "Rapporteur is reading the reports, and will answer in a moment.",
  ingesting: "more being read",
  serverAway: (reason: string) => `Rapporteur is not ready to answer: ${reason}`,

  pageErrorTitle: "This page failed",
  pageErrorLead: "Something unexpected went wrong while showing it. Trying again often helps.",

  closeChat: "Close",
  openFullPage: "Open in full page",
  signInWaiting: "Signing in…",
  signInRefused:
    "The reports could not be opened for you: the sign-in was refused. Reload the page to try again.",
};

export type BrowserText = typeof english;

/** All sentences, which what is made on the server has. */
export type InterfaceText = BrowserText & AnswerText & ServerText;
