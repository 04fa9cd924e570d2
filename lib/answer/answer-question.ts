import type { LanguageModelV4 } from "#lib/ai/models.ts";
import type { AskRequest } from "#lib/chat/requests.ts";
import type { Event, Mode, Scope } from "#lib/chat/types.ts";
import { isAnswerable } from "#lib/retrieval/relevance-gate.ts";
import { type RetrievalContext, retrieveEvidence } from "#lib/retrieval/retrieve-evidence.ts";
import { type Question, understandQuestion } from "#lib/retrieval/understand-question.ts";
import { answerList } from "./answer-list.ts";
import type { AnswerPart } from "./answer-part.ts";
import { checkCitations } from "./check-citations.ts";
import { CitationLedger } from "./citation-ledger.ts";
import { createMarkFilter } from "./citation-marks.ts";
import { buildEvidence, type EvidencePassage } from "#lib/retrieval/evidence.ts";
import { modelText } from "./model-text.ts";
import { quotesModel } from "./quotes-model.ts";
import { refuse } from "./refuse.ts";
import { selectQuotes } from "./select-quotes.ts";

export interface AnswerContext extends RetrievalContext {
  /** Null in quotes mode. */
  chatModel: LanguageModelV4 | null;
  /** ISO date that relative dates in a question count from. */
  today: string;
}

/** A question with what whoever asks may read: its scope lies in the limit. */
export interface LimitedRequest extends AskRequest {
  /** Undefined for all reports. */
  limit?: Scope;
}

/**
 * Answers a question over the reports: understand → retrieve → enough? → write → cite → check.
 * @throws RapporteurError `model_unavailable` when the chat or embedding model fails.
 */
export async function* answerQuestion(
  context: AnswerContext,
  request: LimitedRequest,
  abortSignal?: AbortSignal,
): AsyncGenerator<AnswerPart> {
  const mode: Mode = context.chatModel ? "model" : "quotes";
  const question = await understandQuestion(context.db, {
    text: request.question,
    history: request.history,
    scope: request.scope,
    limit: request.limit,
    today: context.today,
  });
  yield { type: "scope", scope: { ...question.understood.scope, ...question.given } };

  if (question.kind !== "passage") {
    yield* answerList(context, question, mode, abortSignal);
    return;
  }
  const ranked = await retrieveEvidence(context, question, abortSignal);
  if (!isAnswerable(question, ranked)) {
    yield* refuse(context.db, question, ranked, mode);
    return;
  }
  const evidence = await buildEvidence(context.db, question, ranked);
  yield { type: "sources", events: distinctEvents(evidence) };
  const quotes = context.chatModel ? [] : selectQuotes(question, evidence);
  const model = context.chatModel ?? quotesModel(quotes, question.language);
  yield* writeAnswer({ model, mode, question, request, evidence, abortSignal });
}

async function* writeAnswer(options: {
  model: LanguageModelV4;
  mode: Mode;
  question: Question;
  request: AskRequest;
  evidence: EvidencePassage[];
  abortSignal?: AbortSignal;
}): AsyncGenerator<AnswerPart> {
  const { model, mode, question, request, evidence, abortSignal } = options;
  const ledger = new CitationLedger(evidence);
  const marks = createMarkFilter((mark, statement) => ledger.cite(mark, statement));
  let answer = "";
  let cited = 0;
  const passOn = function* (delta: string): Generator<AnswerPart> {
    if (ledger.citations.length > cited) {
      cited = ledger.citations.length;
      yield { type: "citations", citations: [...ledger.citations] };
    }
    if (!delta) return;
    answer += delta;
    yield { type: "text", delta };
  };
  const prompt = {
    question: request.question,
    history: request.history,
    evidence,
    language: question.language,
  };
  for await (const chunk of modelText(model, prompt, abortSignal)) yield* passOn(marks.push(chunk));
  yield* passOn(marks.flush());
  const citations = checkCitations(answer, ledger);
  yield { type: "citations", citations };
  yield { type: "result", outcome: "answered", mode, events: null, total: null };
}

function distinctEvents(evidence: EvidencePassage[]): Event[] {
  return [...new Map(evidence.map(({ event }) => [event.id, event])).values()];
}
