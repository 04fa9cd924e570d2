import { randomBytes } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Share, StoredTurn } from "#lib/chat/conversations.ts";
import type { Database } from "./client.ts";
import type { ConversationOwner } from "./conversation-owner.ts";
import { textParameter } from "./parameters.ts";
import { shares } from "./schema.ts";
import { readTurns } from "./turns.ts";

/** Nobody guesses one of 2^192. */
const TOKEN_BYTES = 24;

/** What whoever has the link may read. */
export interface SharedConversation {
  title: string;
  turns: StoredTurn[];
}

/**
 * Makes a link to a conversation as far as it has gone, or lets the link that it has show that much; null when the visitor has no such
 * conversation, or it holds nothing yet.
 */
export async function shareConversation(
  db: Database,
  { visitor, conversation }: ConversationOwner,
): Promise<Share | null> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  await db.execute(sql`
    insert into shares (visitor, conversation, token, last_turn)
    select visitor, conversation, ${token}, max(key) from turns
    where visitor = ${visitor} and conversation = ${conversation} group by visitor, conversation
    on conflict (visitor, conversation) do update set last_turn = excluded.last_turn`);
  return readShare(db, { visitor, conversation });
}

/** The link of a conversation; null when it has none. */
export async function readShare(
  db: Database,
  { visitor, conversation }: ConversationOwner,
): Promise<Share | null> {
  const { rows } = await db.execute(sql`
    select s.token, count(*) filter (where t.key <= s.last_turn)::int as questions,
      count(*) filter (where t.key > s.last_turn)::int as newer
    from shares s join turns t on t.visitor = s.visitor and t.conversation = s.conversation
    where s.visitor = ${visitor} and s.conversation = ${conversation} group by s.token`);
  return (rows[0] as Share | undefined) ?? null;
}

/** Ends a link: whoever follows it finds nothing from now on. */
export async function revokeShare(db: Database, { visitor, conversation }: ConversationOwner): Promise<void> {
  await db.delete(shares).where(and(eq(shares.visitor, visitor), eq(shares.conversation, conversation)));
}

/** What a link shows: the questions asked before it was shared whose answers have ended. Null when there is no such link. */
export async function readShared(
  db: Database,
  { token }: { token: string },
): Promise<SharedConversation | null> {
  const { rows } = await db.execute(sql`
    select s.visitor, s.conversation, s.last_turn as "lastTurn", c.title
    from shares s join conversations c on c.visitor = s.visitor and c.id = s.conversation
    where s.token = ${textParameter(token)}`);
  const row = rows[0] as (ConversationOwner & { lastTurn: number; title: string }) | undefined;
  if (!row) return null;
  const { title, lastTurn, visitor, conversation } = row;
  const turns = await readTurns(db, { visitor, conversation, upTo: lastTurn });
  return {
    title,
    // What its owner thought of an answer is not part of it.
    turns: turns.filter(({ state }) => state !== "running").map((turn) => ({ ...turn, feedback: null })),
  };
}
