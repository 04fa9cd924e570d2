import type { Citation, Event, Mode } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { type PassageText, readPassageTexts } from "#lib/db/search.ts";
import { groupReports } from "#lib/retrieval/group-reports.ts";
import { matchingEvents } from "#lib/retrieval/matching-events.ts";
import type { QuestionOrder } from "#lib/retrieval/question-order.ts";
import type { RetrievalContext } from "#lib/retrieval/retrieve-evidence.ts";
import type { Question } from "#lib/retrieval/understand-question.ts";
import type { AnswerPart } from "./answer-part.ts";
import { countryNames, eventDates, phrases } from "./phrases.ts";
import { escapeMarkdown } from "./quotes-model.ts";
import { refuse } from "./refuse.ts";

/** Events named in the answer itself; all of them go with it as data. */
const EVENTS_SHOWN = 20;

/** Among more events than this, reports of one happening are not looked for: their texts would have to be read. */
const EVENTS_COMPARED = 1000;

interface Report {
  event: Event;
  passages: PassageText[];
}

/**
 * Lists or counts every happening that fits a question, in date order, each with a citation of every report of it. The same in both
 * modes: nothing is left to a model.
 */
export async function* answerList(
  context: RetrievalContext & { today: string },
  question: Question,
  mode: Mode,
  abortSignal?: AbortSignal,
): AsyncGenerator<AnswerPart> {
  const { matching, ranked } = await matchingEvents(context, question, abortSignal);
  if (matching.length === 0) {
    yield* refuse(context.db, question, ranked, mode);
    return;
  }
  const all = await groupMatching(context.db, matching);
  const happenings = question.order ? chooseByOrder(all, question.order, context.today) : all;
  if (happenings.length === 0) {
    yield* refuse(context.db, question, ranked, mode);
    return;
  }
  const shown = await withPassages(context.db, happenings.slice(0, EVENTS_SHOWN));
  const events = happenings.map(([first]) => first!);
  yield { type: "sources", events: events.slice(0, EVENTS_SHOWN) };
  const say = phrases(question.language);
  const total = events.length;
  const citations: Citation[] = [];
  const lines: string[] = [`${question.order ? say.ordered(question.order) : say.count(total)}\n`];
  for (const reports of shown) {
    const own: Citation[] = [];
    for (const report of reports) {
      const citation = citeEvent(report, citations.length + own.length + 1);
      if (citation) own.push(citation);
    }
    citations.push(...own);
    const marks = own.map(({ n }) => `[${n}]`).join("");
    lines.push(`\n${describe(reports[0]!.event, question.language)} ${marks}`);
  }
  if (total > EVENTS_SHOWN) lines.push(`\n\n${say.shown(EVENTS_SHOWN, total)}`);
  yield { type: "citations", citations };
  for (const delta of lines) yield { type: "text", delta };
  yield { type: "result", outcome: "answered", mode, events, total };
}

/** Reports of one happening side by side, in the order given; each event by itself where there are too many to compare. */
async function groupMatching(db: Database, events: Event[]): Promise<Event[][]> {
  const each = events.map((event) => [event]);
  if (events.length > EVENTS_COMPARED) return each;
  return groupReports((await withPassages(db, each)).flat()).map((reports) =>
    reports.map(({ event }) => event),
  );
}

/** The same events with their passages, in reading order. */
async function withPassages(db: Database, happenings: Event[][]): Promise<Report[][]> {
  const passages = await readPassageTexts(db, { eventIds: happenings.flat().map(({ id }) => id) });
  const byEvent = Map.groupBy(passages, ({ eventId }) => eventId);
  return happenings.map((events) =>
    events.map((event) => ({ event, passages: byEvent.get(event.id) ?? [] })),
  );
}

/** The one dated happening that comes first, last, or next after today; none when there is no such. */
function chooseByOrder(happenings: Event[][], order: QuestionOrder, today: string): Event[][] {
  const dated = happenings.filter(([first]) => first!.dateStart !== null);
  const chosen =
    order === "first"
      ? dated[0]
      : order === "latest"
        ? dated.findLast(([first]) => first!.dateStart! <= today)
        : dated.find(([first]) => first!.dateStart! > today);
  return chosen ? [chosen] : [];
}

function describe(event: Event, language: "en" | "fr"): string {
  const when = eventDates(event, language) ?? phrases(language).undated;
  const where = countryNames(event.countries, language).join(", ");
  return `- ${when}${where ? `, ${where}` : ""}: **${escapeMarkdown(event.title)}**`;
}

/** The event's first full sentence stands for it. */
function citeEvent({ event, passages }: Report, n: number): Citation | null {
  const sentences = passages.flatMap(({ sentences, start, text }) =>
    sentences.map((sentence) => ({
      ...sentence,
      text: text.slice(sentence.start - start, sentence.end - start),
    })),
  );
  const sentence = sentences.find(({ text }) => /\p{L}.*[.!?…]["”»’)]*$/su.test(text)) ?? sentences[0];
  if (!sentence) return null;
  const { start, end, text } = sentence;
  return { n, document: event.document, start, end, quote: text, event, check: { status: "verbatim" } };
}
