import type { LanguageModelV4 } from "#lib/ai/models.ts";
import type { Mode, ModelFailure } from "#lib/chat/types.ts";
import { RapporteurError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import type { EvidencePassage } from "#lib/retrieval/evidence.ts";
import type { Question } from "#lib/retrieval/understand-question.ts";
import type { AnswerPart } from "./answer-part.ts";
import { checkCitations, deniesKnowledge, findUncited } from "./check-citations.ts";
import { statedItems } from "./check-statement.ts";
import { CitationLedger } from "./citation-ledger.ts";
import { createMarkFilter } from "./citation-marks.ts";
import { modelText, PATIENCE, type Patience } from "./model-text.ts";
import { phrases } from "./phrases.ts";
import { NO_ANSWER } from "./prompt.ts";
import { createQuotationFilter } from "./quotation-filter.ts";
import { quotesModel } from "./quotes-model.ts";
import type { Quote } from "./select-quotes.ts";

interface Task {
  question: Question;
  /** The questions that this one leans on, oldest first. */
  earlier: string[];
  evidence: EvidencePassage[];
  /** The sentences of it that answer best. */
  quotes: Quote[];
  patience?: Patience;
  abortSignal?: AbortSignal;
}

/** How a model's answer ended: written to its end (or cut off), refused by the model itself, or to be replaced by quotes. */
type Ending = "written" | "refused" | Exclude<ModelFailure, "cut_off">;

/**
 * Writes an answer with a chat model. Nothing is shown before the first statement whose citation holds; if none comes, the answer is
 * quotes, and says why. An answer that breaks off after that stays as it is, and says so.
 * @returns false when the model finds no answer in the evidence.
 */
export async function* writeAnswer(
  model: LanguageModelV4,
  task: Task,
): AsyncGenerator<AnswerPart, "answered" | "refused"> {
  const ending = yield* writeWithModel(model, task);
  if (task.abortSignal?.aborted || ending === "written") return "answered";
  if (ending === "refused") return "refused";
  return yield* writeQuotes(task, ending);
}

/**
 * Answers in quotes mode: the model that writes is one that is given its sentences.
 * @param instead why they stand in for another model's answer.
 * @returns "refused" when no sentence of the evidence can be quoted.
 */
export async function* writeQuotes(
  task: Task,
  instead?: "away" | "uncited",
): AsyncGenerator<AnswerPart, "answered" | "refused"> {
  const {
    quotes,
    question: { language },
  } = task;
  if (quotes.length === 0) return "refused";
  if (instead) yield { type: "text", delta: `*${phrases(language).quotesInstead[instead]}*\n\n` };
  const evidence = quotes.map(asEvidence);
  yield* writeWithModel(quotesModel(quotes, language), { ...task, evidence }, { mode: "quotes", instead });
  return "answered";
}

/** A quote as the only sentence of a passage, under the mark that it is cited by. */
function asEvidence({ passage, ...sentence }: Quote, place: number): EvidencePassage {
  return { ...passage, ...sentence, n: place + 1, sentences: [sentence] };
}

/** Characters a model may write before the first sentence whose citation holds: several sentences. */
const MOST_UNPROVEN = 1200;

async function* writeWithModel(
  model: LanguageModelV4,
  { question, earlier, evidence, patience = PATIENCE, abortSignal }: Task,
  { mode = "model", instead }: { mode?: Mode; instead?: ModelFailure } = {},
): AsyncGenerator<AnswerPart, Ending> {
  const ledger = new CitationLedger(evidence);
  const marks = createMarkFilter((mark, statement) => ledger.cite(mark, statement));
  const quotations = mode === "quotes" ? UNTOUCHED : createQuotationFilter(evidence);
  let answer = "";
  let shown = 0;
  let cited = 0;

  /** Takes text up, and passes on what may be shown. */
  function* take(delta: string): Generator<AnswerPart> {
    answer += delta;
    const isNewlyCited = ledger.citations.length > cited;
    cited = ledger.citations.length;
    if (shown === 0 && (SAYS_NO_ANSWER.test(answer) || !(isNewlyCited && holds()))) return;
    if (isNewlyCited) yield { type: "citations", citations: [...ledger.citations] };
    const text = answer.slice(shown);
    shown = answer.length;
    if (text) yield { type: "text", delta: text };
  }
  const check = () => checkCitations(answer, ledger, quotations.altered);
  const holds = () => check().some((citation) => citation.check.status !== "unsupported");

  let cutOff = false;
  try {
    const prompt = { question: question.text, earlier, evidence, language: question.language };
    let firstWordAt: number | undefined;
    for await (const chunk of modelText(model, prompt, { patience, abortSignal })) {
      yield* take(quotations.push(marks.push(chunk)));
      firstWordAt ??= performance.now();
      const unprovenMs = performance.now() - firstWordAt;
      if (shown === 0 && (answer.length > MOST_UNPROVEN || unprovenMs > patience.unprovenMs))
        return "uncited";
    }
  } catch (error) {
    if (!(error instanceof RapporteurError && error.code === "model_unavailable")) throw error;
    log.warn({ err: error }, "The chat model failed");
    if (shown === 0) return "away";
    cutOff = true;
  }
  if (abortSignal?.aborted) return "written";
  yield* take(quotations.push(marks.flush()) + quotations.flush());
  if (shown === 0) {
    if (answer.trim() === "") return "away";
    if (findsNoAnswer(answer)) return "refused";
    if (!holds()) return "uncited";
    yield { type: "citations", citations: [...ledger.citations] };
    yield { type: "text", delta: answer };
  }
  if (cutOff) yield { type: "text", delta: `\n\n*${phrases(question.language).cutOff}*` };
  yield { type: "citations", citations: check() };
  yield {
    type: "result",
    outcome: "answered",
    mode,
    events: null,
    total: null,
    ...(mode === "model" && { uncited: findUncited(answer, ledger, quotations.altered) }),
    ...(instead && { modelFailure: instead }),
    ...(cutOff && { modelFailure: "cut_off" as const }),
  };
  return "written";
}

/** Quotes are the report's own bytes already. */
const UNTOUCHED: ReturnType<typeof createQuotationFilter> = {
  altered: [],
  push: (text) => text,
  flush: () => "",
};

const SAYS_NO_ANSWER = new RegExp(`^\\W*${NO_ANSWER}\\b`, "i");

/** Whether a model says, as it was told to or in words of its own, that the evidence does not answer. */
function findsNoAnswer(answer: string): boolean {
  const text = answer.replaceAll(/\s*\[\d+\]/g, "").trim();
  return SAYS_NO_ANSWER.test(text) || (deniesKnowledge(text) && statedItems(text).length === 0);
}
