import { and, asc, eq, gte, sql } from "drizzle-orm";
import type { AnswerParts, StoredTurn, TurnError, TurnState } from "#lib/chat/conversations.ts";
import type { Database } from "./client.ts";
import { type ConversationOwner, isOwn } from "./conversation-owner.ts";
import { textParameter } from "./parameters.ts";
import { conversations, feedback, turns } from "./schema.ts";
import { titleWords } from "./title-words.ts";

/** A title made of the first question is cut here, at a word's end. */
const LONGEST_MADE_TITLE = 100;

/** Whoever runs an answer gives a sign of life each second; after so many without, it has been given up. */
const SILENCE_SECONDS = 15;

const GIVEN_UP: TurnError = {
  code: "internal",
  message: "The server stopped before the answer was complete; ask again",
};

/** What an answer has come to. */
export interface TurnProgress {
  parts: AnswerParts;
  state: TurnState;
  error: TurnError | null;
}

const ofConversation = ({ visitor, conversation }: ConversationOwner) =>
  and(eq(turns.visitor, visitor), eq(turns.conversation, conversation));

/**
 * Stores a question whose answer is about to run, in a conversation that is made where there is none, and returns the key of its turn.
 * A question with the id of an earlier one takes the place of that one and of all that followed.
 */
export async function beginTurn(
  db: Database,
  { id, question: asked, ...owner }: ConversationOwner & { id: string; question: string },
): Promise<number> {
  const question = textParameter(asked);
  const title = makeTitle(question);
  return db.transaction(async (transaction) => {
    // Locks the conversation, so that two questions at once come one after the other.
    await transaction
      .insert(conversations)
      .values({ visitor: owner.visitor, id: owner.conversation, title, titleWords: titleWords(title) })
      .onConflictDoUpdate({
        target: [conversations.visitor, conversations.id],
        set: { askedAt: sql`now()` },
      });
    const [earlier] = await transaction
      .select({ key: turns.key, question: turns.question })
      .from(turns)
      .where(and(ofConversation(owner), eq(turns.id, id)));
    if (earlier) {
      await transaction.delete(turns).where(and(ofConversation(owner), gte(turns.key, earlier.key)));
      // A title that was made of the first question follows it; one that somebody gave stays.
      const left = await transaction.$count(turns, ofConversation(owner));
      if (left === 0) {
        await transaction
          .update(conversations)
          .set({ title, titleWords: titleWords(title) })
          .where(and(isOwn(owner), eq(conversations.title, makeTitle(earlier.question))));
      }
    }
    const [turn] = await transaction
      .insert(turns)
      .values({ ...owner, id, question, parts: [], words: titleWords(question), state: "running" })
      .returning({ key: turns.key });
    return turn!.key;
  });
}

/** The title that a conversation has until it is renamed: the beginning of its first question, in one line. */
export function makeTitle(question: string): string {
  const line = question.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_MADE_TITLE) return line;
  const cut = line.slice(0, LONGEST_MADE_TITLE);
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1 || undefined).trimEnd()}…`;
}

/**
 * Stores what the answer of a turn has come to. Returns the state that the turn is in then, which is `stopped` when somebody stopped
 * it meanwhile; null when the turn is gone.
 */
export async function saveTurn(
  db: Database,
  { key, question, parts, state, error }: TurnProgress & { key: number; question: string },
): Promise<TurnState | null> {
  const [saved] = await db
    .update(turns)
    .set({
      parts,
      words: titleWords(textParameter(`${question}\n${answerText(parts)}`)),
      state: sql`case ${turns.state} when 'running' then ${state} else ${turns.state} end`,
      error,
      updatedAt: sql`now()`,
    })
    .where(eq(turns.key, key))
    .returning({ state: turns.state });
  return saved?.state ?? null;
}

/** The text of an answer, without its other parts. */
export function answerText(parts: AnswerParts): string {
  return parts.map((part) => (part.type === "text" ? part.text : "")).join("");
}

/** Gives a sign of life of an answer that has not gone on. Returns as `saveTurn` does. */
export async function keepTurnAlive(db: Database, { key }: { key: number }): Promise<TurnState | null> {
  const [kept] = await db
    .update(turns)
    .set({ updatedAt: sql`now()` })
    .where(eq(turns.key, key))
    .returning({ state: turns.state });
  return kept?.state ?? null;
}

/** Stops whatever runs in a conversation; the process that runs it sees so within a second. */
export async function stopTurns(db: Database, owner: ConversationOwner): Promise<void> {
  await db
    .update(turns)
    .set({ state: "stopped" })
    .where(and(ofConversation(owner), eq(turns.state, "running")));
}

/** The turns of a conversation in order, from the turn with the id `from` on if that is given; none when it has no such turn. */
export async function readTurns(
  db: Database,
  { from, upTo, ...owner }: ConversationOwner & { from?: string; upTo?: number },
): Promise<StoredTurn[]> {
  const rows = await db
    .select({
      id: turns.id,
      question: turns.question,
      parts: turns.parts,
      state: turns.state,
      error: turns.error,
      isSilent: sql<boolean>`${turns.updatedAt} < now() - make_interval(secs => ${SILENCE_SECONDS})`,
      helpful: feedback.helpful,
      reason: feedback.reason,
    })
    .from(turns)
    .leftJoin(feedback, eq(feedback.turn, turns.key))
    .where(
      and(
        ofConversation(owner),
        from === undefined
          ? undefined
          : sql`${turns.key} >= (select key from turns f where f.visitor = ${owner.visitor}
              and f.conversation = ${owner.conversation} and f.id = ${from})`,
        upTo === undefined ? undefined : sql`${turns.key} <= ${upTo}`,
      ),
    )
    .orderBy(asc(turns.key));
  return rows.map(({ isSilent, state, error, helpful, reason, ...turn }) => {
    const givenUp = state === "running" && isSilent;
    return {
      ...turn,
      state: givenUp ? "failed" : state,
      error: givenUp ? GIVEN_UP : error,
      feedback: helpful === null ? null : { helpful, reason },
    };
  });
}
