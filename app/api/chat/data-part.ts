import type { DataUIPart } from "ai";
import type { AnswerPart } from "#lib/answer/answer-part.ts";
import type { DataParts } from "#lib/chat/messages.ts";

/** Parts of one kind share an id, so that a later one replaces the one before. */
export function dataPart(part: Exclude<AnswerPart, { type: "text" }>): DataUIPart<DataParts> {
  switch (part.type) {
    case "scope":
      return { type: "data-scope", id: "scope", data: part.scope };
    case "sources":
      return { type: "data-sources", id: "sources", data: part.events };
    case "citations":
      return { type: "data-citations", id: "citations", data: part.citations };
    case "result": {
      const { type: _, ...data } = part;
      return { type: "data-result", id: "result", data };
    }
  }
}
