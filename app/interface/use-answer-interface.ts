import { useMemo } from "react";
import { ANSWER_TEXT } from "./answer-text.ts";
import { formatsOf } from "./formats-of.ts";
import { useInterface } from "./interface-provider.tsx";

/** What `useInterface` gives, with the sentences of answers and the formats of what is in them. For code that is loaded with the first answer alone. */
export function useAnswerInterface() {
  const { language, text } = useInterface();
  return useMemo(
    () => ({ language, text: { ...text, ...ANSWER_TEXT[language] }, formats: formatsOf(language) }),
    [language, text],
  );
}
