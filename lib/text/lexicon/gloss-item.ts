import type { PartOfSpeech } from "./lexicon.ts";

/** One word or expression of a gloss, already in the other language. */
export interface GlossItem {
  /** Empty when the other language says nothing for it. */
  text: string;
  partOfSpeech: PartOfSpeech | "name";
  /** What stood before it in the source: space and punctuation. */
  before: string;
  /** The source has a capital inside a sentence. */
  capital: boolean;
  /** An adjective that may change sides with its noun. */
  movable: boolean;
}

/** Whether a word opens a sentence: nothing before it, or a full stop, a colon or a line end. */
export function startsSentence(items: readonly GlossItem[], word: { before: string }): boolean {
  return items.length === 0 || /[.!?:\n•]/.test(word.before);
}

/** The text of a gloss, one space where elisions had none, the source's punctuation kept. */
export function renderGloss(items: readonly GlossItem[], rest: string, capital: boolean): string {
  let text = "";
  let pending = "";
  for (const item of items) {
    const before = pending + item.before;
    if (!item.text) {
      pending = before.trimEnd();
      continue;
    }
    pending = "";
    const separator = text === "" ? before.trimStart() : before || " ";
    text += separator + (item.capital ? capitalize(item.text) : item.text);
  }
  const whole = text + pending + rest;
  return capital ? whole.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : whole;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
