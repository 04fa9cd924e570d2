import type { Event } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { readHappenings } from "#lib/db/happenings.ts";
import { matchTexts } from "#lib/db/search.ts";
import { foldAccents } from "#lib/text/normalise.ts";
import type { Span } from "#lib/text/span.ts";
import type { RankedEvent } from "./rank-events.ts";
import { readSpeeches, type Speech } from "./speakers.ts";
import type { Question } from "./understand-question.ts";

export interface EvidenceSentence {
  /** Offsets into the document. */
  start: number;
  end: number;
  text: string;
  /** Cosine similarity to the question. */
  cosine: number;
  /** How strongly it holds each concept of the question, 0 to 1. */
  matches: number[];
  /** See `Speech`. */
  attribution: string | null;
  /** Where the quotation that it is part of begins and ends, when that takes several sentences: offsets into the document. */
  quotation: Span | null;
}

/** A passage that an answer may use, under the number it is cited by. */
export interface EvidencePassage {
  n: number;
  event: Event;
  /** What the event reports together with others; its own id when no other does. */
  happening: string;
  /** The score for the question of the event, or of a better report of the same happening. */
  eventScore: number;
  start: number;
  end: number;
  text: string;
  /** How strongly the event's title holds each concept of the question, 0 to 1. */
  titleMatches: number[];
  sentences: EvidenceSentence[];
}

/** How many events an answer draws on, how near to the best one they must score, and how many passages each may give. */
const EVENTS_USED = 4;
const NEAR_BEST = 0.62;
const PASSAGES_OF_BEST = 6;
const PASSAGES_OF_OTHERS = 3;

/** Chooses the passages an answer may use, best event first and each event in reading order, and numbers them from 1. */
export async function buildEvidence(
  db: Database,
  question: Question,
  ranked: RankedEvent[],
): Promise<EvidencePassage[]> {
  const best = ranked[0]?.score ?? 0;
  const happenings = await readHappenings(db, {
    eventIds: ranked.slice(0, EVENTS_USED).map(({ event }) => event.id),
  });
  const happeningOf = (event: Event) => happenings.get(event.id) ?? event.id;
  const scores = new Map<string, number>();
  for (const { event, score } of ranked.slice(0, EVENTS_USED)) {
    scores.set(happeningOf(event), Math.max(score, scores.get(happeningOf(event)) ?? 0));
  }
  const chosen = ranked
    .slice(0, EVENTS_USED)
    .filter(({ event }) => scores.get(happeningOf(event))! >= best * NEAR_BEST)
    .flatMap(({ event, passages }, place) =>
      passages
        .slice(0, place === 0 ? PASSAGES_OF_BEST : PASSAGES_OF_OTHERS)
        .sort((a, b) => a.start - b.start)
        .map((passage) => ({
          event,
          happening: happeningOf(event),
          eventScore: scores.get(happeningOf(event)) ?? 0,
          passage,
        })),
    );
  const texts = chosen.flatMap(({ event, passage }) =>
    passage.sentences.map(({ start, end }) => ({
      text: foldAccents(textOf(passage, { start, end })),
      language: event.language,
    })),
  );
  const titles = chosen.map(({ event }) => ({ text: foldAccents(event.title), language: event.language }));
  const matches = await matchTexts(db, { texts: [...titles, ...texts], concepts: question.concepts });
  const speeches: Speech[][] = [];
  chosen.forEach(({ event, passage }, place) => {
    const previous = chosen[place - 1];
    const texts = (of: typeof passage) => of.sentences.map((span) => textOf(of, span));
    const before = previous?.event.id === event.id && {
      texts: texts(previous.passage),
      attribution: speeches[place - 1]!.findLast(({ attribution }) => attribution)?.attribution ?? null,
    };
    speeches.push(readSpeeches(texts(passage), before || undefined));
  });
  let row = titles.length;
  return chosen.map(({ event, happening, eventScore, passage }, place) => ({
    n: place + 1,
    event,
    happening,
    eventScore,
    start: passage.start,
    end: passage.end,
    text: passage.text,
    titleMatches: matches[place]!,
    sentences: passage.sentences.map(({ start, end, cosine }, at) => {
      const { attribution, run } = speeches[place]![at]!;
      return {
        start,
        end,
        cosine,
        text: textOf(passage, { start, end }),
        matches: matches[row++]!,
        attribution,
        quotation: run && { start: passage.sentences[run[0]]!.start, end: passage.sentences[run[1]]!.end },
      };
    }),
  }));
}

function textOf(passage: { start: number; text: string }, { start, end }: Span): string {
  return passage.text.slice(start - passage.start, end - passage.start);
}
