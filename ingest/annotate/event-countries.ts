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
const MOST_FROM_LATER = 2;
export const VENUE = 2.2;
export const VISIT = 2;
const OFFICE = 1.3;
export const LOCATIVE = 1.3;
const TOPIC = 1.1;
const BETWEEN = 1.6;
const LISTED = 0.06;
/** What is left of a country's weight where its neighbour's city is the venue. */
const GUEST = 0.3;
const ORIGIN = 0.3;
const DONOR = 0.08;
const BEARER = 0.2;
const OFFICE_HOLDER = 0.6;
const ASIDE = 0.2;
/** Where an earlier or later one was or will be. */
const OTHER_TIME = 0.25;
const QUOTED = 0.5;
/** An adjective before the noun for people: "a French expert", "the Swiss ambassador". */
const NATIONALITY = 0.25;
const AMBIGUOUS = 0.6;
/** A capital that is not said to be where something is stands for its government: "Washington warned". */
const METONYM = 0.4;
/** A place held at another time: "the workshop held in Lomé in 2022". */
const EARLIER_EVENT = 0.25;
/** A country after its city adds little to it. */
const APPOSED = 0.5;

/** Below this the text itself names no country, and its dateline speaks. */
const LEAST_SCORE = 1.6;
const LEAST_ALONE = 0.45;
/** What a dateline's place is worth beside the text's own. */
const DATELINE = 2;
/** … and what it adds to a country the text names too. */
const DATELINE_SUPPORT = 1;
/** The same where the text tells of a visit to an organisation, which sits where the dateline says. */
const DATELINE_OF_VISIT = 4;
/** A further country is kept when it comes this close to the first, and is named in headline or first sentence … */
const SHARE_OF_FIRST = 0.5;
/** A first country that leads by more than this, by its city and venue, does not drown the subject. */
const ENOUGH = 6.5;
/** … or, named only later, this close. */
const SHARE_OF_FIRST_LATER = 0.85;
const MOST_COUNTRIES = 4;

const PEOPLE =
  /^\s*(?:-?(?!(?:for|the|of|in|on|at|to|by|and|or|with|from|as|is|are|was|were|has|had|have|will)\s)\w+\s+){0,2}?(?:ambassador|minister|president|expert|experts|national|nationals|citizen|citizens|diplomat|officer|officers|trainer|trainers|journalist|analyst|consultant|consultants|delegation|delegations|embassy|delegate|delegates|counterparts?|partners?|company|companies|firm|team|scholar|professor|specialist|specialists|investors?|businessman|businesswoman|instructors?|singer|author|writer|actor|artist|coach|player|agency|development agency|cooperation|co-operation|state department|department of state|refugee council|red cross|soldiers|troops|army|navy|ship|vessel|frigate|warship|minehunter|aircraft|jet|crew)\b/iu;
const PERSONNES_BEFORE =
  /(?<![\p{L}])(?:ambassadeur|ambassadrice|ministre|présidente?|expert|experte|experts|ressortissants?|diplomate|officiers?|formateurs?|journaliste|consultante?|délégation|ambassade|homologue|partenaires?|société|entreprise|équipe|parlementaires|députée?s|élu(?:e?s)?|sénateurs?|maires?|étudiante?s|élèves|journalistes|magistrats|juges|policiers|fonctionnaires|agents|professeure?|spécialistes?|investisseurs?|coopération|agence|soldats|armée)\s+(?:\p{Ll}+\s+)?$/iu;

