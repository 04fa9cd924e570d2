import type { LanguageModelV4 } from "#lib/ai/models.ts";
import type { AskRequest } from "#lib/chat/requests.ts";
import type { Event, Mode, Scope } from "#lib/chat/types.ts";
import type { EvidencePassage } from "#lib/retrieval/evidence.ts";
import { findEvidence } from "#lib/retrieval/find-evidence.ts";
import { subjectQuestions } from "#lib/retrieval/follow-up.ts";
import { isOutsideJob } from "#lib/retrieval/is-outside-job.ts";
import type { RetrievalContext } from "#lib/retrieval/retrieve-evidence.ts";
import { smallTalkLanguage } from "#lib/retrieval/small-talk-language.ts";
import { understandQuestion } from "#lib/retrieval/understand-question.ts";
import { answerList } from "./answer-list.ts";
import type { AnswerPart } from "./answer-part.ts";
import type { Patience } from "./model-text.ts";
import { readAs } from "./read-as.ts";
import { decline, introduce, refuse } from "./refuse.ts";
import { selectQuotes } from "./select-quotes.ts";
import { isRefusal, standaloneQuestion } from "./standalone-question.ts";
import { writeAnswer, writeQuotes } from "./write-answer.ts";

export interface AnswerContext extends RetrievalContext {
  /** Null in quotes mode. */
  chatModel: LanguageModelV4 | null;
  /** How long the chat model may keep a reader waiting, unless as long as usual. */
  patience?: Patience;
  /** ISO date that relative dates in a question count from. */
  today: string;
}

/** A question with what whoever asks may read: its scope lies in the limit. */
export interface LimitedRequest extends AskRequest {
  /** Undefined for all reports. */
  limit?: Scope;
}

/**
 * Answers a question over the reports: understand → retrieve → enough? → write → cite → check. When the chat model fails, the answer is
 * quotes; the result says so.
 * @throws RapporteurError `model_unavailable` when the embedding model fails.
 */
export async function* answerQuestion(
  context: AnswerContext,
  request: LimitedRequest,
  abortSignal?: AbortSignal,
): AsyncGenerator<AnswerPart> {
  const { chatModel, patience } = context;
  const mode: Mode = chatModel ? "model" : "quotes";
  const rewritten = chatModel && (await standaloneQuestion(chatModel, request, abortSignal));
  const asked = {
    text: rewritten ?? request.question,
    history: rewritten ? [] : request.history.filter((turn) => !isRefusal(turn)),
    scope: request.scope,
    limit: request.limit,
    today: context.today,
  };
  const question = await understandQuestion(context.db, asked);
  if (isOutsideJob(request.question)) {
    yield* decline(question, mode);
    return;
  }
  const greeted = smallTalkLanguage(request.question);
  if (greeted) {
    yield* introduce(context.db, { ...question, language: greeted }, mode);
    return;
  }
  const subject = rewritten ? [] : subjectQuestions(request.question, request.history);
  yield { type: "scope", scope: { ...question.understood.scope, ...question.given } };

  if (question.kind !== "passage" && (yield* answerList(context, question, mode, abortSignal))) return;
  const findings = await findEvidence(context, question, asked, abortSignal);
  const evidence = distinctPassages(findings.flatMap((finding) => finding.evidence));
  const ranked = findings[0]?.ranked ?? [];
  if (evidence.length === 0) {
    yield* refuse(context.db, question, ranked, mode);
    return;
  }
  yield { type: "sources", events: distinctEvents(evidence) };
  const quotes = selectQuotes(findings);
  const reading = readAs(question, findings, quotes);
  if (reading.scope) yield { type: "scope", scope: reading.scope };
  for (const note of reading.notes) yield { type: "text", delta: `*${note}*\n\n` };
  const task = { question, earlier: subject, evidence, quotes, patience, abortSignal };
  const ending = yield* chatModel ? writeAnswer(chatModel, task) : writeQuotes(task);
  if (ending === "refused") yield* refuse(context.db, question, ranked, mode);
}

/** A passage may answer several sides of a question. */
function distinctPassages(evidence: EvidencePassage[]): EvidencePassage[] {
  return [...new Map(evidence.map((passage) => [passage.n, passage])).values()];
}

function distinctEvents(evidence: EvidencePassage[]): Event[] {
  return [...new Map(evidence.map(({ event }) => [event.id, event])).values()];
}
