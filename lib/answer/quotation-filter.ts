import { holdsWords, holdsWordsAt, plainWords } from "./check-quotations.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** Longer than any sentence: an opening mark without a closing one. */
const MOST_QUOTED = 700;

/** What may open a quotation: a mark, a single mark before a word, or a block quote's line. */
const OPENING = /[“„«"]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])|(?<=^|\n)[ \t]*>[ \t]?/u;
const SINGLE = /[‘']/;
const CLOSING: Record<string, RegExp> = {
  "“": /[”“]/,
  "„": /[“”]/,
  "«": /»/,
  '"': /"/,
  "‘": /’(?![\p{L}\p{N}])/u,
  "'": /'(?![\p{L}\p{N}])/u,
};
const MARK = /[ \t]*\[\d{1,3}\]/g;
const STOPS = /[\s.,;:!?…]+$/;
const ELLIPSIS = /\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*/;

/**
 * Passes a model's text on as it comes, with every quotation made the report's own bytes: one that differs only in typography, case or
 * accents is replaced by what the report has, one that is not there loses its quotation marks and is remembered in `altered`. Several
 * words between single marks are a quotation too; an apostrophe is not.
 */
export function createQuotationFilter(passages: { text: string }[]): {
  push(chunk: string): string;
  flush(): string;
  /** Words that stood in quotation marks and are in no passage. */
  readonly altered: string[];
} {
  const altered: string[] = [];
  const sources = passages.map(({ text }) => ({ text, plain: foldWithOffsets(text) }));
  let held = "";
  /** What was passed on last: it tells an apostrophe from an opening mark, and where a line begins. */
  let before = "\n";

  /** The report's bytes for a quotation, null when no passage has it. */
  function find(quoted: string): string | null {
    if (sources.some(({ text }) => holdsWords(text, quoted))) return quoted;
    const words = plainWords(quoted);
    for (const { text, plain } of sources) {
      const at = holdsWordsAt(plain.folded, words);
      if (at === -1) continue;
      return text.slice(plain.offsets[at]!, plain.offsets[at + words.length] ?? text.length).trimEnd();
    }
    return null;
  }

  /** A quotation's inside with the report's bytes; null when a part of it is nowhere. */
  function repair(inside: string): string | null {
    const fragments = inside.split(ELLIPSIS).filter((fragment) => /[\p{L}\p{N}]/u.test(fragment));
    const found = fragments.map(find);
    if (found.length === 0 || found.includes(null)) return null;
    return fragments.length === 1 && found[0] === inside
      ? inside
      : found.map((text) => escapeMarkdown(text!)).join(" […] ");
  }

  function quotation(open: string, inside: string, close: string): string {
    const marks = (inside.match(MARK) ?? []).map((mark) => mark.trim()).join("");
    const whole = inside.replaceAll(MARK, "");
    const stop = STOPS.exec(whole)?.[0] ?? "";
    const words = whole.slice(0, whole.length - stop.length).trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return `${open}${inside}${close}`;
    const isBlock = open.includes(">");
    const repaired = repair(words);
    const behind = marks && ` ${marks}`;
    if (repaired !== null) {
      const spaces = /^\s*/.exec(whole)![0];
      return isBlock
        ? `${open}${repaired}${stop}${behind}`
        : `${open}${spaces}${repaired}${stop}${close}${behind}`;
    }
    // A block quote may hold more than the words: the marks inside it are looked at by themselves.
    if (isBlock) return scan(inside, true);
    altered.push(words);
    return `${words}${stop.trimEnd()}${behind}`;
  }

  /** Passes on what is complete of a text, and holds the rest unless it is the end. */
  function scan(text: string, isEnd: boolean): string {
    let out = "";
    let rest = text;
    const pass = (passed: string) => {
      out += passed;
      // Behind white space alone a line still begins.
      if (/\n[ \t]*$/.test(before + passed)) before = "\n";
      else before = passed.at(-1) ?? before;
    };
    const mayOpen = (open: string) =>
      open.includes(">") ? before === "\n" : !SINGLE.test(open) || !/[\p{L}\p{N}]/u.test(before);
    for (;;) {
      const opening = OPENING.exec(rest);
      if (!opening && !isEnd && endsInSingleMark(before + rest)) {
        pass(rest.slice(0, -1));
        held = rest.slice(-1);
        return out;
      }
      if (!opening || (opening.index === 0 && !mayOpen(opening[0]))) {
        pass(rest.slice(0, opening?.[0].length ?? rest.length));
        rest = rest.slice(opening?.[0].length ?? rest.length);
        if (!rest) break;
        continue;
      }
      pass(rest.slice(0, opening.index));
      rest = rest.slice(opening.index);
      const open = opening[0];
      const from = open.length;
      const isBlock = open.includes(">");
      const line = rest.indexOf("\n", from);
      const limit = line === -1 ? rest.length : line;
      const closing = isBlock ? null : CLOSING[open]!.exec(rest.slice(from, limit));
      const end = isBlock ? (line === -1 ? -1 : line) : closing ? from + closing.index : -1;
      // A single mark at the very end may yet turn out to be an apostrophe.
      const isOpen = end === -1 || (SINGLE.test(open) && end + 1 === rest.length);
      if (isOpen && !isEnd && line === -1 && rest.length <= MOST_QUOTED) {
        held = rest;
        return out;
      }
      const several = !SINGLE.test(open) || (end !== -1 && /\s/.test(rest.slice(from, end)));
      if (isBlock) {
        const stop = end === -1 ? rest.length : end;
        pass(quotation(open, rest.slice(from, stop), ""));
        rest = rest.slice(stop);
      } else if (end === -1 || !several) {
        // An apostrophe stays; the opening mark of a quotation that never closes goes.
        if (SINGLE.test(open)) pass(open);
        rest = rest.slice(from);
      } else {
        const close = closing![0];
        pass(quotation(open, rest.slice(from, end), close));
        rest = rest.slice(end + close.length);
      }
      if (!rest) break;
    }
    held = "";
    return out;
  }

  return {
    altered,
    push(chunk) {
      const text = held + chunk;
      held = "";
      return scan(text, false);
    },
    flush() {
      const text = held;
      held = "";
      return scan(text, true);
    },
  };
}

/** Whether a text ends in what the next letter may make an opening mark. */
function endsInSingleMark(text: string): boolean {
  return /(?<![\p{L}\p{N}])[‘']$/u.test(text);
}

/** `plainWords` of a text, and for each of its characters the offset of the one it stands for. */
function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  let folded = "";
  const offsets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const plain = /\s/.test(character) ? " " : plainWords(character);
    const isRepeatedSpace = plain === " " && (folded === "" || folded.endsWith(" "));
    if (!isRepeatedSpace) {
      folded += plain;
      for (let place = 0; place < plain.length; place += 1) offsets.push(at);
    }
    at += character.length;
  }
  return { folded, offsets };
}
