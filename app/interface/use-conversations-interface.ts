import { useMemo } from "react";
import { type ConversationsText, englishConversations } from "./english-conversations.ts";
import { formatsOf } from "./formats-of.ts";
import { frenchConversations } from "./french-conversations.ts";
import { useInterface } from "./interface-provider.tsx";
import type { Language } from "./language.ts";

const CONVERSATIONS_TEXT: Record<Language, ConversationsText> = {
  en: englishConversations,
  fr: frenchConversations,
};

/** What `useInterface` gives, with the sentences about conversations, and formats. For code that is loaded when it is needed. */
export function useConversationsInterface() {
  const { language, text } = useInterface();
  return useMemo(
    () => ({ language, text: { ...text, ...CONVERSATIONS_TEXT[language] }, formats: formatsOf(language) }),
    [language, text],
  );
}
