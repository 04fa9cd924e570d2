import { kindAsked, kindsCountedAs, withJoinedNames } from "#lib/text/event-kinds.ts";
import type { Span } from "#lib/text/span.ts";
import { isEventNoun, namesDeed, namesKindOfEvent } from "./question-kind.ts";

/** A noun that asks for happenings. */
export interface AskedHead extends Span {
  /** The kinds that count as it; empty for happenings of any kind. */
  kinds: string[];
}

/** The kinds of happening that a list or count asks for, and the words that name them. */
export interface AskedKinds {
  /** Empty where happenings of any kind are asked for. */
  kinds: string[];
  heads: AskedHead[];
}

/** Reports as such, whatever they tell of. */
const REPORTS = /^(?:document|text|file|post|item|page|texte|fichier|pièce|dépêche|nouvelle|actualité)s$/u;
/** Words between two nouns that are asked for alike: "workshops or expert meetings". */
const JOINED = /^\s*(?:,|and|or|et|ou|and\/or)\s+(?:\p{L}+\s+){0,2}$/iu;

/**
 * The kinds that the first noun for a happening names, with those joined to it. Nouns further on belong to the subject: "trainings on
 * elections". Of "training courses" and "election workshops" the last noun is asked for.
 */
export function askedKinds(question: string): AskedKinds {
  const text = withJoinedNames(question);
  const nouns = Array.from(text.matchAll(/[\p{L}-]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: endOfName(question, text, index + word.length),
  })).filter(
    ({ word }) => isEventNoun(word) || namesKindOfEvent(word) || namesDeed(word) || REPORTS.test(word),
  );
  const heads: typeof nouns = [];
  for (const noun of nouns) {
    const last = heads.at(-1);
    const between = last ? text.slice(last.end, noun.start) : "";
    if (last && /^\s+$/.test(between)) heads[heads.length - 1] = joinNouns(last, noun);
    else if (!last || JOINED.test(between)) heads.push(noun);
    else break;
  }
  const asked = heads.map(({ word, start, end }): AskedHead => {
    const kind = kindAsked(word);
    return { start, end, kinds: kind ? kindsCountedAs(kind) : [] };
  });
  // Among "events and trainings" are all events.
  const isAny = asked.some(({ kinds }) => kinds.length === 0);
  return { kinds: isAny ? [] : [...new Set(asked.flatMap(({ kinds }) => kinds))], heads: asked };
}

/** Where a name ends in the question, of which a text holds one word and spaces in place of the others. */
function endOfName(question: string, text: string, end: number): number {
  const blank = /^\s*/.exec(text.slice(end))![0].length;
  return end + question.slice(end, end + blank).trimEnd().length;
}

/** "Training courses" are courses whose other name says nothing more; "election workshops" have a subject, which stays one. */
function joinNouns<Noun extends Span & { word: string }>(first: Noun, second: Noun): Noun {
  const kind = kindAsked(second.word);
  const says = kindAsked(first.word);
  return says === undefined || (kind && [kind, ...kindsCountedAs(kind)].includes(says))
    ? { ...second, start: first.start }
    : second;
}
