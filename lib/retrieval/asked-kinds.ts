import { kindNamed, kindsCountedAs, withRoundTables } from "#lib/text/event-kinds.ts";
import type { Span } from "#lib/text/span.ts";
import { isEventNoun, namesKindOfEvent } from "./question-kind.ts";

/** The kinds of happening that a list or count asks for, and the words that name them. */
export interface AskedKinds {
  /** Empty where happenings of any kind are asked for. */
  kinds: string[];
  spans: Span[];
}

/** Words between two nouns that are asked for alike: "workshops or expert meetings". */
const JOINED = /^\s*(?:,|and|or|et|ou|and\/or)\s+(?:\p{L}+\s+){0,2}$/iu;

/**
 * The kinds that the first noun for a happening names, with those joined to it. Nouns further on belong to the subject: "trainings on
 * elections". Of "training courses" and "election workshops" the last noun is asked for.
 */
export function askedKinds(question: string): AskedKinds {
  const text = withRoundTables(question);
  const nouns = Array.from(text.matchAll(/[\p{L}-]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  })).filter(({ word }) => isEventNoun(word) || namesKindOfEvent(word));
  const heads: typeof nouns = [];
  for (const noun of nouns) {
    const last = heads.at(-1);
    const between = last ? text.slice(last.end, noun.start) : "";
    if (last && /^\s+$/.test(between)) heads[heads.length - 1] = joinNouns(last, noun);
    else if (!last || JOINED.test(between)) heads.push(noun);
    else break;
  }
  const kinds = heads.map(({ word }) => kindOf(word));
  // Among "events and trainings" are all events.
  if (kinds.includes(undefined)) return { kinds: [], spans: heads };
  return { kinds: [...new Set(kinds.flatMap((kind) => kindsCountedAs(kind!)))], spans: heads };
}

/** "Training courses" are courses whose other name says nothing more; "election workshops" have a subject, which stays one. */
function joinNouns<Noun extends Span & { word: string }>(first: Noun, second: Noun): Noun {
  const kind = kindOf(second.word);
  const says = kindOf(first.word);
  return says === undefined || (kind && [kind, ...kindsCountedAs(kind)].includes(says))
    ? { ...second, start: first.start }
    : second;
}

function kindOf(word: string): string | undefined {
  return (kindNamed(word, "en") ?? kindNamed(word, "fr"))?.kind;
}
