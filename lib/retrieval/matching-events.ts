import type { Event } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { toEvent } from "#lib/db/event-row.ts";
import { countLexemes } from "#lib/db/lexemes.ts";
import { readWantedEvents } from "#lib/db/wanted-events.ts";
import { areDeeds } from "#lib/text/event-kinds.ts";
import type { Span } from "#lib/text/span.ts";
import { alternativeSubjects } from "./alternative-subjects.ts";
import { type AskedFunders, askedFunders } from "./asked-funders.ts";
import { type AskedKinds, askedKinds } from "./asked-kinds.ts";
import { askedTowns } from "./asked-towns.ts";
import { funderLexemes, namedFunders, paidBy } from "./paid-by.ts";
import { comparesNumbers, isEventNoun } from "./question-kind.ts";
import type { RankedEvent } from "./rank-events.ts";
import { type RetrievalContext, retrieveEvents } from "./retrieve-evidence.ts";
import { weighTacit } from "./tacit-words.ts";
import type { Question, QuestionConcept } from "./understand-question.ts";

/**
 * How much of the question's subject an event must hold, in words, or else by similarity. Measured over the list and count questions
 * of the evaluation set.
 */
const TOPIC_COVERAGE = 0.6;
const TOPIC_SIMILARITY = 0.62;

/** Words of "the latest", "the next", said of the list and not of an event in it. */
const ORDER_WORDS = new Set(
  `latest most recent newest last first earliest oldest next upcoming dernier dernière derniers dernières récent récente récents
   premier première premiers premières prochain prochaine prochains prochaines`.split(/\s+/),
);

/** Words that say no more than that an event was one, or that it is to be told of. English, then French. */
const EMPTY_WORDS = new Set(
  `make made making do did done doing organise organised organize organized conduct conducted carry carried run support supported
   number numbers total nombre count
   all every list dates titles names places work overview summary summarise summarize digest outline recap brief short going gone went been
   tell know new news anything something come came coming give gave given get got receive received happen happened occur occurred took taken
   record recorded listed describe described feature featured
   signalé signalés signalée signalées rapporté rapportés rapportée rapportées mentionné mentionnés mentionnée mentionnées recensé recensés
   recensée recensées répertorié répertoriés répertoriée répertoriées évoqué évoqués évoquée évoquées
   link linked connect connected relate relates associate associated dedicate dedicated devote devoted focus focused focusing topic theme subject
   lié liée liés liées thème sujet
   have has had
   involve involved include included cover covered concern concerned deal dealt discuss discussed address addressed related written
   fait faits faites faire organisé organisés organisée organisées mené menés menée menées réalisé réalisés réalisée réalisées
   tout toute tous toutes chaque liste lister listez titres lieux aperçu résumé résume résumer résumez survol bilan bref travail
   parler parle parlez parlent parlant évoque évoquent mentionne mentionnent traite abordent aborde concerne savoir savez neuf nouvelles passé passée passés eu lieu arrivé arrivés déroulé déroulés venu venus venant reçu reçus donné donnés remis remise offerts
   portant porté concernent traitent consacré consacrés consacrées écrits rédigés`.split(/\s+/),
);

/** A word that more than half of all passages hold, by whom the reports are for one, tells no event from another: `ln 2` in `Concept`. */
const LEAST_WEIGHT = Math.LN2;

/** What is done with a thing that was asked for: "which loans were *approved*". Any of it makes the thing a happening. */
const DEED_WORDS = new Set(
  `sign signs signed signing approve approves approved grant granted award awarded conclude concluded publish published release released launch
   launched present presented issue issued open opened announce announced agree agreed new reached signé signés signée signées approuvé approuvés
   approuvée approuvées accordé accordés accordée accordées conclu conclus conclue conclues publié publiés publiée publiées paru parus parue parues
   présenté présentés présentée présentées lancé lancés lancée lancées remis décerné décernés attribué attribués`.split(
    /\s+/,
  ),
);

/**
 * Every event that fits a list or count question: inside its scope, of the kind it asks for, and about its subject, decided for each
 * event by itself. Without a subject ("events in Vienna in July") the scope and the kind decide. In date order, undated last. Where it
 * was looked for, or nothing matches, what comes nearest is ranked beside. `isNarrowed` says whether anything but the scope decided.
 */
