import type { AnswerRecord } from "./answer-record.ts";
import { type ExportWords, marksOf, onOneLine, sourceFacts } from "./export-words.ts";

/** Text that stands as it is, whatever signs of Markdown are in it. */
const escaped = (text: string) => onOneLine(text).replace(/[\\`*_[\]<>|#]/g, "\\$&");

/** An answer as Markdown: its text, its events as a table, and what it cites as a numbered list. */
export function writeAnswerMarkdown(record: AnswerRecord, words: ExportWords): string {
  const { markdown, events, citations } = record;
  const parts = [markdown.trim()];
  if (events) {
    const rows = events.map((event) => {
      const marks = marksOf(event, citations).map((n) => ` [${n}]`);
      return `| ${words.eventDates(event)} | ${escaped(event.title)}${marks.join("")} | ${words.countries(event.countries)} |`;
    });
    parts.push(
      [`| ${words.date} | ${words.event} | ${words.country} |`, "| --- | --- | --- |", ...rows].join("\n"),
    );
  }
  if (citations.length > 0) {
    const sources = citations.map((citation) => {
      const { n, quote, event } = citation;
      const link = words.eventLink(event);
      const title = link ? `[${escaped(event.title)}](${link})` : escaped(event.title);
      return `${n}. ${escaped(words.quoted(onOneLine(quote)))} ${title}, ${escaped(sourceFacts(citation, words))}`;
    });
    parts.push(`**${words.sourcesTitle}**`, sources.join("\n"));
  }
  return `${parts.join("\n\n")}\n`;
}

/** A conversation as a Markdown document. */
export function writeConversationMarkdown(
  title: string,
  records: AnswerRecord[],
  words: ExportWords,
): string {
  const turns = records.map(
    (record) => `## ${escaped(record.question)}\n\n${writeAnswerMarkdown(record, words)}`,
  );
  return `# ${escaped(title)}\n\n${turns.join("\n")}`;
}
