import { createUIMessageStreamResponse } from "ai";
import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { answerQuestion } from "#lib/answer/answer-question.ts";
import { askSchema, chatSchema } from "#lib/chat/requests.ts";
import { publicError, readBody, route } from "../respond.ts";
import { limitQuestion, visitorLimit } from "../visitor-limit.ts";
import { answerStream } from "./answer-stream.ts";
import { conversation } from "./conversation.ts";

/** Proxies must neither buffer nor recompress a stream. */
const STREAM_HEADERS = { "X-Accel-Buffering": "no", "Cache-Control": "no-cache, no-transform" };

export const POST = route(async (request) => {
  const limit = await visitorLimit(request);
  const { messages, scope } = await readBody(request, chatSchema);
  const asked = askSchema.parse({ ...conversation(messages), scope });
  const context = await openAnswerContext();
  const question = await limitQuestion(context, asked, limit);
  const stream = answerStream(answerQuestion(context, question, request.signal), publicError);
  return createUIMessageStreamResponse({ stream, headers: STREAM_HEADERS });
});
