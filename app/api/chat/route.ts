import { randomUUID } from "node:crypto";
import { createUIMessageStreamResponse } from "ai";
import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { answerQuestion } from "#lib/answer/answer-question.ts";
import { askSchema, chatSchema } from "#lib/chat/requests.ts";
import { beginTurn } from "#lib/db/turns.ts";
import { countQuestion } from "../count-question.ts";
import { publicError, readBody, route } from "../respond.ts";
import { askingVisitor, visitorHeaders } from "../visitor.ts";
import { limitQuestion, visitorLimit } from "../visitor-limit.ts";
import { answerStream } from "./answer-stream.ts";
import { conversation } from "./conversation.ts";
import { keepAnswer } from "./keep-answer.ts";

/** Proxies must neither buffer nor recompress a stream. */
const STREAM_HEADERS = { "X-Accel-Buffering": "no", "Cache-Control": "no-cache, no-transform" };

export const POST = route(async (request) => {
  const limit = await visitorLimit(request);
  const { id, messages, scope } = await readBody(request, chatSchema);
  const asked = askSchema.parse({ ...conversation(messages), scope });
  const context = await openAnswerContext();
  await countQuestion(request, context);
  const question = await limitQuestion(context, asked, limit);
  const { db } = context;
  let headers: Record<string, string> = STREAM_HEADERS;
  let parts = (signal: AbortSignal) => answerQuestion(context, question, signal);
  const visitor = id === undefined ? null : await askingVisitor(request, db);
  if (id !== undefined && visitor !== null) {
    headers = { ...headers, ...(await visitorHeaders(request, db, visitor)) };
    const turn = { visitor, conversation: id, id: messages.at(-1)?.id ?? randomUUID() };
    const key = await beginTurn(db, { ...turn, question: asked.question });
    const answer = parts;
    // Not with the request's signal: a page that is left or reloaded finds the answer complete.
    parts = () => keepAnswer({ db, key, question: asked.question, publicError }, answer);
  }
  const stream = answerStream(parts(request.signal), publicError);
  return createUIMessageStreamResponse({ stream, headers });
});
