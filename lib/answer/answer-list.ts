import type { Citation, Event, Mode, Scope } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { readHappenings, readReports } from "#lib/db/happenings.ts";
import { type PassageText, readPassageTexts } from "#lib/db/search.ts";
import { askedKinds } from "#lib/retrieval/asked-kinds.ts";
import { chooseByOrder } from "#lib/retrieval/choose-by-order.ts";
import { buildEvidence } from "#lib/retrieval/evidence.ts";
import { overlapsPeriod } from "#lib/retrieval/is-in-scope.ts";
import { matchingEvents } from "#lib/retrieval/matching-events.ts";
import { asksWhatWasDone, comparesNumbers } from "#lib/retrieval/question-kind.ts";
import { type RetrievalContext, retrieveEvidence } from "#lib/retrieval/retrieve-evidence.ts";
import { namesMonth, namesYear, type Question } from "#lib/retrieval/understand-question.ts";
import { areDeeds } from "#lib/text/event-kinds.ts";
import type { AnswerPart } from "./answer-part.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { countryNames, describeScope, eventDates, lookedFor, phrases, scopePeriod } from "./phrases.ts";
import { refuse } from "./refuse.ts";
import { citeQuote, selectQuotes } from "./select-quotes.ts";

/** Events named in the answer itself; all of them go with it as data. */
const EVENTS_SHOWN = 20;

/** What took place, with the events that report it. */
interface Happening {
  id: string;
  reports: Event[];
}

const QUOTES_OF_ONLY = 2;

interface Report {
  event: Event;
  passages: PassageText[];
}

/**
 * Lists or counts every happening that fits a question, in date order, each with a citation of every report of it. The same in both
 * modes: nothing is left to a model.
 * @returns false, and nothing was said, when nothing fits and a passage may still tell: of a plan, or of something done at one event.
 */
export async function* answerList(
  context: RetrievalContext & { today: string },
  question: Question,
  mode: Mode,
  abortSignal?: AbortSignal,
): AsyncGenerator<AnswerPart, boolean> {
  const say = phrases(question.language);
  const { matching, ranked, scope, dropped } = await findMatching(context, question, abortSignal);
  const all = await groupByHappening(context.db, matching);
  const happenings = question.order
    ? chooseByOrder(all, question.order, context.today, ({ reports }) => reports[0]!)
    : all;
  if (happenings.length === 0) {
    if (question.order === "next" || mayAskOfOneEvent(question)) return false;
    yield* refuse(context.db, question, ranked, mode);
    return true;
  }
  if (dropped) yield { type: "scope", scope };
  const shown = await readShown(context.db, happenings.slice(0, EVENTS_SHOWN), scope);
  const events = happenings.map(({ reports }) => reports[0]!);
  yield { type: "sources", events: events.slice(0, EVENTS_SHOWN) };
  const total = events.length;
  const citations: Citation[] = [];
  const where = describeScope(scope, question.language, question.understood);
  const opening = question.kind === "overview" ? say.overview(total, where) : say.count(total, where);
  const lines: string[] = [`${question.order ? say.ordered(question.order) : opening}\n`];
  if (total > 1 && comparesNumbers(question.text)) lines.unshift(`*${say.notCompared}*\n\n`);
  if (dropped) {
    const missed = lookedFor(dropped, question.language);
    lines.unshift(`*${scope.from || scope.to ? say.lastBefore(missed) : say.beyond(missed)}*\n\n`);
  }
  for (const reports of shown) {
    const own: Citation[] = [];
    for (const report of reports) {
      const citation = citeEvent(report, citations.length + own.length + 1);
      if (citation) own.push(citation);
    }
    citations.push(...own);
    const marks = own.map(({ n }) => `[${n}]`).join("");
    const digest = question.kind === "overview" ? own[0]?.quote : undefined;
    lines.push(`\n${describe(reports[0]!.event, question.language, digest)} ${marks}`);
  }
  const [only] = events;
  if (total === 1 && only && question.kind !== "overview") {
    for (const quote of await quotesOf(context, question, only, abortSignal)) {
      const known = citations.find(
        ({ start, document }) => start === quote.start && document === only.document,
      );
      if (known) continue;
      const n = citations.length + 1;
      citations.push({ ...quote, n });
      lines.push(`\n\n> ${escapeMarkdown(quote.quote)} [${n}]`);
    }
  }
  if (total > EVENTS_SHOWN) lines.push(`\n\n${say.shown(EVENTS_SHOWN, total)}`);
  yield { type: "citations", citations };
  for (const delta of lines) yield { type: "text", delta };
  yield { type: "result", outcome: "answered", mode, events, total };
  return true;
}

/** "Which agreements did they sign?", "what did the Fund do about it?" */
function mayAskOfOneEvent({ standalone, text }: Question): boolean {
  return areDeeds(askedKinds(standalone).kinds) || asksWhatWasDone(text);
}

/** In the order given, reports of one happening side by side. */
async function groupByHappening(db: Database, events: Event[]): Promise<Happening[]> {
  const happenings = await readHappenings(db, { eventIds: events.map(({ id }) => id) });
  const groups = Map.groupBy(events, ({ id }) => happenings.get(id) ?? id);
  return [...groups].map(([id, reports]) => ({ id, reports }));
}

