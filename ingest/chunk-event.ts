import { splitSentences } from "#lib/text/sentences.ts";
import type { Span } from "#lib/text/span.ts";
import { cutLongSentence } from "./cut-long-sentence.ts";

/** A passage before it is embedded and stored: a span inside one event, and the sentences it consists of. */
export type PassageDraft = Span & { sentences: Span[] };

/** Characters of a passage: long enough to say something, short enough for one embedding to stand for all of it. */
export const TARGET_CHARACTERS = 700;
/** Longer passages are made only of a sentence that is longer itself, and no sentence is longer than this. */
export const MOST_CHARACTERS = 1000;

/** What it costs to end a passage inside a paragraph, in the unit of a passage that misses the target by its whole length. */
const INSIDE_PARAGRAPH_COST = 0.25;
/** A heading at the end of a passage is cut off from what it announces: dearer than any length. */
const HEADING_LAST_COST = 4;
const TOO_LONG_COST = 20;
/** A line without a stop at its end and shorter than this announces what follows. */
const LONGEST_HEADING = 120;
const LAST_STOP = /[.!?…;,][”"»’')\]]*$/;

/**
 * Cuts an event into passages of whole sentences, in order: every sentence of the event is in exactly one. Of all ways
 * to group the sentences the one is taken whose passages come closest to `TARGET_CHARACTERS`, end with paragraphs and
 * do not end with headings. A sentence longer than `MOST_CHARACTERS` is first cut at clauses, or between words.
 */
export function chunkEvent(text: string, event: Span): PassageDraft[] {
  const sentences = splitSentences(text, event).flatMap((sentence) =>
    cutLongSentence(text, sentence, MOST_CHARACTERS),
  );
  const endCost = sentences.map((_, index) => costOfEnd(text, sentences, index));
  const cheapest = [0];
  const cutBefore = [0];
  for (let end = 1; end <= sentences.length; end++) {
    cheapest[end] = Number.POSITIVE_INFINITY;
    for (let start = end - 1; start >= 0; start--) {
      const length = sentences[end - 1]!.end - sentences[start]!.start;
      if (length > MOST_CHARACTERS && start < end - 1) {
        const tooLong = cheapest[start]! + costOfLength(length) + TOO_LONG_COST;
        if (tooLong < cheapest[end]!) [cheapest[end], cutBefore[end]] = [tooLong, start];
        break;
      }
      const cost = cheapest[start]! + costOfLength(length) + endCost[end - 1]!;
      if (cost < cheapest[end]!) [cheapest[end], cutBefore[end]] = [cost, start];
    }
  }
  const passages: PassageDraft[] = [];
  for (let end = sentences.length; end > 0; end = cutBefore[end]!) {
    const members = sentences.slice(cutBefore[end]!, end);
    passages.unshift({ start: members[0]!.start, end: members.at(-1)!.end, sentences: members });
  }
  return passages;
}

function costOfLength(characters: number): number {
  return ((characters - TARGET_CHARACTERS) / TARGET_CHARACTERS) ** 2;
}

function costOfEnd(text: string, sentences: Span[], index: number): number {
  const next = sentences[index + 1];
  if (!next) return 0;
  const sentence = sentences[index]!;
  if (!text.slice(sentence.end, next.start).includes("\n")) return INSIDE_PARAGRAPH_COST;
  return isHeading(text, sentences, index) ? HEADING_LAST_COST : 0;
}

/** Whether the sentence is a line of its own that announces what follows. */
function isHeading(text: string, sentences: Span[], index: number): boolean {
  const { start, end } = sentences[index]!;
  const before = sentences[index - 1];
  const opensLine = !before || text.slice(before.end, start).includes("\n");
  return opensLine && end - start <= LONGEST_HEADING && !LAST_STOP.test(text.slice(start, end));
}
