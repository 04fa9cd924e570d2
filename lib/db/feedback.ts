import { sql } from "drizzle-orm";
import type { AnswerParts } from "#lib/chat/conversations.ts";
import type { Database } from "./client.ts";
import type { ConversationOwner } from "./conversation-owner.ts";
import { textParameter } from "./parameters.ts";
import { feedback } from "./schema.ts";

/** What a reader thought of an answer, with the answer as it was. */
export interface FeedbackRecord {
  /** ISO, UTC. */
  givenAt: string;
  helpful: boolean;
  reason: string | null;
  question: string;
  parts: AnswerParts;
}

/**
 * Stores what a visitor thinks of a complete answer of theirs, with the question and the answer as they stand, in place of what they
 * thought before. False when they have no such answer.
 */
export async function giveFeedback(
  db: Database,
  {
    visitor,
    conversation,
    turn,
    helpful,
    reason,
  }: ConversationOwner & { turn: string; helpful: boolean; reason: string | null },
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    insert into feedback (turn, helpful, reason, question, parts)
    select key, ${helpful}, ${reason === null ? null : textParameter(reason)}::text, question, parts from turns
    where visitor = ${visitor} and conversation = ${conversation} and id = ${turn} and state = 'complete'
    on conflict (turn) do update
      set helpful = excluded.helpful, reason = excluded.reason, created_at = excluded.created_at
    returning id`);
  return rows.length > 0;
}

/** All feedback, or that given since an ISO date (in UTC) or time, the oldest first. */
export async function listFeedback(
  db: Database,
  { since }: { since?: string } = {},
): Promise<FeedbackRecord[]> {
  const rows = await db
    .select()
    .from(feedback)
    .where(
      since === undefined
        ? undefined
        : sql`${feedback.createdAt} >= ${new Date(since).toISOString()}::timestamptz`,
    )
    .orderBy(feedback.createdAt, feedback.id);
  return rows.map(({ createdAt, helpful, reason, question, parts }) => ({
    givenAt: createdAt.toISOString(),
    helpful,
    reason,
    question,
    parts,
  }));
}
