import { isEventNoun, namesKindOfEvent, opensWithEventNoun } from "./question-kind.ts";

/** Which one of all events that fit a question asks for: by their days, from today for the next. */
export type QuestionOrder = "latest" | "first" | "next";

const ORDERS: [RegExp, QuestionOrder][] = [
  [/\b(?:next|upcoming)\s+|\bprochaine?s?\s+/giu, "next"],
  [/\b(?:latest|most\s+recent|newest|last)\s+|\b(?:derni(?:er|ère)s?|plus\s+récente?s?)\s+/giu, "latest"],
  [/\b(?:first|earliest|oldest)\s+|\b(?:premi(?:er|ère)s?)\s+/giu, "first"],
];

/** « la visite la plus récente » */
const BEHIND_NOUN = /(\p{L}+)\s+(?:le|la|les)\s+plus\s+(?:récente?s?|ancien(?:ne)?s?)(?!\p{L})/iu;

/** "First aid", « premiers secours »: no order. */
const IN_A_TERM =
  /^(?:first|last)[\s-]+(?:aid|responders?|hand|name|names|time|instance|line|lady|generation|minute|mile|resort|will)\b|^premi(?:er|ère)s?\s+(?:secours|soins|ministre|instance|lieu|âge|ligne|nécessité|fois)(?!\p{L})/iu;

/** Asks something about an event, and not for it: "who opened the first …", "what was decided at the last …". */
const ABOUT_IT =
  /^(?:and\s+|et\s+)?(?:who|whom|whose|why|how\s+(?:many|much|long|old)|what\s+(?:did|do|does|was\s+(?!the\b)|were\s+(?!the\b))|(?:qui|combien|comment|pourquoi|que)(?!\p{L})|qu['’])/iu;

/** Whether a question with an order asks something about the event that it picks, and not for the event itself. */
export function asksAboutIt(question: string): boolean {
  return ABOUT_IT.test(question.trim());
}

/** Whether a question asks for the latest, first or next of the events that fit; else null. "First" of anything but an event is no order. */
export function questionOrder(question: string): QuestionOrder | null {
  for (const [form, order] of ORDERS) {
    for (const match of question.matchAll(form)) {
      if (IN_A_TERM.test(question.slice(match.index))) continue;
      const behind = question.slice(match.index + match[0].length);
      if (opensWithEventNoun(behind, (word) => namesKindOfEvent(word) || isEventNoun(word))) return order;
    }
  }
  const behindNoun = BEHIND_NOUN.exec(question);
  if (
    behindNoun &&
    (namesKindOfEvent(behindNoun[1]!.toLowerCase()) || isEventNoun(behindNoun[1]!.toLowerCase()))
  )
    return /ancien/i.test(behindNoun[0]) ? "first" : "latest";
  return null;
}
