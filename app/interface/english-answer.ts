const count = (number: number, one: string, other: string) =>
  `${new Intl.NumberFormat("en-GB").format(number)} ${number === 1 ? one : other}`;
const listed = (words: string[]) => words.map((word) => `“${word}”`).join(", ");

/** The sentences of answers, of the reports beside them and of the explorer's filters: the chat begins without them. */
export const englishAnswer = {
  readingEvents: (events: number) => `Reading ${count(events, "event", "events")}`,
  stopped: "Stopped before the end.",
  askAgain: "Ask again",
  scopeTitle: "Understood as",
  manyCountries: (number: number) => count(number, "country", "countries"),
  removeFromScope: (filter: string) => `${filter}: ask again without this filter`,

  citationUnsupported: (number: number, title: string) =>
    `Citation ${number}, not fully found in the source: ${title}`,
  sourcesTitle: "Sources",
  undated: "Undated",
  allVerbatim: "All word for word from the reports",
  allSupported: "Every figure, date and name was found in its source",
  someUnsupported: (unsupported: number, all: number) =>
    `${unsupported} of ${count(all, "citation", "citations")} not fully found in the source`,
  someUncited: (sentences: number) => `${count(sentences, "sentence", "sentences")} without a source`,
  uncited: (states: string[]) => `No source is given for ${listed(states)}`,
  notInSource: (missing: string[]) =>
    missing.length === 0
      ? "The source does not hold all of this sentence"
      : `Not in the source: ${listed(missing)}`,

  eventsTitle: (total: number) => count(total, "event", "events"),
  furtherEvents: (number: number) => count(number, "more event", "more events"),
  eventsShown: (shown: number, total: number) => `${shown} of ${total} shown`,
  showAllEvents: (total: number) => `Show all ${total}`,

  panelLabel: "Report",
  citationPosition: (position: number, all: number) => `Citation ${position} of ${all}`,
  eventPosition: (position: number, all: number) => `Event ${position} of ${all}`,
  previousCitation: "Previous citation",
  nextCitation: "Next citation",
  previousEvent: "Previous event",
  nextEvent: "Next event",
  closePanel: "Close the report",
  reportText: "Text of the report",
  writtenIn: (language: string) => `in ${language}`,
  loadingEvent: "Opening the report…",
  quoteMoved: "The report has changed since this answer: the quoted words are no longer in it. They were:",
  eventGone: "This event is no longer in the reports.",
  eventFailed: "The report could not be opened.",
  openPage: "Open page",
  browseEvents: (filters: string[]) =>
    filters.length === 0 ? "Browse all events" : `Browse events (${filters.join(", ")})`,

  copyAnswer: "Copy",
  copied: "Copied",
  copyRefused: "The browser does not allow copying",
  exportConversation: "Export",
  exportMarkdown: "Markdown",
  exportDocx: "Word, with footnotes",
  print: "Print",
  exportFailed: "The file could not be made",
  conversationOf: (day: string) => `Conversation of ${day}`,
  asInNote: (note: number) => `As in note ${note}`,
  quoted: (words: string) => `“${words}”`,
  columnDate: "Date",
  columnEvent: "Event",
  columnCountry: "Country",
  columnCitations: "Citations",

  wholeQuestion: "Show the whole question",
  lessOfQuestion: "Show less",
  editQuestion: "Edit the question",
  editedQuestion: "The question, edited",
  askInstead: "Ask instead",
  cancelEdit: "Cancel",
  laterDropped: (turns: number) =>
    turns === 1
      ? "The question after this one is dropped."
      : `The ${turns} questions after this one are dropped.`,
  followUpsTitle: "The reports also answer",

  timeline: (events: number, first: string, last: string, fullest: string, most: number) =>
    `${count(events, "event", "events")} from ${first} to ${last}, most in ${fullest} (${most})`,
  quarter: (quarter: number, year: string) => `quarter ${quarter} of ${year}`,

  changeScope: "Change",
  changeScopeTitle: "Ask again within",
  scopeCountries: "Countries",
  countriesLoading: "Looking up the countries…",
  countriesFailed: "The countries could not be looked up.",
  askWithin: "Ask again",

  citationVerbatim: "Word for word",
  citationSupported: "Figures, dates and names found here",

  closeShortcuts: "Close the list",
  shortcutQuestion: "Type a question",
  shortcutNewLine: "New line in the question",
  shortcutCitations: "Previous or next citation, on a citation or in an open report",
  shortcutEscape: "Close the report, or stop the answer",
  shortcutSearch: "Search the events",
  shortcutList: "This list",
  keyEnter: "Enter",
  keyShift: "Shift",
  keyEscape: "Esc",

  severalChosen: (number: number) => `${number} chosen`,
  searchEvents: "Search the events",
  searchEventsHint: "Words or a “phrase”",
  search: "Search",
  filterFrom: "From",
  filterTo: "Until",
  filterCountry: "Country",
  filterLanguage: "Language",
  filterDocument: "Document",
  anyCountry: "All",
  anyLanguage: "All",
  anyDocument: "All",

  errorRateLimited: "Too many questions came at once. Yours can be asked again in a moment.",
  tryAgainIn: (seconds: number) => `Try again in ${seconds} s`,
  /** By code, what the server says in English: for other languages alone. */
  serverErrors: {} as Readonly<Record<string, string>>,
  errorUnknown: "Something went wrong on the server. Try again in a moment.",
};

export type AnswerText = typeof englishAnswer;
