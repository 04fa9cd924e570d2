/** Finds the citation that a mark stands for, given the text since the mark before; null for a mark that stands for nothing. */
export type ResolveMark = (mark: number, statement: string) => number | null;

/** Code (closed or not yet), an escaped character, or brackets short enough for a mark, with the white space before them. */
const TOKEN = /(`+)(?:[\s\S]*?(\1)|[\s\S]*$)|\\[\s\S]|([ \t]*)[[【]([^\]】[【\n]{1,40})[\]】]/g;

/** The end of a text that the next chunk may complete to one of those; white space may yet turn out to stand before a mark. */
const UNFINISHED = /\\$|[ \t]*[[【][^\]】[【\n]{0,40}$|[ \t]+$/;

/** The end of a text that was cut inside a mark. */
const CUT_MARK = /[ \t]*[[【][\s\d,;^–-]*$/;

const MARK =
  /^\s*(?:\^|(?:source|passage|evidence|ref)s?\.?\s*)?(\d{1,3}(?:\s*(?:[,;–-]|and|et)\s*\d{1,3})*)\s*(?:†.*)?$/i;

/**
 * Passes a model's text on as it comes, with its citation marks made good: `[2, 3]`, `[1][2]`, `【1】`, `[^1]` become `[n]` with the number the
 * resolver gives, and unknown or malformed ones vanish, however the text is cut into chunks. Code is passed on untouched.
 */
export function createMarkFilter(resolve: ResolveMark): { push(chunk: string): string; flush(): string } {
  let held = "";
  let statement = "";
  let afterMark = false;

  function pass(text: string): string {
    if (!text) return "";
    // "[1](…)" would read as a link.
    const safe = afterMark && text.startsWith("(") ? `\\${text}` : text;
    afterMark = false;
    statement += text;
    return safe;
  }

  function rewrite(text: string): string {
    let out = "";
    let done = 0;
    for (const match of text.matchAll(TOKEN)) {
      const [token, , , space = "", body] = match;
      const marks = body === undefined ? null : MARK.exec(body);
      if (!marks) continue;
      out += pass(text.slice(done, match.index));
      done = match.index + token.length;
      const numbers = expandRanges(marks[1]!).map((mark) => resolve(mark, statement));
      const known = [...new Set(numbers)].filter((mark) => mark !== null);
      if (known.length === 0) continue;
      out += (afterMark ? "" : space) + known.map((mark) => `[${mark}]`).join("");
      statement = "";
      afterMark = true;
    }
    return out + pass(text.slice(done));
  }

  return {
    push(chunk) {
      held += chunk;
      const end = finishedLength(held);
      const ready = held.slice(0, end);
      held = held.slice(end);
      return rewrite(ready);
    },
    flush() {
      const rest = held.replace(CUT_MARK, "");
      held = "";
      return rewrite(rest);
    },
  };
}

/** How much of a text no further chunk can change the meaning of. */
function finishedLength(text: string): number {
  let done = 0;
  for (const { 0: token, 1: fence, 2: closing, index } of text.matchAll(TOKEN)) {
    if (fence && !closing) return index;
    done = index + token.length;
  }
  return done + (UNFINISHED.exec(text.slice(done))?.index ?? text.length - done);
}

/** "2, 4-6" → 2, 4, 5, 6. A range of more than 20 is taken for something else. */
function expandRanges(body: string): number[] {
  return body.split(/\s*(?:[,;]|and|et)\s*/i).flatMap((part) => {
    const [from = 0, to = from] = part.split(/\s*[–-]\s*/).map(Number);
    if (to < from || to - from > 20) return [];
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}
