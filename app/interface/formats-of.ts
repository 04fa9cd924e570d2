import { createFormats, type Formats } from "./formats.ts";
import { INTERFACE_TEXT } from "./interface-text.ts";
import type { Language } from "./language.ts";

const made = new Map<Language, Formats>();

/** The formats of a language, made when they are first needed. For code that no page begins with. */
export function formatsOf(language: Language): Formats {
  const formats = made.get(language) ?? createFormats(language, INTERFACE_TEXT[language]);
  made.set(language, formats);
  return formats;
}
