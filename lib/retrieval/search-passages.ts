import type { Scope, SearchResult } from "#lib/chat/types.ts";
import { type RetrievalContext, retrieveEvidence } from "./retrieve-evidence.ts";
import { understandQuestion } from "./understand-question.ts";

/** The best passages for a question: each event's best one first, then the further ones, by score. */
export async function searchPassages(
  context: RetrievalContext & { today: string },
  { text, scope, limit }: { text: string; scope: Scope | undefined; limit: number },
  abortSignal?: AbortSignal,
): Promise<{ results: SearchResult[]; scope: Scope }> {
  const question = await understandQuestion(context.db, { text, history: [], scope, today: context.today });
  const ranked = await retrieveEvidence(context, question, abortSignal, limit);
  const results = ranked
    .flatMap(({ event, passages }) => passages.map((passage) => ({ event, passage })))
    .sort((a, b) => b.passage.score - a.passage.score || a.passage.id.localeCompare(b.passage.id))
    .slice(0, limit)
    .map(({ event, passage: { start, end, text, score } }) => ({
      document: event.document,
      start,
      end,
      text,
      score,
      event,
    }));
  return { results, scope: { ...question.understood.scope, ...question.given } };
}
