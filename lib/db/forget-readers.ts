import { sql } from "drizzle-orm";
import { EMBEDDED_DAYS, EMBEDDED_PREFIX } from "#lib/chat/embedded.ts";
import type { Database } from "./client.ts";
import { conversations, feedback } from "./schema.ts";

const before = (days: number) => sql`now() - make_interval(days => ${days})`;

/**
 * Deletes conversations in which nothing was asked for `days` days, with their links, and feedback that is as old; undefined deletes
 * none. Those of embedded chats go once their cookies have, since nobody could read or delete them any more.
 */
export async function forgetReaders(db: Database, { days }: { days: number | undefined }): Promise<void> {
  await db
    .delete(conversations)
    .where(
      sql`starts_with(${conversations.visitor}, ${EMBEDDED_PREFIX}) and ${conversations.askedAt} < ${before(EMBEDDED_DAYS)}`,
    );
  if (days === undefined) return;
  await db.delete(conversations).where(sql`${conversations.askedAt} < ${before(days)}`);
  await db.delete(feedback).where(sql`${feedback.createdAt} < ${before(days)}`);
}
