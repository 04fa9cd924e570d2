import type { Event } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { matchTexts, readPassageTexts } from "#lib/db/search.ts";
import { stemWords } from "#lib/db/stem-words.ts";
import { findPlaces } from "#lib/text/countries.ts";
import { countryWords } from "#lib/text/country-names.ts";
import { foldAccents } from "#lib/text/normalise.ts";
import type { AskedFunders } from "./asked-funders.ts";
import { fundingClauses } from "./funding-clauses.ts";
import { questionWords } from "./question-words.ts";
import type { QuestionConcept } from "./understand-question.ts";

/** Somebody who may have paid. */
interface Funder {
  /** Countries that it names: a report may write « allemand » of Germany. */
  countries: string[];
  /** A body that is known by its short name as well; null for any other. */
  body: Body | null;
  /** Its other words. */
  concepts: QuestionConcept[];
}

interface Body {
  form: RegExp;
  /** Of which a report must hold one. */
  words: string[];
}

/** Bodies whose short names everybody uses. */
const BODIES: Body[] = [
  {
    form: /(?<!\p{L})(?:EU|UE|European\s+Union|European\s+Commission|Union\s+européenne|Commission\s+européenne)(?!\p{L})/u,
    words: "eu ue european europeenne".split(" "),
  },
  {
    form: /(?<!\p{L})(?:UN|ONU|United\s+Nations|Nations\s+[Uu]nies)(?!\p{L})/u,
    words: "un onu united nations".split(" "),
  },
];

/** Words for what a funder is; those for who it is decide. Folded. */
const OFFICES = new Set(
  `government governments embassy state ministry agency authorities administration gouvernement ambassade etat ministere agence autorites
   republic republique kingdom royaume people`.split(/\s+/),
);
/** How much of a funder's words a clause must hold. */
const NAME_SHARE = 0.6;
/** Texts are read for so many events at a time. */
const EVENTS_PER_READ = 500;

/** The funders that a question names, with what it takes to know them in a report. */
export function namedFunders(
  question: string,
  { funders }: AskedFunders,
  { concepts, language }: { concepts: QuestionConcept[]; language: "en" | "fr" },
): Funder[] {
  return funders.map(({ start, end }) => {
    const text = question.slice(start, end);
    const places = findPlaces(text, language).filter(({ kind }) => isCountry(kind));
    const inPlaces = (word: { start: number; end: number }) =>
      places.some((place) => place.start < word.end && word.start < place.end);
    const words = new Set(
      questionWords(text)
        .filter((word) => !inPlaces(word) && !OFFICES.has(foldAccents(word.word)))
        .map(({ word }) => word),
    );
    const body = BODIES.find(({ form }) => form.test(text)) ?? null;
    if (body) return { countries: [], body, concepts: [] };
    return {
      body,
      countries: [...new Set(places.map(({ country }) => country))],
      concepts: concepts.filter(({ word }) => words.has(word)),
    };
  });
}

/** Lexemes of which an event must hold one to name any of the funders. */
export async function funderLexemes(db: Database, funders: Funder[]): Promise<string[]> {
  const words = funders.flatMap(({ countries, body }) => [
    ...countries.flatMap(countryWords),
    ...(body?.words ?? []),
  ]);
  const stems = await stemWords(db, { words: [...new Set(words)] });
  const ofCountries = [...stems.values()].flatMap(({ en, fr }) => [en, fr]).filter((stem) => stem !== null);
  const ofOthers = funders.flatMap(({ concepts }) =>
    concepts.flatMap(({ english, french }) => [...english, ...french]),
  );
  return [...new Set([...ofCountries, ...ofOthers])];
}

/** Those of the events that one of the funders paid for, as a sentence of the report says. */
export async function paidBy(db: Database, events: Event[], funders: Funder[]): Promise<Event[]> {
  const paid: Event[] = [];
  for (let start = 0; start < events.length; start += EVENTS_PER_READ) {
    const batch = events.slice(start, start + EVENTS_PER_READ);
    const languages = new Map(batch.map(({ id, language }) => [id, language]));
    const passages = await readPassageTexts(db, { eventIds: [...languages.keys()] });
    const clauses = passages.flatMap(({ eventId, text, start, sentences }) =>
      sentences.flatMap((sentence) =>
        fundingClauses(text.slice(sentence.start - start, sentence.end - start))
          .filter(Boolean)
          .map((clause) => ({ eventId, text: clause, language: languages.get(eventId) ?? "en" })),
      ),
    );
    const known = new Set<string>();
    for (const funder of funders) for (const id of await eventsNaming(db, clauses, funder)) known.add(id);
    paid.push(...batch.filter(({ id }) => known.has(id)));
  }
  return paid;
}

/** "Canadian dollars", « francs suisses »: in money nobody pays. */
const CURRENCY =
  /\p{L}+\s+(?:dollars?|francs?|pounds?|kron[ae]r?|crowns?|rupees?|shillings?|pesos?|dinars?)(?!\p{L})|(?:dollars|francs|livres|couronnes|roupies|shillings|pesos|dinars)\s+\p{Ll}+/giu;

/** A town or a region that pays is not its country. */
function isCountry(kind: string): boolean {
  return kind === "country" || kind === "demonym";
}

interface Clause {
  eventId: string;
  text: string;
  language: string;
}

async function eventsNaming(
  db: Database,
  clauses: Clause[],
  { countries, body, concepts }: Funder,
): Promise<string[]> {
  if (body) return clauses.filter(({ text }) => body.form.test(text)).map(({ eventId }) => eventId);
  const inCountry = clauses.filter(({ text, language }) => {
    const named = new Set(
      findPlaces(text.replace(CURRENCY, " "), language)
        .filter(({ kind }) => isCountry(kind))
        .map(({ country }) => country),
    );
    return countries.every((country) => named.has(country));
  });
  if (concepts.length === 0) return countries.length > 0 ? inCountry.map(({ eventId }) => eventId) : [];
  const texts = inCountry.map(({ text, language }) => ({ text: foldAccents(text), language }));
  // A synonym of a name is another name.
  const own = concepts.map((concept) => ({ ...concept, relatedEnglish: [], relatedFrench: [] }));
  const ideal = own.reduce((sum, { weight }) => sum + weight, 0);
  const matches = await matchTexts(db, { texts, concepts: own });
  return inCountry
    .filter((_, place) => {
      const held = own.reduce((sum, { weight }, at) => sum + (matches[place]![at]! > 0 ? weight : 0), 0);
      return held >= NAME_SHARE * ideal;
    })
    .map(({ eventId }) => eventId);
}
