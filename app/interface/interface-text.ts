import { english, type InterfaceText } from "./english.ts";
import { french } from "./french.ts";
import type { Language } from "./language.ts";

/** The interface's strings, by language. */
export const INTERFACE_TEXT: Record<Language, InterfaceText> = { en: english, fr: french };
