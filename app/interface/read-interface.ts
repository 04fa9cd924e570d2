import { ANSWER_TEXT } from "./answer-text.ts";
import type { InterfaceText } from "./english.ts";
import { englishServer, type ServerText } from "./english-server.ts";
import { createFormats, type Formats } from "./formats.ts";
import { frenchServer } from "./french-server.ts";
import { INTERFACE_TEXT } from "./interface-text.ts";
import type { Language } from "./language.ts";
import { readLanguage } from "./read-language.ts";

const SERVER_TEXT: Record<Language, ServerText> = { en: englishServer, fr: frenchServer };

/** What `useInterface` gives in the browser and the sentences of the server, for the request being answered. Server components only. */
export async function readInterface(): Promise<{
  language: Language;
  text: InterfaceText;
  formats: Formats;
}> {
  const language = await readLanguage();
  const text = { ...INTERFACE_TEXT[language], ...ANSWER_TEXT[language], ...SERVER_TEXT[language] };
  return { language, text, formats: createFormats(language, text) };
}
