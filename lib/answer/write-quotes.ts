import type { Citation } from "#lib/chat/types.ts";
import type { Finding } from "#lib/retrieval/find-evidence.ts";
import type { Question } from "#lib/retrieval/understand-question.ts";
import type { AnswerPart } from "./answer-part.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { phrases, placeAndDate } from "./phrases.ts";
import { type Quote, selectQuotes } from "./select-quotes.ts";

/**
 * Answers with verbatim sentences, each under its event's title, place and date and with its mark.
 * @param instead why they stand in for a model's answer.
 * @returns "refused" when no sentence of the evidence can be quoted.
 */
export function* writeQuotes(
  question: Question,
  findings: Finding[],
  instead?: "away" | "uncited",
): Generator<AnswerPart, "answered" | "refused"> {
  const quotes = selectQuotes(findings);
  if (quotes.length === 0) return "refused";
  yield { type: "citations", citations: quotes.map(citeQuote) };
  if (instead) yield { type: "text", delta: `*${phrases(question.language).quotesInstead[instead]}*\n\n` };
  for (const delta of quoteLines(quotes, question.language)) yield { type: "text", delta };
  const ending = { outcome: "answered", mode: "quotes", events: null, total: null } as const;
  yield { type: "result", ...ending, ...(instead && { modelFailure: instead }) };
  return "answered";
}

function citeQuote({ passage, start, end, text }: Quote, place: number): Citation {
  const { event } = passage;
  return {
    n: place + 1,
    document: event.document,
    start,
    end,
    quote: text,
    event,
    check: { status: "verbatim" },
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
