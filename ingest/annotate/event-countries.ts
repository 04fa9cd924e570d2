import { findPlaces, type PlaceMention } from "#lib/text/countries.ts";
import { findDates } from "#lib/text/dates.ts";
import { mentionsInLists } from "./country-lists.ts";
import type { EventReading, EventSentence } from "./event-reading.ts";
import * as cues from "./place-cues.ts";
import { quotedSpans } from "./quoted-spans.ts";

/*
 * Weights. A country's score is the sum over its mentions of kind × part in the happening × place in the text.
 * Set by hand, tried on the development texts in tests/fixtures/annotate.
 */
const KIND = { country: 1, capital: 1, city: 1, region: 1, demonym: 0.55 } as const;
/** Headline and first sentences carry the happening. */
const HEADLINE = 2.4;
const BY_SENTENCE = [3, 2, 1.4];
const LATER = 0.7;
/** Later mentions of one country add up to this at most: an essay names its subject thirty times. */
const MOST_FROM_LATER = 3;
const VENUE = 2.2;
const VISIT = 2;
const OFFICE = 1.3;
const LOCATIVE = 1.3;
const TOPIC = 1.1;
const BETWEEN = 1.6;
const LISTED = 0.06;
const ORIGIN = 0.3;
const DONOR = 0.08;
const BEARER = 0.2;
const ASIDE = 0.2;
const QUOTED = 0.5;
/** An adjective before the noun for people: "a French expert", "the Swiss ambassador". */
const NATIONALITY = 0.25;
const AMBIGUOUS = 0.6;
/** A place held at another time: "the workshop held in Lomé in 2022". */
const EARLIER_EVENT = 0.25;
/** A country whose city is named scores once more for being named both ways. */

/** Below this the text itself names no country, and its dateline speaks. */
const LEAST_SCORE = 1.6;
/** What a dateline's place is worth beside the text's own. */
const DATELINE = 2;
/** A further country is kept when it comes this close to the first. */
const SHARE_OF_FIRST = 0.5;
const MOST_COUNTRIES = 4;

const PEOPLE =
  /^\s*(?:-?\w+\s+){0,2}?(?:ambassador|minister|president|expert|experts|national|nationals|citizen|citizens|diplomat|officer|officers|trainer|trainers|journalist|analyst|consultant|consultants|delegation|delegations|embassy|delegate|delegates|counterparts?|partners?|company|companies|firm|team|scholar|professor|specialist|specialists|investors?|businessman|businesswoman|instructors?|singer|author|writer|actor|artist|coach|player|agency|development agency|cooperation|co-operation|state department|department of state|refugee council|red cross|soldiers|troops|army)\b/iu;
const PERSONNES_BEFORE =
  /(?<![\p{L}])(?:ambassadeur|ambassadrice|ministre|présidente?|expert|experte|experts|ressortissants?|diplomate|officiers?|formateurs?|journaliste|consultante?|délégation|ambassade|homologue|partenaires?|société|entreprise|équipe|professeure?|spécialistes?|investisseurs?|coopération|agence|soldats|armée)\s+(?:\p{Ll}+\s+)?$/iu;

const WINDOW = 150;

function positionWeight(sentence: EventSentence): number {
  if (sentence.isHeadline) return HEADLINE;
  return BY_SENTENCE[sentence.index] ?? LATER;
}

/** The words before a place within its sentence, other places of the same phrase removed. */
function wordsBefore(reading: EventReading, sentence: EventSentence, place: PlaceMention): string {
  return reading.plain.slice(Math.max(sentence.start, place.start - WINDOW), place.start);
}

function isEarlierEvent(reading: EventReading, sentence: EventSentence, place: PlaceMention, dates: { start: string | null; end: string | null }): boolean {
  if (!dates.start) return false;
  const from = Math.max(sentence.start, place.start - 60);
  const near = reading.plain.slice(from, Math.min(sentence.end, place.end + 40));
  if (!/\b(?:held|took place|organi[sz]ed|hosted|last|previous|earlier|since)\b|(?<![\p{L}])(?:tenue?|organisée?|lieu|précédente?|dernière?)(?![\p{L}])/iu.test(near)) return false;
  const found = findDates(near, { reference: dates.start }).filter((date) => !date.relative);
  return found.length > 0 && found.every((date) => date.dateEnd < dates.start! && date.dateEnd.slice(0, 7) !== dates.start!.slice(0, 7));
}

