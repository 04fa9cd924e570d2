import { type AnswerText, englishAnswer } from "./english-answer.ts";
import { frenchAnswer } from "./french-answer.ts";
import type { Language } from "./language.ts";

/** The sentences of answers, by language. */
export const ANSWER_TEXT: Record<Language, AnswerText> = { en: englishAnswer, fr: frenchAnswer };
