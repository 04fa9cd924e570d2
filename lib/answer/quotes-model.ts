import type { LanguageModelV4 } from "#lib/ai/models.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { placeAndDate } from "./phrases.ts";
import type { Quote } from "./select-quotes.ts";

type StreamPart =
  Awaited<ReturnType<LanguageModelV4["doStream"]>>["stream"] extends ReadableStream<infer Part>
    ? Part
    : never;

const NO_USAGE = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/**
 * The language model of quotes mode: it "writes" the quotes it is given, word for word, each under its event's title, place and
 * date, and marked with its place among them, from 1. One text delta a line, so that the page shows the answer as it would any model's.
 */
export function quotesModel(quotes: Quote[], language: "en" | "fr"): LanguageModelV4 {
  const lines = quoteLines(quotes, language);
  const finish = { finishReason: { unified: "stop" as const, raw: undefined }, usage: NO_USAGE };
  return {
    specificationVersion: "v4",
    provider: "rapporteur",
    modelId: "quotes",
    supportedUrls: {},
    async doGenerate() {
      return { content: [{ type: "text", text: lines.join("") }], warnings: [], ...finish };
    },
    async doStream() {
      const parts: StreamPart[] = [
        { type: "stream-start", warnings: [] },
        { type: "text-start", id: "quotes" },
        ...lines.map((delta) => ({ type: "text-delta" as const, id: "quotes", delta })),
        { type: "text-end", id: "quotes" },
        { type: "finish", ...finish },
      ];
      return {
        stream: new ReadableStream<StreamPart>({
          start(controller) {
            for (const part of parts) controller.enqueue(part);
            controller.close();
          },
        }),
      };
    },
  };
}

/** Markdown lines: a heading line for each event, then its quotes as block quotes. */
function quoteLines(quotes: Quote[], language: "en" | "fr"): string[] {
  let event = "";
  return quotes.flatMap(({ passage, text }, place) => {
    const quote = `\n> ${escapeMarkdown(text)} [${place + 1}]\n`;
    if (passage.event.id === event) return [quote];
    event = passage.event.id;
    const where = placeAndDate(passage.event, language);
    const heading = `**${escapeMarkdown(passage.event.title)}**${where ? ` (${where})` : ""}\n`;
    return [`${place > 0 ? "\n" : ""}${heading}`, quote];
  });
}
