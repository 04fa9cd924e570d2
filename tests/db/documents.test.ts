import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "#lib/db/client.ts";
import {
  deleteDocuments,
  getDocument,
  listDocuments,
  replaceDocument,
  storedEmbeddings,
} from "#lib/db/documents.ts";
import { getEvent, listEvents } from "#lib/db/events.ts";
import { readStatistics } from "#lib/db/statistics.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

const training = {
  id: "training",
  title: "Training",
  passages: ["Twelve officers trained", "They got diplomas"],
};
const visit = { id: "visit", title: "Visit", passages: ["The envoy came"] };

/** Where each row of a table stands and what transaction wrote it: it changes whenever the row is written. */
async function versions(db: Database, table: "events" | "passages" | "sentences") {
  const key = sql.raw(table === "sentences" ? "passage_id || '#' || position" : "id");
  const { rows } = await db.execute(
    sql`select ${key} as key, xmin::text || ctid::text as version from ${sql.identifier(table)}`,
  );
  return Object.fromEntries(rows.map(({ key, version }) => [String(key), String(version)]));
}

test("replaceDocument stores a document whose events hold its text", async ({ db }) => {
  const content = documentContent("a/b.txt", [training, visit]);
  await replaceDocument(db, content);
  expect(await getDocument(db, { path: "a/b.txt" })).toMatchObject({ text: content.text, hash: "hash" });
  expect(await getEvent(db, { id: "training" })).toMatchObject({
    document: "a/b.txt",
    text: "Twelve officers trained\nThey got diplomas\n",
    passages: [
      { start: 0, end: 23 },
      { start: 24, end: 41 },
    ],
  });
});

test("replaceDocument does not write what stayed the same, and removes what is gone", async ({ db }) => {
  await replaceDocument(db, documentContent("a", [training, visit]));
  const before = { ...(await versions(db, "events")), ...(await versions(db, "passages")) };
  const sentencesBefore = await versions(db, "sentences");
  const edited = { ...visit, passages: ["The envoy came back"] };
  await replaceDocument(db, documentContent("a", [training, edited], { hash: "other" }));
  const after = { ...(await versions(db, "events")), ...(await versions(db, "passages")) };
  const sentencesAfter = await versions(db, "sentences");
  expect(Object.keys(after).sort()).toEqual([
    "training",
    "training/They got diplomas",
    "training/Twelve officers trained",
    "visit",
    "visit/The envoy came back",
  ]);
  for (const id of ["training", "training/They got diplomas", "training/Twelve officers trained"]) {
    expect(after[id]).toBe(before[id]);
  }
  expect(after.visit).not.toBe(before.visit);
  expect(Object.keys(sentencesAfter)).toHaveLength(3);
  expect(sentencesAfter["training/They got diplomas#0"]).toBe(
    sentencesBefore["training/They got diplomas#0"],
  );
  expect(await listDocuments(db)).toEqual([
    { path: "a", hash: "other", pipeline: "pipeline", embeddingModel: "model" },
  ]);
});

test("replaceDocument writes an event whose title, date or countries alone changed", async ({ db }) => {
  await replaceDocument(db, documentContent("a", [visit]));
  const changed = { ...visit, title: "A visit", dateStart: "2024-02-29", countries: ["KG", "XK"] };
  await replaceDocument(db, documentContent("a", [changed]));
  expect(await getEvent(db, { id: "visit" })).toMatchObject({
    title: "A visit",
    dateStart: "2024-02-29",
    dateEnd: null,
    countries: ["KG", "XK"],
  });
  expect((await listEvents(db, { q: "a vis" })).total).toBe(1);
});

test("replaceDocument moves what follows an insertion, under the same ids", async ({ db }) => {
  await replaceDocument(db, documentContent("a", [visit]));
  await replaceDocument(db, documentContent("a", [training, visit]));
  expect(await getEvent(db, { id: "visit" })).toMatchObject({
    start: 42,
    end: 57,
    text: "The envoy came\n",
    passages: [{ start: 42, end: 56 }],
  });
});

