import type { Citation, Event, Mode } from "#lib/chat/types.ts";
import { groupReports } from "#lib/retrieval/group-reports.ts";
import { matchingEvents } from "#lib/retrieval/matching-events.ts";
import type { QuestionOrder } from "#lib/retrieval/question-order.ts";
import type { RankedEvent } from "#lib/retrieval/rank-events.ts";
import type { RetrievalContext } from "#lib/retrieval/retrieve-evidence.ts";
import type { Question } from "#lib/retrieval/understand-question.ts";
import type { AnswerPart } from "./answer-part.ts";
import { countryNames, eventDates, phrases } from "./phrases.ts";
import { escapeMarkdown } from "./quotes-model.ts";
import { refuse } from "./refuse.ts";

/** Events named in the answer itself; all of them go with it as data. */
const EVENTS_SHOWN = 20;

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
  const all = groupReports(matching.toSorted((a, b) => compareDates(a.event, b.event)));
  const happenings = question.order ? chooseByOrder(all, question.order, context.today) : all;
  if (happenings.length === 0) {
    yield* refuse(context.db, question, ranked, mode);
    return;
  }
  const events = happenings.map(([first]) => first!.event);
  yield { type: "sources", events: events.slice(0, EVENTS_SHOWN) };
  const say = phrases(question.language);
  const total = events.length;
  const citations: Citation[] = [];
  const lines: string[] = [`${question.order ? say.ordered(question.order) : say.count(total)}\n`];
  for (const reports of happenings.slice(0, EVENTS_SHOWN)) {
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

/** The one dated happening that comes first, last, or next after today; none when there is no such. */
function chooseByOrder(happenings: RankedEvent[][], order: QuestionOrder, today: string): RankedEvent[][] {
  const dated = happenings.filter(([first]) => first!.event.dateStart !== null);
  const chosen =
    order === "first"
      ? dated[0]
      : order === "latest"
        ? dated.findLast(([first]) => first!.event.dateStart! <= today)
        : dated.find(([first]) => first!.event.dateStart! > today);
  return chosen ? [chosen] : [];
}

function describe(event: Event, language: "en" | "fr"): string {
  const when = eventDates(event, language) ?? phrases(language).undated;
  const where = countryNames(event.countries, language).join(", ");
  return `- ${when}${where ? `, ${where}` : ""}: **${escapeMarkdown(event.title)}**`;
}

/** The event's first full sentence stands for it. */
function citeEvent({ event, passages }: RankedEvent, n: number): Citation | null {
  const first = passages
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ sentences, start, text }) =>
      sentences.map((sentence) => ({
        ...sentence,
        text: text.slice(sentence.start - start, sentence.end - start),
      })),
    );
  const sentence = first.find(({ text }) => /\p{L}.*[.!?…]["”»’)]*$/su.test(text)) ?? first[0];
  if (!sentence) return null;
  const { start, end, text } = sentence;
  return { n, document: event.document, start, end, quote: text, event, check: { status: "verbatim" } };
}

/** By date, undated last, then by place in the documents. */
function compareDates(a: Event, b: Event): number {
  return (
    (a.dateStart ?? "9999").localeCompare(b.dateStart ?? "9999") ||
    a.document.localeCompare(b.document) ||
    a.start - b.start
  );
}
