import type { ExportWords } from "#app/chat/export/export-words.ts";

/** The words of an export, so short that a test can quote them whole. */
export const WORDS: ExportWords = {
  sourcesTitle: "Sources",
  date: "Date",
  event: "Event",
  country: "Country",
  quoted: (words) => `“${words}”`,
  asInNote: (note) => `As in note ${note}`,
  eventDates: ({ dateStart }) => dateStart ?? "undated",
  countries: (codes) => codes.join(", "),
  eventLink: ({ id }) => `https://reports.example/events/${id}`,
};
