import { useMemo } from "react";
import { ANSWER_TEXT } from "./answer-text.ts";
import { useInterface } from "./interface-provider.tsx";

/** What `useInterface` gives, with the sentences of answers. For code that is loaded with the first answer alone. */
export function useAnswerInterface() {
  const { language, text, formats } = useInterface();
  return useMemo(
    () => ({ language, text: { ...text, ...ANSWER_TEXT[language] }, formats }),
    [language, text, formats],
  );
}
