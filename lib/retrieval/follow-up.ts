import type { Turn } from "#lib/chat/requests.ts";
import { questionWords } from "./question-words.ts";

const OPENING =
  /^(?:and|but|or|so|also|what\s+about|how\s+about|what\s+else|et|mais|ou|alors|qu['’]en\s+est-il|quid)\b/i;

/** Words that point back to something said before. */
const REFERENCE =
  /(?<!\p{L})(?:it|its|they|them|their|there|he|him|his|she|her|that|this|these|those|one|ones|same|il|ils|elle|elles|leur|leurs|lui|ce|cela|ça|celui|celle|ceux|celles|y|en|même)(?!\p{L})/iu;

/** "The exercise", « la formation »: one that was spoken of, in a question without a name or a year. */
const ONE_EVENT =
  /^(?!.*\d{4})(?:.*\s)?(?:the|la|le|l['’])\s?(?:event|training|course|workshop|seminar|conference|meeting|visit|exercise|ceremony|project|session|forum|round\s?table|mission|donation|election|événement|formation|atelier|séminaire|stage|conférence|réunion|visite|exercice|cérémonie|projet|session|mission|don|élection)(?:\s*[.?!]*$|\s+(?:last|take|held|cost|end|begin|start|open|close)\b)/iu;

/**
 * "Who painted the mural?", "in which colours does the tram run?": one thing, told by nothing but the article, in a question without a
 * name or a year.
 */
const ONE_THING =
  /^(?!.*\d{4})(?:.*(?<!\b(?:of|de))\s)?(?:the\s+(?!same\b|world|future|past|public|country|reports?\b|last\b|next\b|first\b)|(?:la|le|les)\s+|l['’])\p{L}{3,}(?:\s*[.?!]*$)|^(?!.*\d{4}).*\b(?:do|does|did|will|would|can|could|must|should|has|have|had|is|are|was|were)\s+the\s+\p{L}{3,}\s+(?:been\s+|be\s+)?\p{L}+\s*[.?!]*$/iu;

/** A question this short, without a name of its own, leans on what was said before. */
const SHORT_WORDS = 4;

/** Whether a question cannot be understood without the turns before it. */
export function isFollowUp(question: string): boolean {
  const text = question.trim();
  if (OPENING.test(text)) return true;
  const words = questionWords(text);
  const named = words.some(({ capitalised }) => capitalised);
  if (words.length <= SHORT_WORDS && !named) return true;
  return !named && (REFERENCE.test(text) || ONE_EVENT.test(text) || ONE_THING.test(text));
}

/**
 * The questions that give a follow-up its subject, oldest first: the user's turns back to the last one that stands alone. Empty when
 * the question stands alone itself.
 */
export function subjectQuestions(question: string, history: Turn[]): string[] {
  if (!isFollowUp(question)) return [];
  const asked = history.filter(({ role }) => role === "user").map(({ content }) => content);
  const subject: string[] = [];
  for (const earlier of asked.reverse()) {
    subject.unshift(earlier);
    if (!isFollowUp(earlier)) break;
  }
  return subject;
}
