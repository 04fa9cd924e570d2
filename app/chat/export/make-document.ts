import {
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Citation } from "#lib/chat/types.ts";
import { protectMarks, restoreMarks } from "../citation-marks.ts";
import type { AnswerRecord } from "./answer-record.ts";
import { type ExportWords, marksOf, onOneLine, sourceFacts } from "./export-words.ts";
import { type Run, readRuns } from "./read-runs.ts";

/** Half points. */
const TEXT_SIZE = 22;
const NOTE_SIZE = 18;
/** Twentieths of a point. */
const INDENT = 425;
const SPACE_AFTER = 140;
/** Per cent of the width of the page. */
const COLUMN_WIDTHS = [24, 54, 22];

type Block = Paragraph | Table;

/** The footnotes of a document, numbered as they come. A citation is told in full once for each answer, and pointed to after that. */
function createFootnotes(words: ExportWords) {
  const notes: Record<string, { children: Paragraph[] }> = {};
  let count = 0;

  function add(children: ParagraphChild[]): FootnoteReferenceRun {
    count++;
    notes[count] = { children: [new Paragraph({ children })] };
    return new FootnoteReferenceRun(count);
  }

  /** The references of one answer. */
  function ofAnswer(citations: Citation[]) {
    const told = new Map<number, number>();
    return (n: number): ParagraphChild | null => {
      const citation = citations.find((other) => other.n === n);
      if (!citation) return null;
      const before = told.get(n);
      if (before !== undefined) return add([new TextRun({ text: words.asInNote(before), size: NOTE_SIZE })]);
      const facts = `, ${sourceFacts(citation, words)}`;
      const reference = add([
        new TextRun({ text: `${words.quoted(onOneLine(citation.quote))} `, size: NOTE_SIZE }),
        new TextRun({ text: citation.event.title, italics: true, size: NOTE_SIZE }),
        new TextRun({ text: facts, size: NOTE_SIZE }),
      ]);
      told.set(n, count);
      return reference;
    };
  }

  return { notes, ofAnswer };
}

type Refer = ReturnType<ReturnType<typeof createFootnotes>["ofAnswer"]>;

function writeRuns(runs: Run[], refer: Refer): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if ("mark" in run) return [refer(run.mark) ?? []].flat();
    if ("lineBreak" in run) return [new TextRun({ break: 1 })];
    const { text, bold, italic, code } = run;
    return [new TextRun({ text, bold, italics: italic, font: code ? "Consolas" : undefined })];
  });
}

/** The blocks of a piece of Markdown; `look` is that of the list or the quotation around it. */
function writeBlocks(node: Nodes, refer: Refer, look: IParagraphOptions, depth = 0): Block[] {
  const inside = (inner = look, level = depth) =>
    "children" in node ? node.children.flatMap((child) => writeBlocks(child, refer, inner, level)) : [];
  switch (node.type) {
    case "root":
    case "listItem":
      return inside();
    case "paragraph":
      return [new Paragraph({ ...look, children: writeRuns(readRuns(node.children), refer) })];
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_3,
          children: writeRuns(readRuns(node.children), refer),
        }),
      ];
    case "blockquote":
      return inside({
        ...look,
        indent: { left: INDENT },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: "17584A" } },
      });
    case "list":
      if (!node.ordered) return inside({ ...look, bullet: { level: Math.min(depth, 8) } }, depth + 1);
      // Numbers are written out: a list of Word's own would go on counting from the answer before.
      return node.children.flatMap((item, index) =>
        item.children.flatMap((child, place) => {
          if (place > 0 || child.type !== "paragraph") return writeBlocks(child, refer, look, depth + 1);
          const number = new TextRun({ text: `${(node.start ?? 1) + index}.\u00a0` });
          const children = [number, ...writeRuns(readRuns(child.children), refer)];
          return [new Paragraph({ ...look, indent: { left: INDENT * (depth + 1) }, children })];
        }),
      );
    case "code":
      return restoreMarks(node.value)
        .split("\n")
        .map((text) => new Paragraph({ children: [new TextRun({ text, font: "Consolas" })] }));
    default:
      return [];
  }
}

function writeEvents({ events, citations }: AnswerRecord, refer: Refer, words: ExportWords): Block[] {
  if (!events) return [];
  const row = (cells: ParagraphChild[][], tableHeader = false) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (children, index) =>
          new TableCell({
            width: { size: COLUMN_WIDTHS[index] ?? 0, type: WidthType.PERCENTAGE },
            margins: { top: 60, bottom: 60, left: 80, right: 80 },
            children: [new Paragraph({ spacing: { after: 0 }, children })],
          }),
      ),
    });
  const head = [words.date, words.event, words.country].map((text) => [new TextRun({ text, bold: true })]);
  const rows = events.map((event) =>
    row([
      [new TextRun(words.eventDates(event))],
      [new TextRun(event.title), ...marksOf(event, citations).flatMap((n) => [refer(n) ?? []].flat())],
      [new TextRun(words.countries(event.countries))],
    ]),
  );
  return [
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(head, true), ...rows] }),
    new Paragraph({}),
  ];
}

/** A conversation as a Word document, whose citations are footnotes. */
export function makeDocument(title: string, records: AnswerRecord[], words: ExportWords): Document {
  const footnotes = createFootnotes(words);
  const blocks = records.flatMap((record): Block[] => {
    const refer = footnotes.ofAnswer(record.citations);
    const root = fromMarkdown(protectMarks(record.markdown, false));
    return [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(onOneLine(record.question))] }),
      ...writeBlocks(root, refer, { spacing: { after: SPACE_AFTER } }),
      ...writeEvents(record, refer, words),
    ];
  });
  return new Document({
    title,
    creator: "Rapporteur",
    footnotes: footnotes.notes,
    styles: {
      default: {
        document: { run: { font: "Cambria", size: TEXT_SIZE } },
        heading1: { run: { font: "Cambria", size: 36 }, paragraph: { spacing: { after: 240 } } },
        heading2: {
          run: { font: "Cambria", size: 28, bold: true },
          paragraph: { spacing: { before: 360, after: 120 } },
        },
        heading3: {
          run: { font: "Cambria", size: 24, bold: true },
          paragraph: { spacing: { before: 200, after: 100 } },
        },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          ...blocks,
        ],
      },
    ],
  });
}