test("replaceDocument replaces the embeddings of another model", async ({ db }) => {
  await replaceDocument(db, documentContent("a", [visit]));
  const embed = () => [0.25, 0.5];
  await replaceDocument(db, documentContent("a", [visit], { model: "new", embed }));
  expect(await storedEmbeddings(db, { path: "a", model: "new" })).toEqual(
    new Map([["The envoy came", [0.25, 0.5]]]),
  );
});

test("replaceDocument removes the last sentences of a passage that has fewer now", async ({ db }) => {
  const content = documentContent("a", [visit]);
  const [passage] = content.passages;
  const [sentence] = passage!.sentences;
  await replaceDocument(db, { ...content, passages: [{ ...passage!, sentences: [sentence!, sentence!] }] });
  await replaceDocument(db, content);
  expect(Object.keys(await versions(db, "sentences"))).toEqual(["visit/The envoy came#0"]);
});

test("replaceDocument that fails at its last row leaves what was stored before", async ({ db }) => {
  await replaceDocument(db, documentContent("a", [visit]));
  const content = documentContent("a", [training], { hash: "other" });
  content.passages.at(-1)!.sentences[0]!.embedding = [Number.NaN];
  await expect(replaceDocument(db, content)).rejects.toThrow();
  expect((await getDocument(db, { path: "a" }))?.hash).toBe("hash");
  expect((await listEvents(db, {})).events.map(({ id }) => id)).toEqual(["visit"]);
});

test("replaceDocument stores more rows than one statement takes", async ({ db }) => {
  const passages = Array.from({ length: 250 }, (_, index) => `Passage ${index}`);
  await replaceDocument(db, documentContent("a", [{ id: "long", title: "Long", passages }]));
  expect((await getEvent(db, { id: "long" }))?.passages).toHaveLength(250);
});

test("replaceDocument stores a document without events", async ({ db }) => {
  await replaceDocument(db, documentContent("a", [visit]));
  await replaceDocument(db, documentContent("a", []));
  expect(await readStatistics(db)).toMatchObject({ documents: 1, events: 0, passages: 0 });
});

test("storedEmbeddings returns what half precision keeps of each, and stores that again unchanged", async ({
  db,
}) => {
  const embed = () => [0.123456789, -1 / 3, 1e-9];
  await replaceDocument(db, documentContent("a", [visit], { embed }));
  const [stored] = (await storedEmbeddings(db, { path: "a", model: "model" })).values();
  expect(stored![0]).toBeCloseTo(0.123456789, 4);
  expect(stored![1]).toBeCloseTo(-1 / 3, 3);
  expect(stored![2]).toBeCloseTo(0, 6);
  const before = await versions(db, "passages");
  await replaceDocument(db, documentContent("a", [visit], { embed: () => stored! }));
  expect(await versions(db, "passages")).toEqual(before);
});

test("storedEmbeddings returns nothing of another model or another document", async ({ db }) => {
  await replaceDocument(db, documentContent("a", [visit]));
  expect(await storedEmbeddings(db, { path: "a", model: "other" })).toEqual(new Map());
  expect(await storedEmbeddings(db, { path: "b", model: "model" })).toEqual(new Map());
});

test("listDocuments orders paths by character, on any server", async ({ db }) => {
  for (const path of ["b", "a/c", "B", "a-b"]) await replaceDocument(db, documentContent(path, []));
  expect((await listDocuments(db)).map(({ path }) => path)).toEqual(["B", "a-b", "a/c", "b"]);
});

test("deleteDocuments removes documents with all that was made of them", async ({ db }) => {
  await replaceDocument(db, documentContent("a", [training]));
  await replaceDocument(db, documentContent("b", [visit]));
  expect(await deleteDocuments(db, { paths: ["a", "never stored"] })).toBe(1);
  expect(Object.keys(await versions(db, "sentences"))).toEqual(["visit/The envoy came#0"]);
  expect(await getDocument(db, { path: "a" })).toBeNull();
  expect(await deleteDocuments(db, { paths: [] })).toBe(0);
});
