import { createHash } from "node:crypto";

/** 64 bits: among a million events two ids meet with a probability of 3 in 100 million. */
const ID_LENGTH = 16;

/**
 * Makes ids that depend on content alone, so that links to what an edit left as it was stay valid. White space around
 * a text does not count, since an edit next to it may change that. Identical texts are told apart by their order.
 */
export function contentIds(owner: string): (text: string) => string {
  const occurrences = new Map<string, number>();
  return (text) => {
    const content = text.trim();
    const occurrence = occurrences.get(content) ?? 0;
    occurrences.set(content, occurrence + 1);
    // NUL stands in neither a path nor a document's text.
    const name = [owner, content, occurrence].join("\0");
    return createHash("sha256").update(name).digest("hex").slice(0, ID_LENGTH);
  };
}
