import type { AnswerPart } from "#lib/answer/answer-part.ts";
import type { AnswerParts } from "#lib/chat/conversations.ts";
import { dataPart } from "./data-part.ts";

/** Adds what was produced next to the parts of an answer's message, as a page that reads the stream does. */
export function recordAnswer(parts: AnswerParts, next: AnswerPart): void {
  if (next.type === "text") {
    const text = parts.find((part) => part.type === "text");
    if (text) text.text += next.delta;
    else parts.push({ type: "text", text: next.delta });
    return;
  }
  const added = dataPart(next);
  const replaced = parts.findIndex(({ type }) => type === added.type);
  if (replaced === -1) parts.push(added);
  else parts[replaced] = added;
}
