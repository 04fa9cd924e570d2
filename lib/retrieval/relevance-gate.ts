import type { Scope } from "#lib/chat/types.ts";
import { findPlaces } from "#lib/text/countries.ts";
import { townKey } from "#lib/text/town-key.ts";
import {
  countedConcept,
  nameConcepts,
  propertyConcepts,
  spokenAboutConcepts,
  tellingWords,
} from "./asked-things.ts";
import type { EvidencePassage } from "./evidence.ts";
import { overlapsPeriod } from "./is-in-scope.ts";
import { missingDeed } from "./missing-deed.ts";
import { isEventNoun } from "./question-kind.ts";
import type { RankedEvent } from "./rank-events.ts";
import { sentenceSupport } from "./sentence-support.ts";
import type { Question, QuestionConcept } from "./understand-question.ts";

/** What the gate weighs of a question and its best event. */
export interface GateFeatures {
  /** Cosine similarity of the question and the event's nearest passage. */
  passageSimilarity: number;
  /** 1 when it shares next to no word with the question, and no more meaning than any text would. */
  strange: number;
  /** How far the best event leads. */
  lead: number;
  /** Share of the question's names that the event does not hold. */
  missingNames: number;
  /** See `missingDeed`. */
  missingDeed: number;
  /** 1 when the event lacks the very thing that is counted or asked for, else 0. */
  missingThing: number;
  /** How much of the question a sentence holds that has the kind of thing asked for; see `sentenceSupport`. */
  typed: number;
  /** 1 when no kind of thing can be told from the question, else 0. */
  untyped: number;
  /** 1 when what is asked for can be told from the question's form, and no sentence has it; else 0. */
  untold: number;
  /** 1 when the question asks for what is always so, of nobody in particular: "what is the boiling point of …". */
  general: number;
  /** 1 when whoever asks speaks of themselves: "how do I book a room". */
  personal: number;
  /** 1 when the event lies outside the place or period asked for and does not name it, else 0. */
  outside: number;
  /** 1 when the event does not name the town asked for, else 0. */
  otherTown: number;
}

/**
 * Log-odds that the best event answers the question: a logistic regression fitted on the evaluation questions, answerable,
 * unanswerable and near-miss, by `npm run calibrate`. The weights of `untold` and `missingDeed` are set by hand, since few of those
 * questions tell them: next to no answerable question has the one, or much of the other.
 */
export const GATE_WEIGHTS: GateFeatures & { bias: number } = {
  bias: -0.68,
  passageSimilarity: 2.08,
  strange: -2.74,
  lead: 1.44,
  missingNames: -2.64,
  missingDeed: -6,
  missingThing: -4.12,
  typed: 4.12,
  untyped: 1.99,
  untold: -6,
  general: -4.19,
  personal: -1.12,
  outside: -5.4,
  otherTown: -6.88,
};

/** Whether the reports hold an answer to a passage question, decided before any model is asked. */
export function isAnswerable(
  question: Question,
  ranked: RankedEvent[],
  evidence: EvidencePassage[],
): boolean {
  const features = gateFeatures(question, ranked, evidence);
  return features !== null && gateScore(features) > 0;
}

export function gateScore(features: GateFeatures, weights = GATE_WEIGHTS): number {
  const names = Object.keys(features) as (keyof GateFeatures)[];
  return names.reduce((sum, name) => sum + weights[name] * features[name], weights.bias);
}

/** A stray word, and the cosine that unrelated texts reach. */
const NO_WORDS = 0.1;
const SIMILAR_BY_CHANCE = 0.35;

/** `ts_rank` of the word itself in a title is .36, of one related word .30. */
const OWN_WORD = 0.33;

/** Reports speak of others. "Tell me", « donnez-moi » only ask. */
const PERSONAL =
  /\b(?:I|I['’]m|my|mine|myself)\b|(?<!\p{L})(?:je|j['’]|mon|ma|mes|puis-je|dois-je)(?!\p{L})/iu;

