import { splitSentences } from "#lib/text/sentences.ts";
import type { Span } from "#lib/text/span.ts";

/** A sentence, list item or heading of an answer, with the marks that stand in it, behind it, or before it where it begins a line. */
export interface Statement extends Span {
  /** Without marks and the markup that begins its line. */
  text: string;
  marks: number[];
  /** Whether it only introduces the lines that follow. */
  introduces: boolean;
}

/** What begins a line without being part of its sentence. */
const LINE_MARKUP = /^\s*(?:(?:>|#{1,6}|[-*+•]|\d{1,2}[.)])\s+)*/;
const CODE = /(`+)[\s\S]*?(?:\1|$)/g;
const MARKS = /[ \t]*(?<!\\)\[(\d{1,3})\]/g;

/** The statements of an answer's Markdown, in order, with spans of it. What stands in code states nothing. */
export function splitStatements(answer: string): Statement[] {
  const masked = answer.replaceAll(CODE, (code) => code.replaceAll(/[^\n]/g, " "));
  const statements: Statement[] = [];
  for (const line of masked.matchAll(/[^\n]+/g)) {
    const skipped = LINE_MARKUP.exec(line[0])![0].length;
    const own = splitLine(line[0].slice(skipped), line.index + skipped);
    // A line of nothing but marks belongs to what stands before it.
    const before = statements.at(-1);
    if (own.statements.length === 0) before?.marks.push(...own.marks);
    else statements.push(...own.statements);
  }
  return statements;
}

function splitLine(line: string, offset: number): { statements: Statement[]; marks: number[] } {
  let plain = "";
  const marks: { n: number; at: number; end: number }[] = [];
  /** Where each stretch of plain text begins, in itself and in the line. */
  const stretches: { plain: number; line: number }[] = [{ plain: 0, line: 0 }];
  let done = 0;
  for (const match of line.matchAll(MARKS)) {
    plain += line.slice(done, match.index);
    done = match.index + match[0].length;
    marks.push({ n: Number(match[1]), at: plain.length, end: done });
    stretches.push({ plain: plain.length, line: done });
  }
  plain += line.slice(done);
  const inLine = (at: number) => {
    const stretch = stretches.findLast(({ plain }) => plain < at) ?? stretches[0]!;
    return stretch.line + at - stretch.plain;
  };
  const sentences = splitSentences(plain).filter(({ start, end }) =>
    /[\p{L}\p{N}]/u.test(plain.slice(start, end)),
  );
  const statements = sentences.map(({ start, end }, place): Statement => {
    const next = sentences[place + 1];
    const own = marks.filter(
      ({ at }) => (place === 0 || at > start) && (next === undefined || at <= next.start),
    );
    const text = plain.slice(start, end);
    return {
      start: offset + inLine(start + 1) - 1,
      end: offset + Math.max(inLine(end), ...own.map((mark) => mark.end)),
      text,
      marks: own.map(({ n }) => n),
      introduces: next === undefined && /[:：]\W*$/u.test(text),
    };
  });
  return { statements, marks: marks.map(({ n }) => n) };
}
