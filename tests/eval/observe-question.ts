import type { GoldQuestion } from "./read-gold.ts";
import type { DocumentSpan, Reply, System } from "./system.ts";

/** What a system did with a question. */
export interface Observation {
  question: GoldQuestion;
  /** Null where the question is not about one event. */
  search: { results: DocumentSpan[]; ms: number } | null;
  reply: Reply;
  replyMs: number;
}

/** The types of questions whose events a search should find, each by itself. */
const SEARCHED = new Set<GoldQuestion["type"]>(["fact", "para", "cross"]);

/** Puts a question to a system, as a search too where that is measured. */
export async function observeQuestion(system: System, question: GoldQuestion): Promise<Observation> {
  const search = SEARCHED.has(question.type) ? await timed(() => system.search(question.question)) : null;
  const reply = await timed(() => system.ask(question.question, question.history));
  return {
    question,
    search: search && { results: search.value, ms: search.ms },
    reply: reply.value,
    replyMs: reply.ms,
  };
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}
