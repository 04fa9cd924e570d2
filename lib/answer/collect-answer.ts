import type { Answer } from "#lib/chat/types.ts";
import type { AnswerPart } from "./answer-part.ts";

/** Reads an answer to its end: what `POST /api/ask` returns. */
export async function collectAnswer(parts: AsyncIterable<AnswerPart>): Promise<Answer> {
  const answer: Answer = {
    outcome: "not_found",
    mode: "quotes",
    answer: "",
    citations: [],
    events: null,
    total: null,
    scope: {},
  };
  for await (const part of parts) {
    if (part.type === "text") answer.answer += part.delta;
    else if (part.type === "scope") answer.scope = part.scope;
    else if (part.type === "citations") answer.citations = part.citations;
    else if (part.type === "result") {
      const { type: _, ...result } = part;
      Object.assign(answer, result);
    }
  }
  answer.answer = answer.answer.trim();
  return answer;
}