export async function matchingEvents(
  context: RetrievalContext,
  question: Question,
  abortSignal?: AbortSignal,
): Promise<{ matching: Event[]; ranked: RankedEvent[]; isNarrowed: boolean }> {
  const scope = { ...question.understood.scope, ...question.given };
  const asked = askedKinds(question.standalone);
  const { kinds } = asked;
  const funding = askedFunders(question.standalone);
  const subject = await withoutCommon(context.db, subjectConcepts(question, asked, funding));
  const town = askedTowns(question);
  const hasSubject = subject.length > 0;
  const ranked = hasSubject ? await retrieveEvents(context, question, { scope, abortSignal }) : [];
  const similar = ranked.filter(({ similarity }) => similarity >= TOPIC_SIMILARITY);
  const funders = funding ? namedFunders(question.standalone, funding, question) : [];
  const naming = await funderLexemes(context.db, funders);
  const find = async (joins: "or" | "and") => {
    const alternatives = alternativeSubjects(question.standalone, subject, asked.heads, joins).map((one) => ({
      kinds: one.kinds,
      concepts: weighTacit(one.concepts, one.kinds),
    }));
    // No "and" to cut at: the same would be looked for again.
    if (joins === "and" && alternatives.length < 2) return [];
    const known = similar.map(({ event }) => event.id);
    const about = { alternatives: hasSubject ? alternatives : [], share: TOPIC_COVERAGE, known };
    const rows = await readWantedEvents(context.db, { scope, kinds, subject: about, naming, town });
    const events = rows.map(toEvent);
    return funders.length > 0 ? paidBy(context.db, events, funders) : events;
  };
  const both = await find("or");
  // Of "mines and explosives", what holds either will do where nothing holds both.
  const matching = both.length === 0 && hasSubject ? await find("and") : both;
  const isNarrowed = hasSubject || funders.length > 0 || kinds.length > 0 || town.words.length > 0;
  if (matching.length > 0 || hasSubject) return { matching, ranked, isNarrowed };
  return {
    matching: [],
    ranked: await retrieveEvents(context, question, { scope, abortSignal }),
    isNarrowed,
  };
}

/** A related word in so many of all passages, and so many times as many as the asked word, says other things. */
const COMMON_SHARE = 0.12;
const COMMON_TIMES = 2;

/** The concepts without related words too common to mean them: an "officer" stems to what every "office" does. */
async function withoutCommon(db: Database, concepts: PlacedConcept[]): Promise<PlacedConcept[]> {
  const related = concepts.flatMap(({ relatedEnglish, relatedFrench }) => [
    ...relatedEnglish,
    ...relatedFrench,
  ]);
  if (related.length === 0) return concepts;
  const { counts, passages } = await countLexemes(db, { lexemes: [...new Set(related)] });
  return concepts.map((concept) => {
    const isRare = (lexeme: string) => {
      const count = counts.get(lexeme) ?? 0;
      return count <= COMMON_SHARE * passages || count <= COMMON_TIMES * concept.passageCount;
    };
    return {
      ...concept,
      relatedEnglish: concept.relatedEnglish.filter(isRare),
      relatedFrench: concept.relatedFrench.filter(isRare),
    };
  });
}

/** What is compared where the largest is asked for, and the verbs that lead to it: an event need not name either. English, then French. */
const COMPARED =
  /^(?:participants?|people|persons?|attendees|attendance|visitors|guests|officers|women|men|had|gathered|attracted|drew|brought|reached|received|counted|trained|money|cost|réunis?|réunie?s?|rassemblée?s?|attirée?s?|comptée?s?|accueillie?s?|formée?s?|coûtée?s?|personnes?|participantes?|visiteurs|femmes|hommes|monde|argent)$/u;
const NOTHING = /^$/;

type PlacedConcept = Omit<QuestionConcept, "asked" | keyof Span> & Partial<Span>;

/** What the events are to be about; of words that reports leave unsaid, as much as may decide. */
function subjectConcepts(
  { concepts, order, standalone, text }: Question,
  { heads, kinds }: AskedKinds,
  funding: AskedFunders | null,
): PlacedConcept[] {
  const nouns = new Set(
    [...heads, ...(funding ? [funding.span] : [])].flatMap(({ start, end }) =>
      standalone
        .slice(start, end)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    ),
  );
  const counted = comparesNumbers(text) ? COMPARED : NOTHING;
  const subject = concepts.filter(
    ({ role, word, weight }) =>
      role === "topic" &&
      weight >= LEAST_WEIGHT &&
      !nouns.has(word) &&
      !isEventNoun(word) &&
      !EMPTY_WORDS.has(word) &&
      !(order && ORDER_WORDS.has(word)) &&
      !counted.test(word) &&
      !(areDeeds(kinds) && DEED_WORDS.has(word)),
  );
  const offset = standalone.length - text.length;
  return subject.map(({ asked, start, end, ...concept }) =>
    asked ? { ...concept, start: start + offset, end: end + offset } : concept,
  );
}
