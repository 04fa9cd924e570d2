import type { Element, ElementContent, Root, RootContent } from "hast";

// Markdown gives brackets a meaning (links, references, notes), so marks travel through it between two characters of the
// private use area, which have none.
const OPEN = "\uE000";
const CLOSE = "\uE001";
/** Before the place of an uncited sentence among them, instead of `OPEN`. */
const OPEN_UNCITED = "\uE002";
const MARK = /(?<!\\)\[(\d{1,3})\]/g;
const PROTECTED_MARK = /[ \t]*\uE000(\d{1,3})\uE001/g;
const ANY_MARK = /[ \t]*([\uE000\uE002])(\d{1,3})\uE001/g;
// What a mark looks like when the stream is cut inside it.
const PARTIAL_MARK = /[ \t]*\[\d{0,3}$/;

/** Makes the `[n]` marks of an answer safe from Markdown; `streaming` also holds back one that is not complete yet. */
export function protectMarks(markdown: string, streaming: boolean): string {
  const whole = streaming ? markdown.replace(PARTIAL_MARK, "") : markdown;
  return whole.replace(MARK, `${OPEN}$1${CLOSE}`);
}

/** Puts a mark of its own behind each of the sentences that have no citation. To be called before `protectMarks`. */
export function markUncited(markdown: string, sentences: readonly { text: string }[]): string {
  let marked = "";
  let from = 0;
  sentences.forEach(({ text }, place) => {
    const at = markdown.indexOf(text, from);
    if (at === -1) return;
    const end = at + text.length;
    marked += `${markdown.slice(from, end)}${OPEN_UNCITED}${place}${CLOSE}`;
    from = end;
  });
  return marked + markdown.slice(from);
}

/** Protected marks as plain text again, for code. */
export const restoreMarks = (text: string) =>
  text.replace(ANY_MARK, (mark, open) => (open === OPEN ? mark.replace(OPEN, "[").replace(CLOSE, "]") : ""));

/** Text whose marks are protected as its parts: words, and the numbers of marks. */
export function splitAtMarks(text: string): (string | number)[] {
  const parts: (string | number)[] = [];
  let from = 0;
  for (const match of text.matchAll(PROTECTED_MARK)) {
    parts.push(text.slice(from, match.index), Number(match[1]));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== "");
}

/**
 * Splits text at its marks; each becomes `<sup data-mark="n">`, or `<sup data-uncited="place">`, held to the word before it by a word
 * joiner.
 */
function splitMarks(text: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const match of text.matchAll(ANY_MARK)) {
    nodes.push({ type: "text", value: `${text.slice(from, match.index)}\u2060` });
    const properties = match[1] === OPEN ? { dataMark: match[2] ?? "" } : { dataUncited: match[2] ?? "" };
    nodes.push({ type: "element", tagName: "sup", properties, children: [] });
    from = match.index + match[0].length;
  }
  nodes.push({ type: "text", value: text.slice(from) });
  return nodes;
}

function visit(children: (RootContent | ElementContent)[], insideCode: boolean): ElementContent[] {
  return children.flatMap((node): ElementContent[] => {
    if (node.type === "text") {
      return insideCode ? [{ ...node, value: restoreMarks(node.value) }] : splitMarks(node.value);
    }
    if (node.type === "element") {
      const code = insideCode || node.tagName === "code" || node.tagName === "pre";
      return [{ ...node, children: visit(node.children, code) } satisfies Element];
    }
    return node.type === "doctype" ? [] : [node];
  });
}

/** A rehype plugin: protected marks become `<sup>` elements, and plain text again inside code. */
export function rehypeCitationMarks() {
  return (tree: Root): void => {
    tree.children = visit(tree.children, false);
  };
}
