import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";
import { conversations, feedback } from "./schema.ts";

/** Deletes conversations in which nothing was asked for `days` days, with their links, and feedback that is as old. */
export async function forgetReaders(db: Database, { days }: { days: number }): Promise<void> {
  const oldest = sql`now() - make_interval(days => ${days})`;
  await db.delete(conversations).where(sql`${conversations.askedAt} < ${oldest}`);
  await db.delete(feedback).where(sql`${feedback.createdAt} < ${oldest}`);
}
