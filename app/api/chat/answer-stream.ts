import { createUIMessageStream, type InferUIMessageChunk } from "ai";
import type { AnswerPart } from "#lib/answer/answer-part.ts";
import type { ChatMessage } from "#lib/chat/messages.ts";
import { dataPart } from "./data-part.ts";

const TEXT_ID = "answer";

/** Encodes an answer as the AI SDK's UI message stream; see `DataParts` for the parts and their order. */
export function answerStream(
  parts: AsyncIterable<AnswerPart>,
  publicError: (error: unknown) => { code: string; message: string },
): ReadableStream<InferUIMessageChunk<ChatMessage>> {
  return createUIMessageStream<ChatMessage>({
    async execute({ writer }) {
      writer.write({ type: "start" });
      let writing = false;
      for await (const part of parts) {
        if (part.type === "text") {
          if (!writing) writer.write({ type: "text-start", id: TEXT_ID });
          writing = true;
          writer.write({ type: "text-delta", id: TEXT_ID, delta: part.delta });
          continue;
        }
        if (part.type === "result" && writing) {
          writer.write({ type: "text-end", id: TEXT_ID });
          writing = false;
        }
        writer.write(dataPart(part));
      }
      writer.write({ type: "finish" });
    },
    onError: (error) => JSON.stringify({ error: codeAndMessage(publicError(error)) }),
  });
}

function codeAndMessage({ code, message }: { code: string; message: string }) {
  return { code, message };
}
