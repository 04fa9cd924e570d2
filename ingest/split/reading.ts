import { splitSentences } from "#lib/text/sentences.ts";
import { CLOSING } from "./closing-cues.ts";
import { type Dateline, datelineAt } from "./dateline.ts";
import { OPENING } from "./opening-cues.ts";
import type { Unit } from "./unit.ts";

/** How a paragraph begins. */
export type Opening =
  /** With speech. */
  | "quote"
  /** With a word that refers back, that goes on, or that usually does. */
  | "pronoun"
  | "continuation"
  | "mildContinuation"
  | "lowerCase"
  /** `On 3 May, the Agency …`, `On 3 May, police …`, `On 3 May, the delegation …`, `On 3 May, they …`. */
  | "datedStart"
  | "datedPlain"
  | "datedDefinite"
  | "datedContinuation"
  /** `The event …`; `Participants …`; `Experts …`. */
  | "definiteEvent"
  | "attendee"
  | "role"
  /** `A workshop …`, `A woman …`, `More than 40 judges …`, `The library …`. */
  | "indefiniteEvent"
  | "indefinite"
  | "quantity"
  | "definite"
  /** `Mayor Jane Doe …`, `The Ministry of Health …`. */
  | "name"
  | "other";

/** One unit, read for its form. */
export interface Reading {
  unit: Unit;
  /** The text without Markdown marks and list numbers. */
  plain: string;
  /** Its first sentence, with the questions that lead up to it, and what follows. */
  first: string;
  rest: string;
  dateline: Dateline | null;
  opening: Opening;
  /** What stands behind a date that opens the unit, else the unit. */
  subject: string;
  /** It is a heading of the parts that stand at the end of a release: contact, notes, links. */
  isTail: boolean;
  /** It is a line that closes a text: whom to ask, where to read on, tags, credits. */
  isFooter: boolean;
}

const DECORATION = /^(?:#{1,6}\s+|>\s+|[*_]{1,3}(?=\S)|[-–—•*·▪]\s+|\(?\d{1,3}[.)]\s+)+/;
const BOLD_LEAD = /^(?:[-•*]\s+)?(\*\*|__)([^*_]{4,80})\1/;
const PLACE_BEHIND_DATE = /^\s*(?:in|à|au) \p{Lu}[\p{L}-]+,\s*/u;
const NAMED = /^(?:(?:the|les?|la)\s|l[’'])?[\p{Lu}\d]/u;
const NAME_SECOND = /^\S+\s+(?:(?:of|de|du|the|for|and|et|des|la|le)\s+){0,2}\p{Lu}/u;
/** Enough for every test of form; the rest of a long paragraph is not read. */
const READ_CHARACTERS = 2500;
const LONGEST_CATEGORY = 200;
const LONGEST_DATELINE = 160;
const QUESTION = /\?\s*$/u;
/** Within so many characters of a quotation stands who said it. */
const ATTRIBUTION_CHARACTERS = 60;
/** A clause: what is told of the event in it tells what the paragraph is about. */
const CLAUSE_CHARACTERS = 140;

export function readUnit(unit: Unit): Reading {
  const plain = unit.text
    .slice(0, READ_CHARACTERS)
    .replace(DECORATION, "")
    .replace(/[*_]{1,3}$/, "");
  const sentences = splitSentences(plain);
  const bold = BOLD_LEAD.exec(unit.text)?.[2]?.trim();
  const told = sentences.findIndex(({ start, end }) => !QUESTION.test(plain.slice(start, end)));
  const subject = plain.replace(OPENING.datedStart, "").replace(PLACE_BEHIND_DATE, "").trimStart();
  return {
    unit,
    plain,
    first: sentences[told] ? plain.slice(sentences[0]!.start, sentences[told].end) : plain,
    rest: told >= 0 && sentences[told + 1] ? plain.slice(sentences[told + 1]!.start) : "",
    dateline: datelineAt(plain.slice(0, LONGEST_DATELINE)) ?? (bold ? datelineAt(bold) : null),
    opening: openingOf(plain, subject.slice(0, CLAUSE_CHARACTERS)),
    subject,
    isTail: CLOSING.tailHeading.test(unit.text),
    isFooter:
      isCategoryLine(unit) ||
      CLOSING.footer.test(plain) ||
      (unit.kind === "header" && CLOSING.contact.test(plain)),
  };
}

/** Whether the unit is the line of tags below a teaser. */
export function isCategoryLine({ text }: Unit): boolean {
  return text.length < LONGEST_CATEGORY && CLOSING.category.test(text);
}

/** Whether what stands in quotation marks is a title or slogan of which something is told, not somebody's words. */
function isQuotedName(plain: string): boolean {
  const quoted = OPENING.quotedName.exec(plain);
  if (!quoted) return false;
  return !OPENING.said.test(plain.slice(quoted[0].length, quoted[0].length + ATTRIBUTION_CHARACTERS));
}

function openingOf(plain: string, clause: string): Opening {
  if (OPENING.quote.test(plain)) return isQuotedName(plain) ? "other" : "quote";
  if (OPENING.datedStart.test(plain)) {
    if (OPENING.pronoun.test(clause) || OPENING.definiteEvent.test(clause) || OPENING.attendee.test(clause)) {
      return "datedContinuation";
    }
    if (OPENING.definite.test(clause)) return "datedDefinite";
    const isNamed = NAMED.test(clause);
    return isNamed || OPENING.indefinite.test(clause) || OPENING.quantity.test(clause)
      ? "datedStart"
      : "datedPlain";
  }
  if (OPENING.pronoun.test(plain)) return "pronoun";
  if (OPENING.continuation.test(plain)) return "continuation";
  if (OPENING.mildContinuation.test(plain)) return "mildContinuation";
  if (/^\p{Ll}/u.test(plain)) return "lowerCase";
  if (OPENING.definiteEvent.test(clause)) return "definiteEvent";
  if (OPENING.attendee.test(clause)) return "attendee";
  if (OPENING.indefinite.test(clause))
    return OPENING.eventNoun.test(clause) ? "indefiniteEvent" : "indefinite";
  if (OPENING.quantity.test(clause)) return "quantity";
  if (OPENING.role.test(clause)) return "role";
  if (OPENING.definite.test(clause)) return "definite";
  return NAME_SECOND.test(clause) || /^\p{Lu}{2}/u.test(clause) ? "name" : "other";
}
