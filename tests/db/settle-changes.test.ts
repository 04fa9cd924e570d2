import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { deleteDocuments, replaceDocument } from "#lib/db/documents.ts";
import { setFact } from "#lib/db/facts.ts";
import { countLexemes } from "#lib/db/lexemes.ts";
import { settleChanges } from "#lib/db/settle-changes.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

const judges = { id: "judges", title: "Judges", passages: ["Judges met", "Judges parted"] };

/** The planner's idea of how many passages there are; negative when it has none. */
async function estimatedPassages(db: Database): Promise<number> {
  const { rows } = await db.execute(
    sql`select reltuples::int as tuples from pg_class where relname = 'passages'`,
  );
  return Number(rows[0]?.tuples);
}

test("settleChanges counts lexemes and tells the planner how much there is", async ({ db }) => {
  await setFact(db, { name: "embeddingModel", value: { model: "model", dimension: 3 } });
  await replaceDocument(db, documentContent("a", [judges]));
  await settleChanges(db);
  expect((await countLexemes(db, { lexemes: ["judg"] })).counts.get("judg")).toBe(2);
  expect(await estimatedPassages(db)).toBe(2);
  await deleteDocuments(db, { paths: ["a"] });
  await settleChanges(db);
  expect(await countLexemes(db, { lexemes: ["judg"] })).toEqual({ counts: new Map(), passages: 0 });
});

test("settleChanges does nothing when nothing has changed since", async ({ db }) => {
  await replaceDocument(db, documentContent("a", [judges]));
  await settleChanges(db);
  await db.execute(sql`delete from lexemes`);
  await settleChanges(db);
  expect((await countLexemes(db, { lexemes: ["judg"] })).counts.size).toBe(0);
});
