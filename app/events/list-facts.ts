import type { Event } from "#lib/chat/types.ts";
import type { InterfaceText } from "../interface/english.ts";
import type { Formats } from "../interface/formats.ts";
import type { Language } from "../interface/language.ts";

export interface InLanguage {
  language: Language;
  text: Pick<InterfaceText, "undated" | "writtenIn">;
  formats: Formats;
}

/** When an event took place, where, and in what language it is reported if not in the reader's. */
export function listFacts(
  event: Pick<Event, "dateStart" | "dateEnd" | "countries" | "language">,
  { language, text, formats }: InLanguage,
): { date: string; others: string[] } {
  const others = [
    formats.countries(event.countries),
    event.language === language ? "" : text.writtenIn(formats.language(event.language)),
  ];
  return {
    date: formats.eventDates(event) ?? text.undated,
    others: others.filter((fact) => fact !== ""),
  };
}
