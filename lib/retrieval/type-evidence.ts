import type { Event } from "#lib/chat/types.ts";
import { acronymsOf } from "#lib/text/acronyms.ts";
import { findPlaces } from "#lib/text/countries.ts";
import { findDates } from "#lib/text/dates.ts";
import { holdsMoney } from "#lib/text/money.ts";
import { foldAccents } from "#lib/text/normalise.ts";
import type { AnswerType } from "./answer-type.ts";
import {
  AGE,
  asksForAge,
  BYLINE,
  countedConcept,
  FUNDING,
  roleConcept,
  speakerConcepts,
  WRITING,
} from "./asked-things.ts";
import type { EvidenceSentence } from "./evidence.ts";
import { numberForms, questionWords } from "./question-words.ts";
import type { Question } from "./understand-question.ts";

const YEAR = /\b(?:19|20)\d\d\b/;
/** A time that no calendar tells: a season, "next month". */
const VAGUE_TIME =
  /\b(?:in|this|next|last|for|until|by|since|during)\s+(?:the\s+)?(?:(?:early|late|coming|following)\s+)?(?:spring|summer|autumn|winter|week|month|year)\b|(?<!\p{L})(?:au\s+printemps|(?:en|cet|l['’]|d['’])\s*(?:été|automne|hiver)|à\s+l['’](?:été|automne)|(?:semaine|mois|année|an)\s+proch\p{L}+|l['’]an(?:née)?\s+prochain\p{L}*)(?!\p{L})/iu;
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
const FUNDING_OF_NOBODY = 0.3;
/** A name further from the word for an office is somebody else's. */
const CHARACTERS_TO_NAME = 60;
const NAME_FAR_FROM_ROLE = 0.2;
/** A share of a whole, in figures or words. */
const SHARE =
  /\d\s?%|\bper\s?cent|\bpercent|\bpour\s?cent|\b(?:half|a\s+third|a\s+quarter|two\s+thirds|three\s+quarters|one\s+in\s+\p{L}+|moitié|un\s+tiers|un\s+quart|deux\s+tiers|trois\s+quarts)\b/iu;
/** A length of time or an age. */
const DURATION =
  /(?:\p{N}|\p{L}+)[\s-](?:(?:and\s+a\s+half|et\s+demie?)\s+)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|secondes?|heures?|jours?|journées?|semaines?|mois|ans?|années?)\b|\baged?\b|\bâgée?s?\b/iu;
/** "How many people", « combien de participants »: whatever the report calls them. */
const COUNTS_PEOPLE =
  /(?:how\s+many|number\s+of|more|fewer|combien\s+de|nombre\s+de|plus\s+de|moins\s+de)\s+(?:\p{L}+\s+)?(?:people|persons|participants?|attendees|members|guests|visitors|experts|specialists|personnes|gens|membres|invités)\b/iu;
/** How words for several people end or read, accents folded. */
const PEOPLE =
  /(?:ers|ors|ists|ants|ents|men|ians|eurs|euses|ieres|istes|antes|iennes|iens)$|^(?:people|persons|personnes|officials|members|membres|experts|judges|juges|police|graduates|delegates|guards|women|girls|boys|children|femmes|hommes|filles|enfants|agents|eleves|magistrats|gardes|volunteers|pupils|youths|jeunes)$/u;
const WORDS_TO_PEOPLE = 4;
/** A name that holds such a word is no person's, though it may be who did something. */
const OF_ORGANISATION =
  /\b(?:Minist\p{L}*|Office|Bureau|Univers\p{L}*|Organi[sz]ation|Organisation|Union|Council|Conseil|Cent(?:er|re)|Academ\p{L}*|Académie|Service|Board|Agenc\p{L}*|Committee|Comité|Commission|Court|Cour|Institut\p{L}*|Associat\p{L}*|Law|Loi|Act|Forum|Department|Unit|Fund|Fonds|Bank|Banque|Police|School|École|Republic|République|Region|District|North|South|East|West|Central|Free|Media|Union)\b/u;
/** Separators that make a full enumeration. */
const ENUMERATION = 3;

