import type { Event, EventDetail, Scope } from "#lib/chat/types.ts";
import { getEvent } from "#lib/db/events.ts";
import { findSimilarEvents } from "#lib/db/similar-events.ts";
import { findOne } from "./find-evidence.ts";
import {
  canName,
  type FollowUpLanguage,
  questionOnCountry,
  questionOnTitle,
  questionsOnEvent,
} from "./follow-up-candidates.ts";
import { matchingEvents } from "./matching-events.ts";
import type { RetrievalContext } from "./retrieve-evidence.ts";
import { understandQuestion } from "./understand-question.ts";

const MOST_SUGGESTED = 3;
/** Cited events that are drawn from, and similar ones looked at: trying a question takes as long as searching for its answer. */
const EVENTS_READ = 3;
const SIMILAR_READ = 3;
/** Questions that are tried at most. */
const MOST_TRIED = 8;

interface Candidate {
  question: string;
  /** The event that has to answer it; none for a list, which has to hold more than one. */
  event: Event | null;
}

interface FollowUpOptions {
  /** The events that an answer cites, as the answer orders them. */
  eventIds: string[];
  language: FollowUpLanguage;
  /** Which events may be spoken of. */
  isReadable?: (event: Event) => boolean;
  /** What is searched. */
  scope?: Scope;
}

/**
 * Up to three questions that lead on from an answer: what else the reports of its events hold, a similar event, what else took place in
 * that country. Each was tried: it is understood, and found answerable by the event it is about.
 */
export async function suggestFollowUps(
  context: RetrievalContext & { today: string },
  { eventIds, language, isReadable = () => true, scope }: FollowUpOptions,
  abortSignal?: AbortSignal,
): Promise<string[]> {
  const read = await Promise.all(eventIds.slice(0, EVENTS_READ).map((id) => getEvent(context.db, { id })));
  const cited = read.filter((event): event is EventDetail => event !== null && isReadable(event));
  const [first] = cited;
  if (!first) return [];
  const similar = await findSimilarEvents(context.db, { id: first.id, limit: SIMILAR_READ });
  const others = similar.filter((event) => !eventIds.includes(event.id) && isReadable(event));

  const queues = [
    cited.flatMap((event) => questionsOnEvent(event, language).map((question) => ({ question, event }))),
    others
      .filter((event) => canName(event, language))
      .map((event) => ({ question: questionOnTitle(event.title, language), event })),
    cited.flatMap((event) => countryQuestions(event, language)),
  ];
  const chosen: string[] = [];
  let listed = false;
  for (const candidate of interleave<Candidate>(queues).slice(0, MOST_TRIED)) {
    if (chosen.length === MOST_SUGGESTED) break;
    // One list is enough: the next would hold much the same.
    if (chosen.includes(candidate.question) || (listed && candidate.event === null)) continue;
    if (!(await isAnswered(context, candidate, scope, abortSignal))) continue;
    chosen.push(candidate.question);
    listed ||= candidate.event === null;
  }
  return chosen;
}

/** The narrower list first, which may hold nothing else. */
function countryQuestions({ countries, dateStart }: Event, language: FollowUpLanguage): Candidate[] {
  const [country] = countries;
  if (!country) return [];
  const years = dateStart ? [dateStart.slice(0, 4), null] : [null];
  return years.map((year) => ({ question: questionOnCountry(country, year, language), event: null }));
}

/** The first of each queue, then the second of each, and so on. */
function interleave<Item>(queues: Item[][]): Item[] {
  const longest = Math.max(...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => queues.flatMap((queue) => queue[place] ?? [])).flat();
}

async function isAnswered(
  context: RetrievalContext & { today: string },
  { question: text, event }: Candidate,
  scope: Scope | undefined,
  abortSignal?: AbortSignal,
): Promise<boolean> {
  const question = await understandQuestion(context.db, { text, history: [], scope, today: context.today });
  if (event === null) {
    if (question.kind === "passage") return false;
    return (await matchingEvents(context, question, abortSignal)).matching.length > 1;
  }
  if (question.kind !== "passage") return false;
  const { evidence } = await findOne(context, question, abortSignal);
  return evidence[0]?.event.id === event.id;
}
