import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { protectMarks, restoreMarks } from "../citation-marks.ts";
import type { AnswerRecord } from "./answer-record.ts";
import { type ExportWords, marksOf, onOneLine, sourceFacts } from "./export-words.ts";
import { type Run, readRuns } from "./read-runs.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

function writeRun(run: Run): string {
  if ("mark" in run) return `<sup>[${run.mark}]</sup>`;
  if ("lineBreak" in run) return "<br>";
  let html = escaped(run.text);
  if (run.code) html = `<code>${html}</code>`;
  if (run.italic) html = `<em>${html}</em>`;
  return run.bold ? `<strong>${html}</strong>` : html;
}

function writeNode(node: Nodes): string {
  const inside = () => ("children" in node ? node.children.map(writeNode).join("") : "");
  switch (node.type) {
    case "root":
      return inside();
    case "paragraph":
      return `<p>${readRuns(node.children).map(writeRun).join("")}</p>`;
    case "heading":
      return `<h3>${readRuns(node.children).map(writeRun).join("")}</h3>`;
    case "blockquote":
      return `<blockquote>${inside()}</blockquote>`;
    case "list":
      return node.ordered ? `<ol start="${node.start ?? 1}">${inside()}</ol>` : `<ul>${inside()}</ul>`;
    case "listItem":
      return `<li>${inside()}</li>`;
    case "code":
      return `<pre>${escaped(restoreMarks(node.value))}</pre>`;
    default:
      return "";
  }
}

/** An answer as HTML that a word processor takes over as rich text. */
export function writeAnswerHtml({ markdown, events, citations }: AnswerRecord, words: ExportWords): string {
  let html = writeNode(fromMarkdown(protectMarks(markdown, false)));
  if (events) {
    const rows = events.map((event) => {
      const marks = marksOf(event, citations).map((n) => `<sup>[${n}]</sup>`);
      const cells = [
        escaped(words.eventDates(event)),
        `${escaped(event.title)}${marks.join("")}`,
        escaped(words.countries(event.countries)),
      ];
      return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    });
    const heads = [words.date, words.event, words.country].map((head) => `<th>${escaped(head)}</th>`);
    html += `<table><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
  }
  if (citations.length > 0) {
    const sources = citations.map((citation) => {
      const title = escaped(citation.event.title);
      const link = words.eventLink(citation.event);
      const named = link ? `<a href="${escaped(link)}">${title}</a>` : title;
      const quote = escaped(words.quoted(onOneLine(citation.quote)));
      return `<li value="${citation.n}">${quote} ${named}, ${escaped(sourceFacts(citation, words))}</li>`;
    });
    html += `<p><strong>${escaped(words.sourcesTitle)}</strong></p><ol>${sources.join("")}</ol>`;
  }
  return html;
}
