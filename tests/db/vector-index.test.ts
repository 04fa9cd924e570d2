import { setTimeout as wait } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { replaceDocument } from "#lib/db/documents.ts";
import { dropOtherVectorIndexes, updateVectorIndex } from "#lib/db/vector-index.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

const passages = ["a", "b", "c", "d"];

async function store(db: Database, dimension: number, path = "a"): Promise<void> {
  const embed = (text: string) => Array.from({ length: dimension }, (_, axis) => text.charCodeAt(0) + axis);
  await replaceDocument(db, documentContent(path, [{ id: path, title: "Event", passages }], { embed }));
}

async function vectorIndexes(db: Database): Promise<string[]> {
  const { rows } = await db.execute(
    sql`select indexdef from pg_indexes where tablename = 'passages' and indexdef like '%hnsw%'`,
  );
  return rows.map(({ indexdef }) => /hnsw \((.*)\)$/.exec(String(indexdef))![1]!);
}

test("updateVectorIndex makes no index over few passages, and drops the one that was", async ({ db }) => {
  await store(db, 3);
  await updateVectorIndex(db, { dimension: 3 });
  expect(await vectorIndexes(db)).toEqual([]);
  await updateVectorIndex(db, { dimension: 3, from: 4 });
  await updateVectorIndex(db, { dimension: 3, from: 5 });
  expect(await vectorIndexes(db)).toEqual([]);
});

test("updateVectorIndex makes an index that a nearest-neighbour query uses", async ({ db }) => {
  await store(db, 3);
  await updateVectorIndex(db, { dimension: 3, from: 4 });
  await updateVectorIndex(db, { dimension: 3, from: 4 });
  expect(await vectorIndexes(db)).toEqual(["((embedding)::halfvec(3)) halfvec_cosine_ops"]);
  const plan = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    return tx.execute(
      sql`explain select id from passages order by embedding::halfvec(3) <=> '[1,2,3]'::halfvec(3) limit 2`,
    );
  });
  expect(JSON.stringify(plan.rows)).toContain("passages_embedding_3_index");
  await updateVectorIndex(db, { dimension: 3 });
});

test("dropOtherVectorIndexes lets embeddings of another dimension in", async ({ db }) => {
  await store(db, 3);
  await updateVectorIndex(db, { dimension: 3, from: 4 });
  await expect(store(db, 2, "b")).rejects.toThrow();
  await dropOtherVectorIndexes(db, { dimension: 2 });
  await store(db, 2, "b");
  await updateVectorIndex(db, { dimension: 2, from: 4 });
  expect(await vectorIndexes(db)).toEqual([]);
  await store(db, 2);
  await updateVectorIndex(db, { dimension: 2, from: 4 });
  expect(await vectorIndexes(db)).toEqual(["((embedding)::halfvec(2)) halfvec_cosine_ops"]);
  await updateVectorIndex(db, { dimension: 2 });
});

test("updateVectorIndex waits for who still sees passages of another dimension", async ({
  db,
  serverUrl,
  skip,
}) => {
  skip(!serverUrl, "The embedded database has one connection.");
  await store(db, 3);
  let updated: Promise<void> | undefined;
  await db.transaction(
    async (reader) => {
      await reader.execute(sql`select count(*) from passages`);
      await db.execute(sql`delete from documents`);
      await store(db, 2, "b");
      updated = updateVectorIndex(db, { dimension: 2, from: 4 });
      await wait(400);
    },
    { isolationLevel: "repeatable read" },
  );
  await updated;
  expect(await vectorIndexes(db)).toEqual(["((embedding)::halfvec(2)) halfvec_cosine_ops"]);
  await updateVectorIndex(db, { dimension: 2 });
});
