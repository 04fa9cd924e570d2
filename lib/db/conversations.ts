import { type SQL, sql } from "drizzle-orm";
import type { Conversation, ConversationSummary, ConversationsPage } from "#lib/chat/conversations.ts";
import type { Database } from "./client.ts";
import { decodeConversationCursor, encodeConversationCursor } from "./conversation-cursor.ts";
import { type ConversationOwner, isOwn } from "./conversation-owner.ts";
import { textParameter } from "./parameters.ts";
import { conversations } from "./schema.ts";
import { readShare } from "./shares.ts";
import { titleWords } from "./title-words.ts";
import { readTurns } from "./turns.ts";

/** More words than anybody types into a search field; the rest is not looked at, so that no query grows without bound. */
const MOST_TERMS = 16;

const isoTime = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

const summaryColumns = sql`c.id, c.title,
  ${isoTime("c.created_at")} as "createdAt", ${isoTime("c.asked_at")} as "askedAt",
  (select count(*)::int from turns t where t.visitor = c.visitor and t.conversation = c.id) as questions,
  exists (select from shares s where s.visitor = c.visitor and s.conversation = c.id) as shared`;

/**
 * One page of a visitor's conversations, those asked last first. With `q`, those that hold every word of it, or a word that begins with
 * it, in the title, a question or an answer.
 * @throws RapporteurError `bad_request` when the cursor is not one that this function returned.
 */
export async function listConversations(
  db: Database,
  { visitor, q = "", limit, cursor }: { visitor: string; q?: string; limit: number; cursor?: string },
): Promise<ConversationsPage> {
  const { rows } = await db.execute(sql`
    select ${summaryColumns} from conversations c
    where c.visitor = ${visitor} and ${wordsCondition(q)} and ${cursor ? placeCondition(cursor) : sql`true`}
    order by c.asked_at desc, c.id collate "C" desc limit ${limit + 1}`);
  const found = rows as unknown as ConversationSummary[];
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    conversations: page,
    nextCursor: last && found.length > limit ? encodeConversationCursor(last) : null,
  };
}

function placeCondition(cursor: string): SQL {
  const { askedAt, id } = decodeConversationCursor(cursor);
  return sql`(c.asked_at, c.id collate "C") < (${askedAt}::timestamptz, ${id})`;
}

function wordsCondition(q: string): SQL {
  const words = titleWords(textParameter(q)).split(" ").filter(Boolean).slice(0, MOST_TERMS);
  const conditions = words.map((word) => {
    const beginning = ` ${word}`;
    return sql`(strpos(' ' || c.title_words, ${beginning}) > 0 or exists (select from turns t
      where t.visitor = c.visitor and t.conversation = c.id and strpos(' ' || t.words, ${beginning}) > 0))`;
  });
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
}

/** A conversation with its turns, or those from the turn `from` on; null when the visitor has none of that id. */
export async function readConversation(
  db: Database,
  { from, ...owner }: ConversationOwner & { from?: string },
): Promise<Conversation | null> {
  const { rows } = await db.execute(sql`
    select ${summaryColumns} from conversations c
    where c.visitor = ${owner.visitor} and c.id = ${owner.conversation}`);
  const [row] = rows as unknown as ConversationSummary[];
  if (!row) return null;
  const { shared, ...summary } = row;
  return {
    ...summary,
    share: shared ? await readShare(db, owner) : null,
    turns: await readTurns(db, { ...owner, from }),
  };
}

/** Whether there was such a conversation. */
export async function renameConversation(
  db: Database,
  { title, ...owner }: ConversationOwner & { title: string },
): Promise<boolean> {
  const stored = textParameter(title);
  const renamed = await db
    .update(conversations)
    .set({ title: stored, titleWords: titleWords(stored) })
    .where(isOwn(owner))
    .returning({ id: conversations.id });
  return renamed.length > 0;
}

/** Removes a conversation with its turns and its link; true when there was one. What was said about its answers stays. */
export async function deleteConversation(db: Database, owner: ConversationOwner): Promise<boolean> {
  const deleted = await db.delete(conversations).where(isOwn(owner)).returning({ id: conversations.id });
  return deleted.length > 0;
}
