import type { Citation, Event } from "#lib/chat/types.ts";

/** Something to look at in the reports: an event, and the quote in it when one is meant. */
export interface Place {
  event: Event;
  citation: Citation | null;
}

/** The places a reader can step through, and the one that is open. */
export interface Reading {
  of: "citations" | "events";
  places: Place[];
  index: number;
}

/** Opens a reading; `trigger` is the control that was chosen, where focus returns afterwards. */
export type OpenReading = (reading: Reading, trigger: HTMLElement) => void;
