const count = (number: number, one: string, other: string) =>
  `${new Intl.NumberFormat("en-GB").format(number)} ${number === 1 ? one : other}`;
const listed = (words: string[]) => words.map((word) => `“${word}”`).join(", ");

/** The sentences that are written on the server alone, most of them the explorer's: no page carries them as code. */
export const englishServer = {
  description: "Ask the event reports, and get answers whose every sentence can be checked.",
  notFoundTitle: "There is no such page",
  notFoundLead: "The address may be mistyped, or what it pointed to was removed.",
  backToChat: "Back to the questions",

  questions: "Questions",
  explorerTitle: "Events",
  skipToEvents: "Skip to the list of events",
  eventsFound: (found: number, all: number) =>
    `${new Intl.NumberFormat("en-GB").format(found)} of ${count(all, "event", "events")}`,
  filtersTitle: "Filters",
  withWords: (words: string) => `“${words}”`,
  removeFilter: (filter: string) => `Remove the filter ${filter}`,
  clearFilters: "Clear all filters",
  ignoredFilters: (values: string[]) => `Left out of the filters, since it fits none: ${listed(values)}`,
  chartTitle: "Events by month",
  chartMonth: (month: string, events: number) => `${month}: ${count(events, "event", "events")}`,
  chartYear: (year: string) => `All of ${year}`,
  chosenPeriod: "chosen, show every date",
  chosenCountry: "chosen, show every country",
  undatedBeside: (events: number) =>
    `${count(events, "event has", "events have")} no date and ${events === 1 ? "is" : "are"} listed last.`,
  listTitle: "List of events",
  undatedMonth: "Without a date",
  pagePosition: (first: number, last: number, total: number) => `${first}–${last} of ${total}`,
  moreEvents: "More events",
  firstEvents: "Back to the first events",
  countriesTitle: "By country",
  moreCountries: (number: number) => `${count(number, "more country", "more countries")}`,
  noMatchTitle: "No event matches",
  noMatch: "Nothing in the reports meets all of these filters. Take one away, or clear them all.",

  databaseAwayTitle: "The reports cannot be read just now",
  databaseAway:
    "The database does not answer. Try again in a minute, and tell the administrator if it stays away.",

  eventDate: "Date",
  eventPlace: "Country",
  eventLanguage: "Language",
  eventDocument: "Document",
  askAboutEvent: "Ask about this event",
  questionAboutEvent: (title: string) => `What was reported on “${title}”?`,
  inDocument: "In the same document",
  similarTitle: "Similar events",
  eventGoneTitle: "This event is not in the reports",
  eventGoneLead: "The address may be mistyped, or its report has changed or was removed.",
  backToEvents: "All events",

  sharedLabel: "A conversation that was shared",
  sharedLead: "It can be read here as it was when the link was made.",
  askYourself: "Ask a question of your own",
  sharedGoneTitle: "This conversation is no longer shared",
  sharedGoneLead: "Its link was revoked, the conversation was deleted, or the address is mistyped.",
};

export type ServerText = typeof englishServer;
