import type { EmbeddingModel } from "ai";
import { embed } from "ai";
import type { Event, Scope } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { toEvent } from "#lib/db/event-row.ts";
import { nominateEvents, readCandidates } from "#lib/db/search.ts";
import { calibrateSimilarity } from "./calibrate-similarity.ts";
import { overlapsPeriod } from "./is-in-scope.ts";
import { type RankedEvent, rankEvents } from "./rank-events.ts";
import type { Question, QuestionConcept } from "./understand-question.ts";

export interface RetrievalContext {
  db: Database;
  embeddingModel: EmbeddingModel;
}

/**
 * How many events are read in full for the final ranking. Measured: 16 lost no gold event that 24 had found; 12 lost the best one where
 * all words of a question are everywhere.
 */
const EVENTS_READ = 16;

/**
 * How many events a list or a count looks at for what they say in other words. Measured: those similar enough to belong there were
 * among the five nearest.
 */
const EVENTS_COMPARED = 50;

/** A word in more than a fifth of passages nominates none by itself, unless all words of the question are as common. */
const COMMON_SHARE_WEIGHT = Math.log(1 / 0.2);

/** Passages scored by their words; scoring 1,000 takes the embedded database some 15 ms. */
const MOST_SCORED = 1500;

/** What agreeing or disagreeing with the question's own filters adds to an event's score. */
const IN_COUNTRY = 0.2;
const OUTSIDE_COUNTRY = -0.15;
const IN_PERIOD = 0.12;
const OUTSIDE_PERIOD = -0.01;

/**
 * Searches words and vectors for a passage question, and ranks the events found with their passages.
 * @param wanted how many events are wanted at least, where there are as many.
 */
export async function retrieveEvidence(
  context: RetrievalContext,
  question: Question,
  abortSignal?: AbortSignal,
  wanted = 0,
): Promise<RankedEvent[]> {
  // What the question seems to say of when and where only adds to the score: it may have been misunderstood.
  const { given: scope, understood } = question;
  return rankWithin(context, question, {
    scope,
    preferred: understood.scope,
    required: selectiveLexemes(question.concepts),
    limit: Math.max(EVENTS_READ, wanted),
    abortSignal,
  });
}

/** Ranks the events inside a scope that come nearest to what the question means, whatever their words. */
export async function retrieveEvents(
  context: RetrievalContext,
  question: Question,
  { scope, abortSignal }: { scope: Scope; abortSignal?: AbortSignal },
): Promise<RankedEvent[]> {
  return rankWithin(context, question, { scope, required: [], limit: EVENTS_COMPARED, abortSignal });
}

async function rankWithin(
  { db, embeddingModel }: RetrievalContext,
  question: Question,
  options: {
    scope: Scope;
    preferred?: Scope;
    required: string[];
    limit: number;
    abortSignal?: AbortSignal;
  },
): Promise<RankedEvent[]> {
  const { concepts } = question;
  const { abortSignal, ...nomination } = options;
  const { embedding } = await embed({ model: embeddingModel, value: question.standalone, abortSignal });
  const eventIds = await nominateEvents(db, { ...nomination, concepts, embedding });
  const { events, passages } = await readCandidates(db, { eventIds, concepts, embedding });
  return rankEvents({
    events: events.map(toEvent),
    passages: await calibrateSimilarity(db, { model: modelName(embeddingModel), passages }),
    concepts,
    bonus: (event) => scopeBonus(event, question.understood.scope),
  });
}

/**
 * The lexemes that nominate passages: those of the rarest word, and of further ones as long as they are not everywhere and the passages
 * to be scored stay few.
 */
function selectiveLexemes(concepts: QuestionConcept[]): string[] {
  const seen = concepts.filter((concept) => concept.seen).sort((a, b) => a.passageCount - b.passageCount);
  const chosen: QuestionConcept[] = [];
  let passages = 0;
  for (const concept of seen) {
    const isCommon = concept.weight < COMMON_SHARE_WEIGHT;
    if (chosen.length > 0 && (isCommon || passages + concept.passageCount > MOST_SCORED)) break;
    chosen.push(concept);
    passages += concept.passageCount;
  }
  return [...new Set(chosen.flatMap(({ english, french }) => [...english, ...french]))];
}

function modelName(model: EmbeddingModel): string {
  return typeof model === "string" ? model : model.modelId;
}

function scopeBonus(event: Event, scope: Scope): number {
  let bonus = 0;
  if (scope.countries?.length && event.countries.length > 0) {
    bonus += event.countries.some((country) => scope.countries?.includes(country))
      ? IN_COUNTRY
      : OUTSIDE_COUNTRY;
  }
  if ((scope.from || scope.to) && event.dateStart) {
    bonus += overlapsPeriod(event, scope) ? IN_PERIOD : OUTSIDE_PERIOD;
  }
  return bonus;
}
