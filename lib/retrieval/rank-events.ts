import type { Event } from "#lib/chat/types.ts";
import type { CandidatePassage } from "#lib/db/search.ts";

/** What a ranking needs of a concept: its place in `matches`, and its weight. */
interface Weighted {
  weight: number;
  seen: boolean;
}

export interface RankedPassage extends CandidatePassage {
  score: number;
}

export interface RankedEvent {
  event: Event;
  score: number;
  /** Share of the question's word weight that the event holds, in one passage or another. */
  coverage: number;
  /** Cosine similarity of the question and the event's nearest sentence. */
  similarity: number;
  /** Best first. */
  passages: RankedPassage[];
}

/** `ts_rank` of one occurrence: 6/π². Further ones add nothing: measured, a word repeated is not a better answer. */
const ONE_OCCURRENCE = 6 / Math.PI ** 2;

/**
 * Words that a passage shares with a question by chance are many and say little; most of the question's words together say nearly all.
 * So their share counts by this power.
 */
const WORDS_POWER = 2;

/** A word that no passage holds tells no passage from another: it counts for less of the question's ideal score. */
const UNSEEN_SHARE = 0.6;

/** Shares of the score. Found by random search over the evaluation questions, for the best mean reciprocal rank. */
const PASSAGE_WORDS = 0.3;
const EVENT_WORDS = 0.4;
const SENTENCE_SIMILARITY = 0.5;
const PASSAGE_SIMILARITY = 0.75;

/** Shares of the question's word weight that each row of matches holds, against the best it could hold. */
function shares(matches: number[][], concepts: Weighted[]): number[] {
  const ideal = concepts.reduce((sum, { weight, seen }) => sum + weight * (seen ? 1 : UNSEEN_SHARE), 0);
  if (ideal === 0) return matches.map(() => 0);
  return matches.map(
    (row) =>
      row.reduce(
        (sum, match, place) => sum + concepts[place]!.weight * Math.min(1, match / ONE_OCCURRENCE),
        0,
      ) / ideal,
  );
}

/**
 * Ranks events and their passages for a question. Words count as a share of the question's own ideal score, so that vectors decide
 * where the words say little, and words where they say much.
 * @param bonus what the question's scope adds to an event's score.
 */
export function rankEvents(options: {
  events: Event[];
  passages: CandidatePassage[];
  concepts: Weighted[];
  bonus: (event: Event) => number;
}): RankedEvent[] {
  const { events, concepts, bonus } = options;
  const byEvent = Map.groupBy(options.passages, ({ eventId }) => eventId);
  const ranked = events.map((event): RankedEvent => {
    const passages = byEvent.get(event.id) ?? [];
    const best = concepts.map((_, place) => Math.max(0, ...passages.map(({ matches }) => matches[place]!)));
    const [coverage = 0] = shares([best], concepts);
    const words = shares(
      passages.map(({ matches }) => matches),
      concepts,
    );
    const extra = bonus(event);
    const scored = passages.map((passage, place) => {
      const sentence = Math.max(0, ...passage.sentences.map(({ cosine }) => cosine));
      return {
        ...passage,
        score:
          PASSAGE_WORDS * words[place]! ** WORDS_POWER +
          EVENT_WORDS * coverage ** WORDS_POWER +
          SENTENCE_SIMILARITY * sentence +
          PASSAGE_SIMILARITY * Math.max(0, passage.cosine) +
          extra,
      };
    });
    scored.sort((a, b) => b.score - a.score || a.start - b.start);
    return {
      event,
      score: scored[0]?.score ?? 0,
      coverage,
      similarity: Math.max(0, ...passages.flatMap(({ sentences }) => sentences.map(({ cosine }) => cosine))),
      passages: scored,
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.event.id.localeCompare(b.event.id));
}