/** The reports of each happening with their passages: those that match, then the others in the scope, which say the same. */
async function readShown(db: Database, happenings: Happening[], scope: Scope): Promise<Report[][]> {
  const known = await readReports(db, { happenings: happenings.map(({ id }) => id), scope });
  const others = Map.groupBy(known, ({ happening }) => happening);
  const reports = happenings.map(({ id, reports }) => {
    const all = [...reports, ...(others.get(id) ?? []).map(({ event }) => event)];
    return [...new Map(all.map((event) => [event.id, event])).values()];
  });
  const passages = await readPassageTexts(db, { eventIds: reports.flat().map(({ id }) => id) });
  const byEvent = Map.groupBy(passages, ({ eventId }) => eventId);
  return reports.map((events) => events.map((event) => ({ event, passages: byEvent.get(event.id) ?? [] })));
}

interface Matches extends Awaited<ReturnType<typeof matchingEvents>> {
  /** Where and when they were looked for. */
  scope: Scope;
  /** What was given up of the question's own period, if it was. */
  dropped?: string;
}

/**
 * The events that fit, in the question's period; when nothing does and no year was named, in the last year before whose same months
 * hold any ("in July"), or at any time ("last week").
 */
async function findMatching(
  context: RetrievalContext,
  question: Question,
  abortSignal?: AbortSignal,
): Promise<Matches> {
  const found = await matchingEvents(context, question, abortSignal);
  const { understood, given, language } = question;
  const scope = { ...understood.scope, ...given };
  const period = scopePeriod(understood.scope, language);
  if (found.matching.length > 0 || !period || given.from || given.to || namesYear(question)) {
    return { ...found, scope };
  }
  const { from, to, ...anyTime } = understood.scope;
  const anywhen = { ...question, understood: { ...understood, scope: anyTime } };
  const { matching, ranked, isNarrowed } = await matchingEvents(context, anywhen, abortSignal);
  const earlier = namesMonth(question) ? latestYearOf({ from, to }, matching) : null;
  // Without the period of "what happened last October" nothing is left to ask.
  const isWide = !earlier && !isNarrowed && Object.keys({ ...anyTime, ...given }).length === 0;
  if (matching.length === 0 || isWide) return { ...found, scope };
  return {
    matching: earlier ? matching.filter((event) => overlapsPeriod(event, earlier)) : matching,
    ranked,
    isNarrowed,
    scope: { ...anyTime, ...earlier, ...given },
    dropped: period,
  };
}

/** How many years back the same months are looked for. */
const YEARS_BACK = 20;

/** The same days of the last earlier year in which any of the events took place; null when none did. */
function latestYearOf(period: Scope, events: Event[]): Scope | null {
  for (let years = 1; years <= YEARS_BACK; years++) {
    const earlier = { from: yearsBefore(period.from, years), to: yearsBefore(period.to, years) };
    if (events.some((event) => overlapsPeriod(event, earlier))) return earlier;
  }
  return null;
}

/** A 29 February without its year is the day before. */
function yearsBefore(day: string | undefined, years: number): string | undefined {
  if (!day) return undefined;
  const year = Number(day.slice(0, 4)) - years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return `${year}${day.endsWith("-02-29") && !isLeap ? "-02-28" : day.slice(4)}`;
}

/** What the only event that fits says of the question. */
async function quotesOf(
  context: RetrievalContext,
  question: Question,
  event: Event,
  abortSignal?: AbortSignal,
): Promise<Citation[]> {
  const scope = { ...question.given, documents: [event.document] };
  const ranked = await retrieveEvidence(context, { ...question, given: scope }, abortSignal);
  const own = ranked.filter((found) => found.event.id === event.id);
  const evidence = await buildEvidence(context.db, question, own);
  return selectQuotes([{ question, ranked: own, evidence }], QUOTES_OF_ONLY).map(citeQuote);
}

function describe(event: Event, language: "en" | "fr", digest?: string): string {
  const when = eventDates(event, language) ?? phrases(language).undated;
  const where = countryNames(event.countries, language).join(", ");
  const what = digest ? escapeMarkdown(digest) : `**${escapeMarkdown(event.title)}**`;
  return `- ${when}${where ? `, ${where}` : ""}${language === "fr" ? "\u00a0:" : ":"} ${what}`;
}

/** Sentences at an event's beginning, one of which tells what it was. */
const TELLING_SENTENCES = 6;

/** What the first of them counts for: it tells the news, unless it is a picture or a quip before them. */
const LEAD = 0.3;

/** The sentence that stands for an event: of the first full ones that which says most of its title, the first before others. */
function citeEvent({ event, passages }: Report, n: number): Citation | null {
  const sentences = passages.flatMap(({ sentences, start, text }) =>
    sentences.map((sentence) => ({
      ...sentence,
      text: text.slice(sentence.start - start, sentence.end - start),
    })),
  );
  const full = sentences.filter(({ text }) => /\p{L}.*[.!?…]["”»’)]*$/su.test(text));
  const shares = wordShares(
    event.title,
    full.slice(0, TELLING_SENTENCES).map(({ text }) => text),
  ).map((share, place) => (place === 0 ? share + LEAD : share));
  const sentence = full[shares.indexOf(Math.max(...shares))] ?? sentences[0];
  if (!sentence) return null;
  const { start, end, text } = sentence;
  return { n, document: event.document, start, end, quote: text, event, check: { status: "verbatim" } };
}

/** The share of a title's words that each text holds. */
function wordShares(title: string, texts: string[]): number[] {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
  const wanted = wordsOf(title);
  return texts.map((text) => wanted.intersection(wordsOf(text)).size / Math.max(1, wanted.size));
}