/** Asked in the present of what is always so; reports tell what took place. */
const GENERAL =
  /^(?:what|who)(?:['’]s|\s+(?:is|are))\s|^how\s+(?:do|can|should)\s+(?:I|you|we|one|people)\b|^how\s+many\b.*\bare\s+there\b|^how\s+(?:far|tall|high|big|deep|old|fast|heavy)\s+(?:is|are)\b|^(?:explain|recommend|suggest|recommande[rz]?|conseille[rz]?)(?!\p{L})|^à\s+quelle\s+heure\s|^(?:quel(?:le)?s?|qui)\s+(?:est|sont)\s|^comment\s|^combien\s+(?:coûte|font|y\s+a)/iu;

/** A verb or participle in the past: what is asked for happened. */
const PAST = {
  en: /(?<!\p{L})(?:\p{L}*[a-df-z]ed|shown|given|held|made|built|taken|chosen|written|won|paid|sent|spent|brought|bought|sold|taught|met|set\s+up|drawn|found|lost|told|begun|led|run\s+by|said)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:a|ont|été|était|étaient|fut|furent)\s+(?:\p{L}+\s+)?\p{L}+(?:é|i|u|t|s)(?:e|s|es)?(?!\p{L})|(?<!\p{L})\p{L}+(?:ées|és|ée)(?!\p{L})|(?<!\p{L})\p{L}+é\s+(?:à|au|aux|par|pour|en|dans|lors)(?!\p{L})/iu,
};

/** Null when nothing was found at all. */
export function gateFeatures(
  question: Question,
  ranked: RankedEvent[],
  evidence: EvidencePassage[],
): GateFeatures | null {
  const [best, second] = ranked;
  if (!best) return null;
  const place = new Map(question.concepts.map((concept, index) => [concept, index]));
  const heldAt = (concept: QuestionConcept) =>
    Math.max(0, ...best.passages.map(({ matches }) => matches[place.get(concept)!]!));
  const holds = (concept: QuestionConcept) => heldAt(concept) > 0;
  const names = nameConcepts(question);
  const passageSimilarity = Math.max(0, ...best.passages.map(({ cosine }) => cosine));
  return {
    passageSimilarity,
    strange: best.coverage < NO_WORDS && passageSimilarity < SIMILAR_BY_CHANCE ? 1 : 0,
    lead: best.score - (second?.score ?? 0),
    missingNames: names.length ? names.filter((name) => !holds(name)).length / names.length : 0,
    missingDeed: missingDeed(question, best.event, heldAt),
    missingThing: lacksThing(question, best, holds, place) ? 1 : 0,
    ...sentenceSupport(question, evidence),
    general:
      isGeneral(question, names) && (PERSONAL.test(question.text) || !holdsMost(question, evidence)) ? 1 : 0,
    personal: PERSONAL.test(question.text) ? 1 : 0,
    outside: isOutside(question, best, evidence, holds) ? 1 : 0,
    otherTown: isInOtherTown(question, best, holds) ? 1 : 0,
  };
}

function isGeneral({ text, language }: Question, names: QuestionConcept[]): boolean {
  return names.length === 0 && GENERAL.test(text.trim()) && !PAST[language].test(text);
}

/** A sentence that itself holds so much of a question of several words is what it asks for, in whatever tense. */
const MOST = 0.7;
const SEVERAL = 3;

function holdsMost({ concepts }: Question, evidence: EvidencePassage[]): boolean {
  const ideal = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const best = evidence.filter(({ event }) => event.id === evidence[0]!.event.id);
  return best.some(({ sentences }) =>
    sentences.some(({ matches }) => {
      const held = concepts.filter((_, place) => matches[place]! > 0);
      return held.length >= SEVERAL && held.reduce((sum, { weight }) => sum + weight, 0) >= MOST * ideal;
    }),
  );
}

/** Whether the event lacks the very thing that is counted, asked for, or asked to have been spoken about. */
function lacksThing(
  question: Question,
  { passages }: RankedEvent,
  holds: (concept: QuestionConcept) => boolean,
  place: Map<QuestionConcept, number>,
): boolean {
  const counted = countedConcept(question);
  if (counted && !holds(counted)) return true;
  const holdsItself = (concept: QuestionConcept) =>
    passages.some(({ matches }) => matches[place.get(concept)!]! >= OWN_WORD);
  const properties = propertyConcepts(
    question,
    passages.map(({ text }) => text),
  );
  if (properties.some((concept) => !holdsItself(concept))) return true;
  const spokenAbout = spokenAboutConcepts(question);
  if (spokenAbout.length > 0 && !spokenAbout.some(holds)) return true;
  const telling = tellingWords(question);
  if (telling && !passages.some(({ text }) => telling.test(text))) return true;
  return (
    !question.concepts.some(
      ({ role, word }) => role === "topic" && /\p{L}/u.test(word) && !isEventNoun(word),
    ) && Object.keys(question.understood.scope).length === 0
  );
}

function isInOtherTown(
  { understood, concepts }: Question,
  { event, passages }: RankedEvent,
  holds: (concept: QuestionConcept) => boolean,
): boolean {
  const named = understood.towns
    .map((town) => concepts.filter(({ role, word }) => role === "scope" && town.toLowerCase().includes(word)))
    .filter((words) => words.length > 0);
  // "Novi Pazar" is not "Novi Sad".
  if (named.length === 0 || named.some((words) => words.every(holds))) return false;
  // It may be spelled otherwise: « Oulan-Bator ».
  const asked = new Set(understood.towns.map(townKey));
  return !passages.some(({ text }) =>
    findPlaces(text, event.language).some(
      (place) => place.kind !== "country" && asked.has(townKey(place.text)),
    ),
  );
}

/** How near to the best a sentence comes that tells of a question's subject as well. */
const AS_TELLING = 0.8;

/** The sentences of the best event that hold most of what a question is about, each with its neighbours. */
function mostTelling({ concepts }: Question, evidence: EvidencePassage[]): string[] {
  const best = evidence[0]?.event.id;
  const told = evidence
    .filter(({ event }) => event.id === best)
    .flatMap(({ sentences }) =>
      sentences.map(({ matches }, index) => ({
        held: concepts.reduce(
          (sum, { role, weight }, place) => sum + (role === "topic" && matches[place]! > 0 ? weight : 0),
          0,
        ),
        text: sentences
          .slice(Math.max(0, index - 1), index + 2)
          .map(({ text }) => text)
          .join(" "),
      })),
    );
  const most = Math.max(0, ...told.map(({ held }) => held));
  return told.filter(({ held }) => held >= AS_TELLING * most).map(({ text }) => text);
}

/** A place or period that the question names is neither the event's own nor named in its text. */
function isOutside(
  question: Question,
  { event }: RankedEvent,
  evidence: EvidencePassage[],
  holds: (concept: QuestionConcept) => boolean,
): boolean {
  const { countries = [], from, to }: Scope = question.understood.scope;
  const isElsewhere = countries.length > 0 && !event.countries.some((country) => countries.includes(country));
  if (isElsewhere) {
    const told = [event.title, ...mostTelling(question, evidence)].join(" ");
    const named = new Set(findPlaces(told, event.language).map(({ country }) => country));
    // Of "Norway's boats in Peru" both, of "Peru or Chile" and of a part of the world one.
    const isNamed = (country: string) => named.has(country);
    const alternatives = question.understood.regions.length > 0 || /\s(?:or|ou)\s/iu.test(question.text);
    if (!(alternatives ? countries.some(isNamed) : countries.every(isNamed))) return true;
  }
  const holdsDate = question.concepts.some(
    (concept) => concept.role === "scope" && /\p{N}/u.test(concept.word) && holds(concept),
  );
  return Boolean((from || to) && event.dateStart && !overlapsPeriod(event, { from, to }) && !holdsDate);
}
