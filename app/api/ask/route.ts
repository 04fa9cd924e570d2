import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { answerQuestion } from "#lib/answer/answer-question.ts";
import { collectAnswer } from "#lib/answer/collect-answer.ts";
import { askSchema } from "#lib/chat/requests.ts";
import { countQuestion } from "../count-question.ts";
import { readBody, route } from "../respond.ts";
import { limitQuestion, visitorLimit } from "../visitor-limit.ts";

export const POST = route(async (request) => {
  const limit = await visitorLimit(request);
  const asked = await readBody(request, askSchema);
  const context = await openAnswerContext();
  await countQuestion(request, context);
  const question = await limitQuestion(context, asked, limit);
  return Response.json(await collectAnswer(answerQuestion(context, question, request.signal)));
});