/** 0 to 1: whether a sentence holds the kind of thing a question asks for, beyond what the question itself says. */
export function typeEvidence(
  type: AnswerType,
  question: Question,
  { text, attribution, matches }: Pick<EvidenceSentence, "text" | "attribution" | "matches">,
  event: Event,
): number {
  const { language, dateStart } = event;
  switch (type) {
    case "number":
      return numberEvidence(question, text, event);
    case "money":
      return holdsMoney(text) ? 1 : 0;
    case "percentage":
      return SHARE.test(text) ? 1 : 0;
    case "duration":
      if (asksForAge(question))
        return GROUP_AGE.test(text) || (AGE.test(text) && holdsTopic(question, matches)) ? 1 : 0;
      return DURATION.test(text) ? 1 : /\p{N}/u.test(text) ? OTHER_NUMBER : 0;
    case "holder":
      return holderEvidence(question, text);
    case "date":
      return YEAR.test(text) ||
        VAGUE_TIME.test(text) ||
        findDates(text, { language, reference: dateStart ?? undefined }).length > 0
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
      return funderEvidence(question, text, language);
    case "quotation":
      return quotationEvidence(question, text, attribution);
    case "names":
      return Math.min(1, (text.match(/[,;]/g)?.length ?? 0) / ENUMERATION);
    case "person":
      if (isNew(question, text.match(NAME)?.filter((name) => !OF_ORGANISATION.test(name)) ?? null)) return 1;
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

/** How old several are: "aged 14 to 17". */
const GROUP_AGE = /\baged\s+(?:between\s+|from\s+)?\p{N}|\bages\s+(?:of|between)\b|(?<!\p{L})âgée?s\s+de\s/iu;

/** Whether a sentence itself has a word of what is asked, and not only one of where or when: an age is told beside a name. */
function holdsTopic({ concepts }: Question, matches: number[]): boolean {
  return concepts.some(({ role }, place) => role === "topic" && matches[place]! > 0);
}

/** What somebody said: only words that the report gives to the very speaker, where the question names one. */
function quotationEvidence(question: Question, text: string, attribution: string | null): number {
  const speaker = speakerConcepts(question);
  if (speaker.length === 0) return QUOTED.test(text) ? 1 : 0;
  if (attribution === null) return 0;
  const who = foldAccents(attribution);
  const words = [...(who.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []), ...acronymsOf(who)];
  const isNamed = speaker.some(({ english, french }) =>
    [...english, ...french].some((stem) => words.some((word) => word.startsWith(stem))),
  );
  return isNamed ? 1 : 0;
}

/** Whether any of the names is not in the question already. */
function isNew(question: Question, names: string[] | null): boolean {
  const asked = foldAccents(question.standalone).toLowerCase();
  return (names ?? []).some((name) => !asked.includes(foldAccents(name).toLowerCase()));
}

/** Who paid: a way to say so counts in full only beside a name that the question does not have. */
function funderEvidence(question: Question, text: string, language: string): number {
  if (!FUNDING.test(text)) return 0;
  const places = findPlaces(text, language).map((place) => place.text);
  return isNew(question, [...places, ...(text.match(NAME) ?? [])]) ? 1 : FUNDING_OF_NOBODY;
}

/** Who holds an office or bears a name: a new name counts when it stands near the word for it. */
function holderEvidence(question: Question, text: string): number {
  const asked = foldAccents(question.standalone).toLowerCase();
  const names = [...text.matchAll(NAME)].filter(
    ([name]) => !asked.includes(foldAccents(name).toLowerCase()) && !OF_ORGANISATION.test(name),
  );
  if (names.length === 0) return 0;
  const role = roleConcept(question);
  const stems = role ? [...role.english, ...role.french].filter((stem) => stem.length >= SHORTEST_STEM) : [];
  const roles = [
    ...foldAccents(text)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].filter(([word]) => stems.some((stem) => word.startsWith(stem)));
  const isNear = roles.some((place) =>
    names.some((name) => Math.abs(name.index - place.index) <= CHARACTERS_TO_NAME),
  );
  return isNear ? 1 : NAME_FAR_FROM_ROLE;
}

/** Whether a sentence has the last name that a question asks about. */
function holdsName(question: Question, text: string): boolean {
  const name = questionWords(question.text).findLast(({ capitalised }) => capitalised);
  return name !== undefined && foldAccents(text).toLowerCase().includes(foldAccents(name.word));
}

/** A text with blanks in place of its dates: the day of a month is no answer to "how many". */
function withoutDates(text: string, { language, dateStart }: Event): string {
  return findDates(text, { language, reference: dateStart ?? undefined }).reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${" ".repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}

/** A number counts most when it stands near the word it is asked of: "how many women" wants "eight women". */
function numberEvidence(question: Question, sentence: string, event: Event): number {
  const text = withoutDates(sentence, event);
  const words = questionWords(foldAccents(text));
  const numbers = words.flatMap(({ word }, place) =>
    /\p{N}/u.test(word) || numberForms(word).length > 0 ? [place] : [],
  );
  if (numbers.length === 0) return 0;
  const counted = countedConcept(question);
  if (!counted && COUNTS_PEOPLE.test(question.text)) {
    const isOfPeople = (place: number) =>
      words.slice(place + 1, place + 1 + WORDS_TO_PEOPLE).some(({ word }) => PEOPLE.test(word));
    return numbers.some(isOfPeople) ? 1 : OTHER_NUMBER;
  }
  const stems = counted
    ? [...counted.english, ...counted.french].filter((stem) => stem.length >= SHORTEST_STEM)
    : [];
  const isNear = (place: number) =>
    words
      .slice(Math.max(0, place - WORDS_BEFORE_NUMBER), place + WORDS_AFTER_NUMBER)
      .some(({ word }) => stems.some((stem) => word.startsWith(stem)));
  return numbers.some(isNear) ? 1 : OTHER_NUMBER;
}
