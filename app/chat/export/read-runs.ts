import type { PhrasingContent } from "mdast";
import { restoreMarks, splitAtMarks } from "../citation-marks.ts";

/** A stretch of text of one look, or a citation's mark. */
export type Run =
  | { text: string; bold: boolean; italic: boolean; code: boolean }
  | { mark: number }
  | { lineBreak: true };

const PLAIN = { bold: false, italic: false, code: false };

/** The runs of a paragraph of Markdown. Like on the page, links and images leave their text behind, and raw HTML nothing. */
export function readRuns(nodes: PhrasingContent[], look = PLAIN): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case "text":
        return splitAtMarks(node.value).map((part) =>
          typeof part === "number" ? { mark: part } : { text: part, ...look },
        );
      case "inlineCode":
        return [{ text: restoreMarks(node.value), ...look, code: true }];
      case "strong":
        return readRuns(node.children, { ...look, bold: true });
      case "emphasis":
        return readRuns(node.children, { ...look, italic: true });
      case "break":
        return [{ lineBreak: true }];
      default:
        return "children" in node ? readRuns(node.children, look) : [];
    }
  });
}