function roleWeight(reading: EventReading, sentence: EventSentence, place: PlaceMention, isListed: boolean): number {
  const before = wordsBefore(reading, sentence, place);
  const after = reading.plain.slice(place.end, Math.min(sentence.end, place.end + 80));
  const between = cues.BETWEEN_BEFORE.test(before) || /\b(?:between|entre)\s[^.;]{0,50}\b(?:and|et)\s+(?:the\s+|le\s+|la\s+|l'|les\s+)?$/iu.test(before);
  if (isListed && !between) return LISTED;
  if (cues.DONOR_BEFORE.test(before) || cues.DONOR_AFTER.test(after)) {
    // "donated … to the hospital in Gao": behind the gift the place is where it went.
    const receives = /\b(?:to|in|at)\s[^,;]{0,60}$/i.test(before) && /\b(?:donat|handed)\w*\b/i.test(before) && !/\bfrom\s+(?:the\s+)?$/i.test(before);
    if (!receives) return DONOR;
  }
  if (between) return BETWEEN;
  if (place.kind === "demonym") {
    if (PEOPLE.test(after) || PERSONNES_BEFORE.test(before) || /^-(?:trained|backed|funded|led|born|based|made|owned|supported|financed)\b/i.test(after)) return NATIONALITY;
    return 1;
  }
  // "U.S. Embassy", "UK Government", "US-funded": a country's name before a noun is an adjective.
  if (place.kind === "country" && (PEOPLE.test(after) || /^-(?:trained|backed|funded|led|born|based|made|owned|supported|financed)\b/i.test(after))) return NATIONALITY;
  if (place.kind === "country" && /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/.test(place.text) && /^\s+\p{L}/u.test(after) && !cues.LOCATIVE_BEFORE.test(before) && !/^\s+(?:and|or|to|in|on|at|is|was|has|had|will|with|by|for|from)\b/.test(after)) return NATIONALITY;
  if (cues.VISIT_BEFORE.test(before)) return VISIT;
  if (cues.OFFICE_BEFORE.test(before)) return /\bpermanent (?:mission|delegation) to\b/i.test(before) ? BEARER : OFFICE;
  if (cues.ASIDE_BEFORE.test(before)) return ASIDE;
  if (cues.BEARER_BEFORE.test(before)) return /\bambassador to\s+(?:the\s+)?$/i.test(before) ? OFFICE * 0.5 : BEARER;
  if (cues.ORIGIN_BEFORE.test(before)) return cues.WITHIN_ORIGIN.test(before) ? 1 : ORIGIN;
  if (cues.VENUE_BEFORE.test(before)) return VENUE;
  if (cues.LOCATIVE_BEFORE.test(before)) return LOCATIVE;
  if (cues.TOPIC_BEFORE.test(before)) return TOPIC;
  return 1;
}

/** Countries in datelines, the event's own first: "WASHINGTON/TASHKENT" may name two. */
function datelineCountries(reading: EventReading): string[] {
  return reading.datelines.flatMap((dateline) => findPlaces(dateline.text, reading.language).filter((place) => place.kind !== "demonym").map((place) => place.country));
}

/**
 * The countries a happening took place in, or that it is about, most certain first; empty where nothing says.
 * Participants' and donors' countries, a speaker's, and a dateline's where the text is about another, do not count.
 */
export function eventCountries(reading: EventReading, dates: { start: string | null; end: string | null }): string[] {
  const places = findPlaces(reading.text, reading.language);
  const listed = mentionsInLists(reading.plain, places);
  const quoted = quotedSpans(reading.plain);
  const lead = new Map<string, number>();
  const later = new Map<string, number>();
  for (const place of places) {
    const sentence = reading.sentences.find((item) => place.start >= item.start && place.end <= item.end);
    if (!sentence) continue;
    let weight = KIND[place.kind] * roleWeight(reading, sentence, place, listed.has(place));
    if (place.ambiguous) weight *= AMBIGUOUS;
    if (quoted.some((span) => place.start >= span.start && place.end <= span.end)) weight *= QUOTED;
    if (isEarlierEvent(reading, sentence, place, dates)) weight *= EARLIER_EVENT;
    const scores = sentence.isHeadline || sentence.index < BY_SENTENCE.length ? lead : later;
    scores.set(place.country, (scores.get(place.country) ?? 0) + weight * positionWeight(sentence));
  }
  const total = new Map<string, number>();
  for (const [country, score] of lead) total.set(country, score);
  for (const [country, score] of later) total.set(country, (total.get(country) ?? 0) + Math.min(score, MOST_FROM_LATER));
  const own = [...total].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = own[0]?.[1] ?? 0;
  const dateline = [...new Set(datelineCountries(reading))];
  if (best < LEAST_SCORE + (dateline.length > 0 ? DATELINE - LEAST_SCORE : 0)) {
    if (dateline.length > 0) {
      const known = dateline.filter((country) => (total.get(country) ?? 0) >= best * SHARE_OF_FIRST && total.has(country));
      return (known.length > 0 ? known : dateline).slice(0, dateline.length > 1 && known.length === 0 ? MOST_COUNTRIES : 1);
    }
    if (best < LEAST_SCORE / 2) return [];
  }
  return own
    .filter(([country, score], at) => at === 0 || (score >= best * SHARE_OF_FIRST && score >= LEAST_SCORE && isLeading(country, lead, best)))
    .slice(0, MOST_COUNTRIES)
    .map(([country]) => country);
}

/** A further country has to be named where the happening is told, not only further down. */
function isLeading(country: string, lead: Map<string, number>, best: number): boolean {
  return (lead.get(country) ?? 0) >= best * (SHARE_OF_FIRST / 2);
}
