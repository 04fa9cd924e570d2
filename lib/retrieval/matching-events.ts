import type { Event } from "#lib/chat/types.ts";
import { toEvent } from "#lib/db/event-row.ts";
import { readEventsByWords } from "#lib/db/events-by-words.ts";
import { readEventsInScope } from "#lib/db/search.ts";
import { isEventNoun, namesKindOfEvent } from "./question-kind.ts";
import type { RankedEvent } from "./rank-events.ts";
import { type RetrievalContext, retrieveEvents } from "./retrieve-evidence.ts";
import type { Question } from "./understand-question.ts";

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

/**
 * An event is of the kind asked for where it says so itself, or where a related word does at its beginning: further on "financed by" or
 * "after the meeting" says nothing of what it was. `ts_rank` of one related word in a text is .30 (half of 6/π²), of the word itself
 * in a title .36.
 */
const RELATED_WORD = 0.28;
const OWN_WORD = 0.33;

/** Words that say no more than that an event was one, or that it is to be told of. English, then French. */
const EMPTY_WORDS = new Set(
  `make made making do did done doing organise organised organize organized conduct conducted carry carried run support supported
   work overview summary summarise summarize digest outline recap brief short going gone went been
   involve involved include included cover covered concern concerned deal dealt related written
   fait faits faites faire organisé organisés organisée organisées mené menés menée menées réalisé réalisés réalisée réalisées
   aperçu résumé résume résumer résumez survol bilan bref travail
   portant porté concernent traitent consacré consacrés consacrées écrits rédigés`.split(/\s+/),
);

/**
 * Every event that fits a list or count question: inside its scope, and about its subject, decided for each event by itself.
 * Without a subject ("events in Vienna in July") the scope alone decides. In date order, undated last. Where it
 * was looked for, or nothing matches, what comes nearest is ranked beside.
 */
export async function matchingEvents(
  context: RetrievalContext,
  question: Question,
  abortSignal?: AbortSignal,
): Promise<{ matching: Event[]; ranked: RankedEvent[] }> {
  const scope = { ...question.understood.scope, ...question.given };
  const topic = (test: (word: string) => boolean) =>
    question.concepts.map(({ role, word }) => role === "topic" && test(word));
  const subject = topic(
    (word) =>
      !isEventNoun(word) &&
      !namesKindOfEvent(word) &&
      !EMPTY_WORDS.has(word) &&
      !(question.order && ORDER_WORDS.has(word)),
  );
  const kind = topic(namesKindOfEvent);
  const town = townConcepts(question);
  if (![...subject, ...kind, ...town].includes(true)) {
    return { matching: (await readEventsInScope(context.db, { scope })).map(toEvent), ranked: [] };
  }
  const concepts = (wanted: boolean[]) => question.concepts.filter((_, place) => wanted[place]);
  const hasSubject = subject.includes(true);
  const ranked = hasSubject ? await retrieveEvents(context, question, { scope, abortSignal }) : [];
  const similar = ranked.filter(({ similarity }) => similarity >= TOPIC_SIMILARITY);
  const matching = await readEventsByWords(context.db, {
    scope,
    subject: {
      concepts: concepts(subject),
      share: TOPIC_COVERAGE,
      known: similar.map(({ event }) => event.id),
    },
    kind: { concepts: concepts(kind), atBeginning: RELATED_WORD, anywhere: OWN_WORD },
    town: concepts(town),
  });
  if (matching.length > 0 || hasSubject) return { matching: matching.map(toEvent), ranked };
  return { matching: [], ranked: await retrieveEvents(context, question, { scope, abortSignal }) };
}

/** A town narrows further than its country: the event's text must name it. */
function townConcepts({ understood, concepts }: Question): boolean[] {
  const towns = understood.towns.map((town) => town.toLowerCase());
  return concepts.map(({ word, role }) => role === "scope" && towns.some((town) => town.includes(word)));
}
