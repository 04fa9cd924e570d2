import { type BrowserText, english } from "./english.ts";
import { french } from "./french.ts";
import type { Language } from "./language.ts";

/** The interface's strings, by language. */
export const INTERFACE_TEXT: Record<Language, BrowserText> = { en: english, fr: french };
