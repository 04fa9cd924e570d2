import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { giveFeedback, listFeedback } from "#lib/db/feedback.ts";
import { forgetReaders } from "#lib/db/forget-readers.ts";
import { readShared, shareConversation } from "#lib/db/shares.ts";
import { beginTurn, readTurns, saveTurn } from "#lib/db/turns.ts";
import { test } from "#tests/setup/database.ts";

test("forgetReaders deletes old conversations with their links, and old feedback, and leaves the rest", async ({
  db,
}) => {
  const links: string[] = [];
  for (const conversation of ["old", "recent"]) {
    const owner = { visitor: "ana", conversation };
    const key = await beginTurn(db, { ...owner, id: "q1", question: "Who paid?" });
    await saveTurn(db, { key, question: "Who paid?", parts: [], state: "complete", error: null });
    await giveFeedback(db, { ...owner, turn: "q1", helpful: true, reason: conversation });
    links.push((await shareConversation(db, owner))?.token ?? "");
  }
  await db.execute(sql`update conversations set asked_at = now() - interval '31 days' where id = 'old'`);
  await db.execute(sql`update feedback set created_at = now() - interval '31 days' where reason = 'old'`);

  await forgetReaders(db, { days: 31 });

  expect(await readTurns(db, { visitor: "ana", conversation: "old" })).toEqual([]);
  expect(await readTurns(db, { visitor: "ana", conversation: "recent" })).toHaveLength(1);
  expect((await listFeedback(db)).map(({ reason }) => reason)).toEqual(["recent"]);
  const shared = await Promise.all(links.map((token) => readShared(db, { token })));
  expect(shared.map((found) => found !== null)).toEqual([false, true]);
});

test("forgetReaders deletes what embedded chats were asked more than seven days ago, for however long the rest is kept", async ({
  db,
}) => {
  for (const visitor of ["ana", "embedded.ana"]) {
    for (const conversation of ["old", "recent"])
      await beginTurn(db, { visitor, conversation, id: "q1", question: "Who paid?" });
  }
  await db.execute(sql`update conversations set asked_at = now() - interval '8 days' where id = 'old'`);
  await forgetReaders(db, { days: undefined });
  const { rows } = await db.execute(sql`select visitor, id from conversations order by visitor, id`);
  expect(rows).toEqual([
    { visitor: "ana", id: "old" },
    { visitor: "ana", id: "recent" },
    { visitor: "embedded.ana", id: "recent" },
  ]);
});
