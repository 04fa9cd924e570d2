import type { InterfaceText } from "./english.ts";
import { createFormats, type Formats } from "./formats.ts";
import { INTERFACE_TEXT } from "./interface-text.ts";
import type { Language } from "./language.ts";
import { readLanguage } from "./read-language.ts";

/** What `useInterface` gives in the browser, for the request being answered. Server components only. */
export async function readInterface(): Promise<{
  language: Language;
  text: InterfaceText;
  formats: Formats;
}> {
  const language = await readLanguage();
  const text = INTERFACE_TEXT[language];
  return { language, text, formats: createFormats(language, text) };
}