const VISIT_TO_BODY =
  /\b(?:visit(?:ed|s)?|working visit|trip)\s+(?:to\s+)?the\s+\p{Lu}|\bat (?:the|its|his|her|their) (?:\p{Lu}?[\p{L}'-]+\s){0,3}(?:headquarters|secretariat|premises|seat)\b|(?<![\p{L}])visite\s+(?:officielle\s+|de travail\s+)?(?:à|au|aux|auprès)\s*(?:de\s+)?(?:la\s+|l'|du\s+)?\p{Lu}|(?<![\p{L}])au siège de\s/u;
const LONGEST_BODY_NAME = 50;
/** What a country scores counts for less where the opening tells of another. */
const NOT_TOLD = 0.7;
/** A mention in the opening that weighs less is somebody's title or origin. */
const LEAST_IN_OPENING = 0.5;
const WINDOW = 150;

function positionWeight(sentence: EventSentence): number {
  if (sentence.isHeadline) return HEADLINE;
  return BY_SENTENCE[sentence.index] ?? LATER;
}

/** The happening's dates, where they are known. */
export interface DatesAround {
  start: string | null;
  end: string | null;
}

/** The words before a place within its sentence, other places of the same phrase removed. */
export function wordsBefore(reading: EventReading, sentence: EventSentence, place: PlaceMention): string {
  return reading.plain.slice(Math.max(sentence.start, place.start - WINDOW), place.start);
}

function isEarlierEvent(
  reading: EventReading,
  sentence: EventSentence,
  place: PlaceMention,
  dates: DatesAround,
): boolean {
  if (!dates.start) return false;
  const from = Math.max(sentence.start, place.start - 60);
  const near = reading.plain.slice(from, Math.min(sentence.end, place.end + 40));
  if (
    !/\b(?:held|took place|organi[sz]ed|hosted|last|previous|earlier|since)\b|(?<![\p{L}])(?:tenue?|organisée?|lieu|précédente?|dernière?)(?![\p{L}])/iu.test(
      near,
    )
  )
    return false;
  const found = findDates(near, { reference: dates.start }).filter((date) => !date.relative);
  return (
    found.length > 0 &&
    found.every(
      (date) => date.dateEnd < dates.start! && date.dateEnd.slice(0, 7) !== dates.start!.slice(0, 7),
    )
  );
}

function roleWeight(
  reading: EventReading,
  sentence: EventSentence,
  place: PlaceMention,
  isListed: boolean,
): number {
  const before = wordsBefore(reading, sentence, place).replace(cues.NAMED_BODY_BEFORE, "");
  const after = reading.plain.slice(place.end, Math.min(sentence.end, place.end + 80));
  const between =
    cues.BETWEEN_BEFORE.test(before) ||
    /\b(?:between|entre)\s[^.;]{0,50}\b(?:and|et)\s+(?:the\s+|le\s+|la\s+|l'|les\s+)?$/iu.test(before);
  if (isListed && !between) return LISTED;
  if (cues.DONOR_BEFORE.test(before) || cues.DONOR_AFTER.test(after)) {
    // "donated … to the hospital in Gao": behind the gift the place is where it went.
    const receives =
      (cues.RECEIVER_BEFORE.test(before) || cues.MONEY_FOR_BEFORE.test(before)) &&
      !/\bfrom\s+(?:the\s+)?$/i.test(before) &&
      !/(?<![\p{L}])au nom\s[^,;]*$/iu.test(before);
    if (!receives) return DONOR;
  }
  if (cues.SUPPORTER_BEFORE.test(before)) return DONOR;
  if (cues.INVITED_BEFORE.test(before)) return BEARER;
  if (place.kind === "country" && cues.OFFICE_HOLDER_AFTER.test(after)) return OFFICE_HOLDER;
  if (place.kind === "country" && cues.GIVER_BEFORE.test(before) && cues.GIVER_AFTER.test(after))
    return DONOR;
  if (between || cues.JOINT_BEFORE.test(before) || cues.SIGNS_WITH_AFTER.test(after)) return BETWEEN;
  if (place.kind === "demonym") {
    if (/\bfrom\s+(?:the\s+)?$/i.test(before)) return ORIGIN;
    if (cues.CURRENCY_AFTER.test(after) || cues.CURRENCY_BEFORE.test(before)) return BEARER;
    if (cues.BORDER_AFTER.test(after) || /(?<![\p{L}])frontière\s+$/iu.test(before)) return ORIGIN;
    if (
      PEOPLE.test(after) ||
      PERSONNES_BEFORE.test(before) ||
      /^-(?:trained|backed|funded|led|born|based|made|owned|supported|financed)\b/i.test(after)
    )
      return NATIONALITY;
    return 1;
  }
  // "U.S. Embassy", "UK Government", "US-funded": a country's name before a noun is an adjective.
  if (
    place.kind === "country" &&
    (PEOPLE.test(after) ||
      /^-(?:trained|backed|funded|led|born|based|made|owned|supported|financed)\b/i.test(after))
  )
    return NATIONALITY;
  if (
    place.kind === "country" &&
    /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/.test(place.text) &&
    /^\s+\p{L}/u.test(after) &&
    !cues.LOCATIVE_BEFORE.test(before) &&
    !/^\s+(?:and|or|to|in|on|at|is|was|has|had|will|with|by|for|from)\b/.test(after)
  )
    return NATIONALITY;
  if (/\b(?:that|those|one)\b/i.test(before) && cues.ASIDE_BEFORE.test(before)) return ASIDE;
  if (sentence.index > 0 && (cues.PLANNED_BEFORE.test(before) || cues.EARLIER_BEFORE.test(before)))
    return OTHER_TIME;
  if (cues.OTHERWHERE_BEFORE.test(before) || cues.GOAL_BEFORE.test(before)) return ASIDE;
  if (cues.TOOK_PLACE_BEFORE.test(before)) return VENUE;
  if (cues.VISIT_BEFORE.test(before)) return VISIT;
  if (/\p{Lu}\p{L}+\s\($/u.test(before) && after.startsWith(")")) return BEARER;
  if (cues.SENDER_BEFORE.test(before)) return BEARER;
  if (cues.OFFICE_BEFORE.test(before))
    return /\bpermanent (?:mission|delegation) to\b/i.test(before) ? BEARER : OFFICE;
  const isTown = place.kind === "city" || place.kind === "capital";
  if (isTown && cues.BESIDE_BEFORE.test(before)) return LOCATIVE;
  if (cues.ASIDE_BEFORE.test(before)) return ASIDE;
  if (isTown && cues.MAYOR_BEFORE.test(before)) return OFFICE_HOLDER;
  if (cues.BEARER_BEFORE.test(before))
    return /\bambassador to\s+(?:the\s+)?$/i.test(before) ? OFFICE * 0.5 : BEARER;
  if (cues.LENT_BEFORE.test(before)) return ORIGIN;
  if (cues.ORIGIN_BEFORE.test(before)) return cues.WITHIN_ORIGIN.test(before) ? 1 : ORIGIN;
  if (cues.VENUE_BEFORE.test(before)) return VENUE;
  if (cues.LOCATIVE_BEFORE.test(before)) return LOCATIVE;
  if (cues.TOPIC_BEFORE.test(before)) return TOPIC;
  const acts = /^(?:'s\b|\s+\p{Ll})/u.test(after);
  return place.kind === "capital" && !sentence.isHeadline && acts ? METONYM : 1;
}

/** Countries in datelines, the event's own first: "PARIS/DAKAR" may name two. */
function datelineCountries(reading: EventReading): string[] {
  const countries = reading.datelines.flatMap((dateline) =>
    findPlaces(dateline.text, reading.language)
      .filter((place) => place.kind !== "demonym")
      .map((place) => place.country),
  );
  return [...new Set(countries)];
}

/** A place with what it weighs for its country. */
export interface WeighedPlace {
  place: PlaceMention;
  sentence: EventSentence;
  /** Its part in the happening, whatever its kind and place in the text. */
  role: number;
  weight: number;
}

/** "le Centre suisse": a country's name in small letters. */
const isAdjective = ({ kind, text }: PlaceMention) => kind === "country" && /^\p{Ll}/u.test(text);

/** Weighs each place of headline and body; those of the dateline are left out. */
export function weighPlaces(
  reading: EventReading,
  places: PlaceMention[],
  dates: DatesAround,
): WeighedPlace[] {
  const listed = mentionsInLists(reading.plain, places);
  const quoted = quotedSpans(reading.plain);
  const weighed: WeighedPlace[] = [];
  for (const found of places) {
    const place = isAdjective(found) ? { ...found, kind: "demonym" as const } : found;
    const sentence = reading.sentences.find((item) => place.start >= item.start && place.end <= item.end);
    if (!sentence) continue;
    const previous = weighed.at(-1);
    const gap = previous ? reading.plain.slice(previous.place.end, place.start) : "";
    // "Medellín, Colombia": the country stands where its city does.
    const isApposed =
      previous?.place.country === place.country && /^(?:,\s|\s\(|\s(?:in|en|au)\s)$/.test(gap);
    // "from Kenya and Uganda": the second stands as the first does.
    const isCoordinated =
      previous?.sentence === sentence &&
      /^\s(?:and|et|or|ou)\s(?:in\s|the\s|la\s|le\s|l'|du\s|de\s|d'|au\s|en\s)?$|^[-/]$/.test(gap);
    const ownRole = roleWeight(reading, sentence, place, listed.has(found));
    const role = isApposed ? previous!.role * APPOSED : isCoordinated ? previous.role : ownRole;
    let weight = KIND[place.kind] * role;
    if (place.ambiguous) weight *= AMBIGUOUS;
    if (quoted.some((span) => place.start >= span.start && place.end <= span.end)) weight *= QUOTED;
    if (isEarlierEvent(reading, sentence, place, dates)) weight *= EARLIER_EVENT;
    weighed.push({ place, sentence, role, weight });
  }
  return weighed;
}

export const JOINED = /^\s(?:and|et)\s(?:the\s|la\s|le\s|l')?$/;

/** What two countries sign is about both. */
const AGREES =
  /\b(?:sign(?:ed|s)|agreements?|treat(?:y|ies)|memorand(?:um|a))\b|(?<![\p{L}])(?:signé|accords?|traités?|conventions?)(?![\p{L}])/iu;

/** Of two countries named side by side ("the courts of Togo and Ghana"), one of whose cities is the venue, the other came there. */
function lessenGuests(reading: EventReading, weighed: WeighedPlace[]): WeighedPlace[] {
  const hosts = new Set(
    weighed
      .filter((item) => opens(item) && item.role >= LOCATIVE && /^(?:city|capital)$/.test(item.place.kind))
      .map(({ place }) => place.country),
  );
  const joins = (first: WeighedPlace | undefined, second: WeighedPlace | undefined) =>
    first !== undefined &&
    second !== undefined &&
    first.sentence === second.sentence &&
    JOINED.test(reading.plain.slice(first.place.end, second.place.start));
  return weighed.map((item, at) => {
    const [before, after] = [weighed[at - 1], weighed[at + 1]];
    const other = joins(before, item) ? before : joins(item, after) ? after : undefined;
    const isGuest = other && hosts.has(other.place.country) && !hosts.has(item.place.country);
    return isGuest && opens(item) && !AGREES.test(item.sentence.text)
      ? { ...item, role: ORIGIN, weight: item.weight * GUEST }
      : item;
  });
}

const opens = ({ sentence }: WeighedPlace) => sentence.isHeadline || sentence.index === 0;
const leads = ({ sentence }: WeighedPlace) => sentence.isHeadline || sentence.index < BY_SENTENCE.length;

function sumByCountry(places: WeighedPlace[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { place, weight, sentence } of places) {
    sums.set(place.country, (sums.get(place.country) ?? 0) + weight * positionWeight(sentence));
  }
  return sums;
}

/**
 * The countries a happening took place in, or that it is about, most certain first; empty where nothing says.
 * Participants' and donors' countries, a speaker's, and a dateline's where the text is about another, do not count.
 */
export function eventCountries(reading: EventReading, places: PlaceMention[], dates: DatesAround): string[] {
  const weighed = lessenGuests(reading, weighPlaces(reading, places, dates));
  const scores = sumByCountry(weighed.filter(leads));
  const later = sumByCountry(weighed.filter((item) => !leads(item)));
  // Named only further down, and beside others: an overview is about none of them.
  if (scores.size === 0 && later.size > 2) return datelineCountries(reading);
  for (const [country, score] of later) {
    scores.set(country, (scores.get(country) ?? 0) + Math.min(score, MOST_FROM_LATER));
  }
  const dateline = datelineCountries(reading);
  for (const country of dateline) {
    if (scores.has(country)) scores.set(country, scores.get(country)! + DATELINE_SUPPORT);
  }
  const isTold = (country: string) =>
    weighed.some(
      (item) =>
        item.place.country === country &&
        ((opens(item) && item.weight >= LEAST_IN_OPENING) || (leads(item) && item.role >= VENUE)),
    );
  if ([...scores.keys()].some(isTold)) {
    for (const [country, score] of scores) if (!isTold(country)) scores.set(country, score * NOT_TOLD);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0]?.[1] ?? 0;
  if (dateline.length > 0 && best < (visitsOrganisation(reading, places) ? DATELINE_OF_VISIT : DATELINE)) {
    const named = dateline.filter(
      (country) => (scores.get(country) ?? 0) > 0 && scores.get(country)! >= best * SHARE_OF_FIRST,
    );
    return named.length > 0 ? named : dateline;
  }
  // The only country a short text names is its own, however faintly.
  if (best < LEAST_SCORE) {
    const isSole = ranked.length === 1 && weighed.some((item) => item.weight >= LEAST_IN_OPENING);
    return best < (isSole ? LEAST_ALONE : LEAST_SCORE / 2) ? [] : [ranked[0]![0]];
  }
  return ranked
    .filter(([country, score], at) => {
      if (at === 0) return true;
      return (
        score >= LEAST_SCORE &&
        score >= (isTold(country) ? Math.min(best, ENOUGH) * SHARE_OF_FIRST : best * SHARE_OF_FIRST_LATER)
      );
    })
    .slice(0, MOST_COUNTRIES)
    .map(([country]) => country);
}

/** "concluded his visit to the Council": a visit whose goal is no place, or a talk at a seat that only the dateline places. */
function visitsOrganisation(reading: EventReading, places: PlaceMention[]): boolean {
  const first = reading.sentences.find((sentence) => sentence.index === 0);
  const visit = first && VISIT_TO_BODY.exec(first.text);
  if (!visit) return false;
  const from = first.start + visit.index;
  const to = from + visit[0].length + LONGEST_BODY_NAME;
  return !places.some(
    (place) => place.kind !== "demonym" && place.start >= from && place.start < Math.min(to, first.end),
  );
}
