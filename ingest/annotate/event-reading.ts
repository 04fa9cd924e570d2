import { detectLanguage } from "#lib/text/languages.ts";
import { plainTypography } from "#lib/text/normalise.ts";
import { splitSentences } from "#lib/text/sentences.ts";
import type { Span } from "#lib/text/span.ts";
import { type Dateline, readDateLine, readDateline } from "./dateline.ts";

/** A sentence of an event, in ASCII typography, with offsets into the event's text. */
export interface EventSentence extends Span {
  text: string;
  /** 0 for the first sentence of the body; the headline and lines before it have none. */
  index: number;
  isHeadline: boolean;
}

/** An event's text taken apart once for the title, the dates and the countries. */
export interface EventReading {
  text: string;
  /** The same in ASCII typography; offsets agree. */
  plain: string;
  language: string;
  headline: Span | null;
  /** Sentences of headline and body, in reading order, without datelines and lines that only date the report. */
  sentences: EventSentence[];
  /** Place and date of the report itself. */
  datelines: Dateline[];
  byline: string | null;
}

const BYLINE =
  /^(?:By|BY|by|Par|PAR|par|Text by|Texte de|Written by)\s+(?:\p{Lu}[\p{L}'.-]*\s*(?:and|et|de|von|van|da|,|&)?\s*){1,8}(?:\(.*\))?$/u;
const LABEL_LINE =
  /^(?:press release|news release|media release|for immediate release|communiqué(?: de presse)?|news|actualités?|statement|déclaration|note de presse|pour diffusion immédiate|media advisory|joint statement|press statement|news in brief|en bref|brèves?|(?:public )?notice|avis(?: public| au public)?|announcement|annonce|news flash|flash info)\s*[:.|-]?\s*$/iu;
/** The head of a digest: it names the issue, not the event below it. */
const ISSUE_LINE =
  /^(?:#+\s+)?(?:(?:[\p{L}\p{N}'&.-]+|[-:|])\s+){0,8}(?:bulletin|newsletter|digest|round-?up|news in brief|lettre d'information|revue de presse|hebdo|weekly|monthly)\b(?:\bno\.|[^.!?]){0,60}\d{4}\W*$/iu;
const SOURCE_LINE = /^(?:source|photo|credit|crédit|image|tags?|mots-clés|keywords|share|partager)\b/iu;
/** Longer first lines are paragraphs, even without a stop at their end. */
const LONGEST_HEADLINE = 220;

/** In lines. */
const LONGEST_ISSUE_HEAD = 6;

interface Line extends Span {
  text: string;
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\r\n]+/g), (match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const trimmed = match[0].trim();
    return { start: match.index + lead, end: match.index + lead + trimmed.length, text: trimmed };
  }).filter((line) => line.text !== "");
}

function isHeadline(line: Line, rest: Line[]): boolean {
  if (line.text.length > LONGEST_HEADLINE || rest.length === 0) return false;
  const text = line.text.replace(/^#+\s*/, "").replace(/[*_\s]+$/, "");
  if (/[.;:,]["'”»)]?$/.test(text) && !/\b(?:\p{Lu}\.)+$/u.test(text)) return /^#/.test(line.text);
  if (/^[-•*]\s/.test(text)) return false;
  return (
    /\p{L}{2,}/u.test(text) &&
    rest.some((other) => other.text.length > text.length || /[.!?]/.test(other.text))
  );
}

const isIssueLine = (line: Line) => ISSUE_LINE.test(plainTypography(line.text));

/** Lines of a newsletter's title and introduction, up to the heading of its first news; 0 where there are none. */
function issueHead(lines: Line[]): number {
  if (!lines[0] || !isIssueLine(lines[0])) return 0;
  const heading = lines.findIndex((line, at) => at > 0 && /^#{2,}\s/.test(line.text));
  return heading > LONGEST_ISSUE_HEAD ? 0 : Math.max(0, heading);
}

/** Takes an event's text apart: headline, byline, datelines, sentences. */
export function readEvent(text: string): EventReading {
  const plain = plainTypography(text);
  const lines = linesOf(text);
  const datelines: Dateline[] = [];
  const sentences: EventSentence[] = [];
  let headline: Span | null = null;
  let byline: string | null = null;
  let index = 0;
  const head = issueHead(lines);
  for (const [at, line] of lines.entries()) {
    if (at < head) continue;
    const isBody = index > 0;
    const dateLine = at < 6 || at >= lines.length - 2 ? readDateLine(line.text) : null;
    if (dateLine) {
      datelines.push(dateLine);
      continue;
    }
    if (!isBody && BYLINE.test(plainTypography(line.text))) {
      byline = line.text;
      continue;
    }
    if (LABEL_LINE.test(line.text) || SOURCE_LINE.test(line.text)) continue;
    if (!isBody && isIssueLine(line)) continue;
    const dateline = readDateline(line.text);
    // A line that is only a dateline ends with an agency in brackets or with nothing.
    if (dateline && !isBody) datelines.push(dateline);
    const from = line.start + (dateline && !isBody ? dateline.length : 0);
    if (from >= line.end) continue;
    if (!isBody && !dateline && isHeadline(line, lines.slice(at + 1))) {
      const marks = /^(?:#+\s*|\*\*|__|\d{1,2}[.)]\s+)*/.exec(line.text)?.[0].length ?? 0;
      const end = line.start + line.text.replace(/[*_\s]+$/, "").length;
      if (headline && text.slice(headline.start, headline.end) === text.slice(line.start + marks, end))
        continue;
      if (!headline) {
        headline = { start: line.start + marks, end };
        sentences.push({
          ...headline,
          text: plain.slice(headline.start, headline.end),
          index: -1,
          isHeadline: true,
        });
        continue;
      }
    }
    for (const span of splitSentences(text, { start: from, end: line.end })) {
      sentences.push({ ...span, text: plain.slice(span.start, span.end), index, isHeadline: false });
      index++;
    }
  }
  return { text, plain, language: detectLanguage(text), headline, sentences, datelines, byline };
}
