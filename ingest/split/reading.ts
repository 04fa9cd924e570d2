import { splitSentences } from "#lib/text/sentences.ts";
import { CUES } from "./cues.ts";
import { type Dateline, datelineAt } from "./dateline.ts";
import type { Unit } from "./unit.ts";

/** How a paragraph begins: the first of these that fits. */
export type Opening =
  | "quote"
  | "pronoun"
  | "connective"
  | "lowerCase"
  | "datedStart"
  | "datedContinuation"
  | "definiteEvent"
  | "role"
  | "indefiniteEvent"
  | "indefinite"
  | "quantity"
  | "definite"
  | "name"
  | "other";

/** One unit, read for its form. */
export interface Reading {
  unit: Unit;
  /** The text without Markdown marks and list numbers. */
  plain: string;
  /** Its first sentence, and what follows it. */
  first: string;
  rest: string;
  dateline: Dateline | null;
  opening: Opening;
  /** The first words behind a date that opens the unit, else those that open it. */
  subject: string;
  /** A heading of the parts that stand at the end of a release: contact, notes, links. */
  isTail: boolean;
  /** A line that closes a text: whom to ask, where to read on, tags, credits. */
  isFooter: boolean;
}

const DECORATION = /^(?:#{1,6}\s+|>\s+|[*_]{1,3}(?=\S)|[-•*]\s+(?=\*\*)|\(?\d{1,3}[.)]\s+)+/;
const BOLD_LEAD = /^(?:[-•*]\s+)?(\*\*|__)([^*_]{4,80})\1/;
/** Enough for every test of form; the rest of a long paragraph is not read. */
const READ_CHARACTERS = 2500;
const LONGEST_CATEGORY = 200;

export function readUnit(unit: Unit): Reading {
  const plain = unit.text
    .slice(0, READ_CHARACTERS)
    .replace(DECORATION, "")
    .replace(/[*_]{1,3}$/, "");
  const sentences = splitSentences(plain);
  const first = sentences[0] ? plain.slice(sentences[0].start, sentences[0].end) : plain;
  const bold = BOLD_LEAD.exec(unit.text)?.[2]?.trim();
  const subject = plain
    .replace(CUES.datedStart, "")
    .replace(/^\s*in [\p{Lu}][\p{L}-]+,\s*/u, "")
    .trimStart();
  return {
    unit,
    plain,
    first,
    rest: sentences[1] ? plain.slice(sentences[1].start) : "",
    dateline: datelineAt(plain.slice(0, 160)) ?? (bold ? datelineAt(bold) : null),
    opening: openingOf(plain, subject),
    subject,
    isTail: CUES.tail.test(unit.text),
    isFooter:
      (CUES.category.test(unit.text) && plain.length < LONGEST_CATEGORY) ||
      CUES.footer.test(plain) ||
      (unit.kind === "header" && CUES.contact.test(plain)),
  };
}

function openingOf(plain: string, subject: string): Opening {
  const first = subject.slice(0, 140);
  if (CUES.quote.test(plain)) return "quote";
  if (CUES.datedStart.test(plain)) {
    const isContinuation =
      CUES.pronoun.test(first) ||
      CUES.definiteEvent.test(first) ||
      CUES.role.test(first) ||
      CUES.definiteLower.test(first);
    return isContinuation ? "datedContinuation" : "datedStart";
  }
  if (CUES.pronoun.test(plain)) return "pronoun";
  if (CUES.connective.test(plain)) return "connective";
  if (/^\p{Ll}/u.test(plain)) return "lowerCase";
  if (CUES.definiteEvent.test(first)) return "definiteEvent";
  if (CUES.role.test(first)) return "role";
  if (CUES.indefinite.test(first)) return CUES.eventNoun.test(first) ? "indefiniteEvent" : "indefinite";
  if (CUES.quantity.test(first)) return "quantity";
  if (CUES.definiteLower.test(first)) return "definite";
  return /^\S+\s+(?:(?:of|de|du|the|for|and|et|des|la|le)\s+){0,2}\p{Lu}/u.test(first) ||
    /^\p{Lu}{2}/u.test(first)
    ? "name"
    : "other";
}
