import type { Event } from "#lib/chat/types.ts";
import type { AnswerType } from "./answer-type.ts";
import { BYLINE, countedConcept, FUNDING, WRITING } from "./asked-things.ts";
import { numberForms, questionWords } from "./question-words.ts";
import type { Question } from "./understand-question.ts";
import { findPlaces } from "#lib/text/countries.ts";
import { findDates } from "#lib/text/dates.ts";
import { foldAccents } from "#lib/text/normalise.ts";

const YEAR = /\b(?:19|20)\d\d\b/;
const QUOTED = /["“”«»„]/;
/** Two capitalised words in a row, or an abbreviation: a name of a person or an organisation. */
const NAME =
  /\p{Lu}[\p{L}'’-]+\s+(?:(?:de|van|von|al|el|bin|du|la|of)\s+)?\p{Lu}[\p{L}'’-]+|(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
/** A byline shares no word with any question, so it counts for more. */
const BYLINE_FOR_AUTHOR = 2;
/** A name is enough of an answer to "where" only in part: it may be a person's. */
const NAME_FOR_PLACE = 0.5;
const PLACE_FOR_PERSON = 0.7;
/** A number that is not near what is counted may still be the answer. */
const OTHER_NUMBER = 0.4;
/** How far from what is counted a number may stand: "women (eight)", "eight of the young women". */
const WORDS_BEFORE_NUMBER = 3;
const WORDS_AFTER_NUMBER = 6;
/** A shorter stem begins too many words. */
const SHORTEST_STEM = 3;
/** Separators that make a full enumeration. */
const ENUMERATION = 3;

/** 0 to 1: whether a sentence holds the kind of thing a question asks for, beyond what the question itself says. */
export function typeEvidence(type: AnswerType, question: Question, text: string, event: Event): number {
  const { language, dateStart } = event;
  switch (type) {
    case "number":
      return numberEvidence(question, text);
    case "date":
      return YEAR.test(text) || findDates(text, { language, reference: dateStart ?? undefined }).length > 0
        ? 1
        : 0;
    case "place":
      if (
        isNew(
          question,
          findPlaces(text, language).map((place) => place.text),
        )
      )
        return 1;
      return isNew(question, text.match(NAME)) ? NAME_FOR_PLACE : 0;
    case "identity":
      return holdsName(question, text) ? 1 : 0;
    case "author":
      if (BYLINE.test(text)) return BYLINE_FOR_AUTHOR;
      return WRITING.test(text) ? 1 : 0;
    case "funder":
      return FUNDING.test(text) ? 1 : 0;
    case "quotation":
      return QUOTED.test(text) ? 1 : 0;
    case "names":
      return Math.min(1, (text.match(/[,;]/g)?.length ?? 0) / ENUMERATION);
    case "person":
      if (isNew(question, text.match(NAME))) return 1;
      // Who pays, gives or sends may be a country.
      return isNew(
        question,
        findPlaces(text, language).map((place) => place.text),
      )
        ? PLACE_FOR_PERSON
        : 0;
    default:
      return 0;
  }
}

/** Whether any of the names is not in the question already. */
function isNew(question: Question, names: string[] | null): boolean {
  const asked = foldAccents(question.standalone).toLowerCase();
  return (names ?? []).some((name) => !asked.includes(foldAccents(name).toLowerCase()));
}

/** Whether a sentence has the last name that a question asks about. */
function holdsName(question: Question, text: string): boolean {
  const name = questionWords(question.text).findLast(({ capitalised }) => capitalised);
  return name !== undefined && foldAccents(text).toLowerCase().includes(foldAccents(name.word));
}

/** A number counts most when it stands near the word it is asked of: "how many women" wants "eight women". */
function numberEvidence(question: Question, text: string): number {
  const words = questionWords(foldAccents(text));
  const numbers = words.flatMap(({ word }, place) =>
    /\p{N}/u.test(word) || numberForms(word).length > 0 ? [place] : [],
  );
  if (numbers.length === 0) return 0;
  const counted = countedConcept(question);
  const stems = counted
    ? [...counted.english, ...counted.french].filter((stem) => stem.length >= SHORTEST_STEM)
    : [];
  const isNear = (place: number) =>
    words
      .slice(Math.max(0, place - WORDS_BEFORE_NUMBER), place + WORDS_AFTER_NUMBER)
      .some(({ word }) => stems.some((stem) => word.startsWith(stem)));
  return numbers.some(isNear) ? 1 : OTHER_NUMBER;
}
