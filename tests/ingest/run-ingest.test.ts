import { rmSync } from "node:fs";
import { join } from "node:path";
import { asc, sql } from "drizzle-orm";
import { expect } from "vitest";
import { SAMPLES_FOLDER } from "#ingest/read-files.ts";
import type { IngestEvent } from "#ingest/report-progress.ts";
import { type IngestOptions, runIngest } from "#ingest/run-ingest.ts";
import { assertEmbeddingModel } from "#lib/db/assert-embedding-model.ts";
import type { Database } from "#lib/db/client.ts";
import { getDocument, listDocuments } from "#lib/db/documents.ts";
import { getEvent } from "#lib/db/events.ts";
import { getFact } from "#lib/db/facts.ts";
import { documents, events, passages, sentences } from "#lib/db/schema.ts";
import { test } from "#tests/setup/database.ts";
import { fakeEmbedder, unaskedEmbedder } from "#tests/setup/fake-embedder.ts";
import { temporaryFolder, writeFiles } from "#tests/setup/folder.ts";
import { BEACON_TRAINING, CORAL_CONFERENCE, LIBRARY_DONATION } from "./press-release.ts";

type Ingest = Partial<IngestOptions> & Pick<IngestOptions, "database"> & { folder: string };

function ingest({ folder, ...options }: Ingest) {
  return runIngest({
    model: fakeEmbedder().model,
    pipeline: "pipeline",
    paths: [folder],
    reportsFolder: folder,
    ...options,
  });
}

async function storedRows(db: Database) {
  return {
    documents: await db.select().from(documents).orderBy(asc(documents.path)),
    events: await db.select().from(events).orderBy(asc(events.document), asc(events.start)),
    passages: await db.select().from(passages).orderBy(asc(passages.id)),
    sentences: await db.select().from(sentences).orderBy(asc(sentences.passageId), asc(sentences.position)),
  };
}

test("runIngest stores documents whose events, passages and sentences hold the report's own text", async ({
  database,
  db,
}) => {
  const text = `\ufeff${BEACON_TRAINING}${CORAL_CONFERENCE}`;
  const folder = temporaryFolder({ "2021/digest.txt": text, "library.md": LIBRARY_DONATION });
  const summary = await ingest({ database, folder });
  const stored = await storedRows(db);
  const texts = new Map([
    ["2021/digest.txt", text],
    ["library.md", LIBRARY_DONATION],
  ]);
  for (const [path, content] of texts) expect((await getDocument(db, { path }))?.text).toBe(content);
  const ofDigest = stored.events.filter((event) => event.document === "2021/digest.txt");
  expect(ofDigest.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(ofDigest.map((event) => event.dateStart)).toEqual(["2021-05-08", "2021-06-03"]);
  for (const { id, document, start, end } of stored.events) {
    expect((await getEvent(db, { id }))?.text).toBe(texts.get(document)?.slice(start, end));
  }
  const textOf = (eventId: string) => texts.get(stored.events.find(({ id }) => id === eventId)!.document)!;
  for (const passage of stored.passages) {
    expect(textOf(passage.eventId).slice(passage.start, passage.end)).toBe(passage.text);
    const own = stored.sentences.filter(({ passageId }) => passageId === passage.id);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ start, end }) => start >= passage.start && end <= passage.end)).toBe(true);
  }
  expect(summary).toMatchObject({
    documents: 2,
    events: stored.events.length,
    passages: stored.passages.length,
    embedded: stored.passages.length + stored.sentences.length,
    stored: 2,
    unchanged: 0,
    skipped: [],
    failed: [],
    gone: [],
    pruned: [],
  });
  expect(await getFact(db, { name: "embeddingModel" })).toEqual({ model: "fake", dimension: 3 });
  expect((await getFact(db, { name: "lexemeCounts" }))?.current).toBe(true);
});

test("runIngest writes nothing and embeds nothing the second time", async ({ database, db }) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING, "b.txt": CORAL_CONFERENCE });
  await ingest({ database, folder });
  const before = await storedRows(db);
  const versions = () => db.execute(sql`select path, xmin::text, "updated_at" from documents order by path`);
  const versionsBefore = (await versions()).rows;
  const summary = await ingest({ database, folder, model: unaskedEmbedder() });
  expect(summary).toMatchObject({ documents: 2, stored: 0, unchanged: 2, embedded: 0 });
  expect(await storedRows(db)).toEqual(before);
  expect((await versions()).rows).toEqual(versionsBefore);
});

test("runIngest embeds only what an edit changed, and events that stayed keep their ids", async ({
  database,
  db,
}) => {
  const folder = temporaryFolder({ "digest.txt": BEACON_TRAINING + CORAL_CONFERENCE + LIBRARY_DONATION });
  await ingest({ database, folder });
  const before = await storedRows(db);
  const added = "Readers may borrow them from Monday.";
  writeFiles(folder, {
    "digest.txt": `${BEACON_TRAINING}${CORAL_CONFERENCE}${LIBRARY_DONATION.trimEnd()} ${added}\n`,
  });
  const { model, texts } = fakeEmbedder();
  const summary = await ingest({ database, folder, model });
  expect(summary).toMatchObject({ stored: 1, unchanged: 0, embedded: 2 });
  expect(texts.sort((a, b) => a.length - b.length)).toEqual([
    added,
    expect.stringContaining(`shelves. ${added}`),
  ]);
  const after = await storedRows(db);
  expect(after.events.map(({ id }) => id).slice(0, 2)).toEqual(before.events.map(({ id }) => id).slice(0, 2));
  expect(after.events[2]?.id).not.toBe(before.events[2]?.id);
  const kept = (rows: typeof before) => rows.passages.filter((row) => row.eventId !== rows.events[2]?.id);
  expect(kept(after)).toEqual(kept(before));
});

test("runIngest tells identical events apart", async ({ database, db }) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING + CORAL_CONFERENCE + BEACON_TRAINING });
  const { model, texts } = fakeEmbedder();
  await ingest({ database, folder, model });
  const stored = await storedRows(db);
  expect(stored.events).toHaveLength(3);
  expect(new Set(texts).size).toBe(texts.length);
});

test("runIngest makes documents anew when the code that makes them has changed, without embedding equal texts", async ({
  database,
  db,
}) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING });
  await ingest({ database, folder, pipeline: "old" });
  const summary = await ingest({ database, folder, pipeline: "new", model: unaskedEmbedder() });
  expect(summary).toMatchObject({ stored: 1, embedded: 0 });
  expect((await listDocuments(db)).map(({ pipeline }) => pipeline)).toEqual(["new"]);
});

test("runIngest names a bad file and what is of another kind, and stores the rest", async ({
  database,
  db,
}) => {
  const folder = temporaryFolder({
    "a.txt": BEACON_TRAINING,
    "bad.txt": Buffer.from([0x66, 0xe9, 0x65]),
    "z.txt": LIBRARY_DONATION,
    "scan.pdf": "%PDF",
  });
  const summary = await ingest({ database, folder });
  expect(summary.failed).toEqual([
    { document: "bad.txt", reason: 'Cannot read "bad.txt": it is not UTF-8; save it as UTF-8' },
  ]);
  expect(summary.skipped).toEqual(["scan.pdf"]);
  expect((await listDocuments(db)).map(({ path }) => path)).toEqual(["a.txt", "z.txt"]);
});

test("runIngest keeps what is stored of a file that can no longer be read", async ({ database, db }) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING });
  await ingest({ database, folder });
  writeFiles(folder, { "a.txt": "\0" });
  const summary = await ingest({ database, folder, prune: true });
  expect(summary).toMatchObject({ documents: 1, gone: [], pruned: [], failed: [{ document: "a.txt" }] });
  expect((await storedRows(db)).documents[0]?.text).toBe(BEACON_TRAINING);
});

test("runIngest reports a file that is gone, and removes it only when asked to", async ({ database, db }) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING, "b.txt": CORAL_CONFERENCE });
  await ingest({ database, folder });
  rmSync(join(folder, "b.txt"));
  expect(await ingest({ database, folder })).toMatchObject({ documents: 2, gone: ["b.txt"], pruned: [] });
  const pruned = await ingest({ database, folder, prune: true });
  expect(pruned).toMatchObject({ documents: 1, gone: ["b.txt"], pruned: ["b.txt"] });
  const { events, passages, sentences } = await storedRows(db);
  expect(events.every(({ document }) => document === "a.txt")).toBe(true);
  expect([passages.length > 0, sentences.length > 0]).toEqual([true, true]);
  expect((await getFact(db, { name: "lexemeCounts" }))?.passages).toBe(passages.length);
});

test("runIngest lets the bundled samples go once there are reports of one's own, but not a part of them", async ({
  database,
  db,
}) => {
  await ingest({ database, folder: SAMPLES_FOLDER });
  const samples = (await listDocuments(db)).map(({ path }) => path);
  const own = temporaryFolder({ "own.txt": LIBRARY_DONATION, [samples[0]!]: BEACON_TRAINING });
  expect(await ingest({ database, folder: own })).toMatchObject({
    pruned: [],
    documents: samples.length + 1,
  });
  await ingest({ database, folder: SAMPLES_FOLDER });
  rmSync(join(own, samples[0]!));
  const summary = await ingest({ database, folder: own });
  expect(summary).toMatchObject({ documents: 1, gone: samples, pruned: samples });
});

test("runIngest embeds everything anew with another model, from the stored text where the file was not read", async ({
  database,
  db,
}) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING, "b.txt": CORAL_CONFERENCE });
  const first = await ingest({ database, folder });
  const env = { EMBEDDING_MODEL: "other", REPORTS_DIR: folder };
  await expect(assertEmbeddingModel(db, env)).rejects.toMatchObject({
    code: "embedding_mismatch",
    message: expect.stringMatching(
      /^The reports were embedded with "fake", but EMBEDDING_MODEL is "other"; run "npm run ingest -- .+" to embed them anew, or set EMBEDDING_MODEL=fake$/,
    ),
  });
  const { model, texts } = fakeEmbedder({ modelId: "other", dimension: 5 });
  const told: IngestEvent[] = [];
  const summary = await ingest({
    database,
    folder,
    paths: [join(folder, "a.txt")],
    model,
    report: (event) => told.push(event),
  });
  expect(summary).toMatchObject({ documents: 2, stored: 2, embedded: first.embedded });
  expect(texts).toHaveLength(first.embedded);
  expect(told[0]).toEqual({ type: "planned", documents: 2, previousModel: "fake" });
  await expect(assertEmbeddingModel(db, env)).resolves.toBeUndefined();
  expect(await getFact(db, { name: "embeddingModel" })).toEqual({ model: "other", dimension: 5 });
  const { rows } = await db.execute(
    sql`select distinct vector_dims(embedding) as dimension from passages union select vector_dims(embedding) from sentences`,
  );
  expect(rows).toEqual([{ dimension: 5 }]);
});

test("runIngest cut short between two models leaves a database that no server starts on, and finishes", async ({
  database,
  db,
}) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING, "b.txt": CORAL_CONFERENCE });
  await ingest({ database, folder });
  const stop = new AbortController();
  const interrupted = ingest({
    database,
    folder,
    model: fakeEmbedder({ modelId: "other" }).model,
    signal: stop.signal,
    report: ({ type }) => type === "stored" && stop.abort(new Error("stopped")),
  });
  await expect(interrupted).rejects.toThrow("stopped");
  const models = async () => (await listDocuments(db)).map(({ embeddingModel }) => embeddingModel);
  expect(await models()).toEqual(["other", "fake"]);
  for (const EMBEDDING_MODEL of ["fake", "other"]) {
    await expect(assertEmbeddingModel(db, { EMBEDDING_MODEL, REPORTS_DIR: folder })).rejects.toThrow(
      `1 of 2 documents are still to be embedded with "${EMBEDDING_MODEL}"; run "npm run ingest --`,
    );
  }
  const { model } = fakeEmbedder({ modelId: "other" });
  expect(await ingest({ database, folder, model })).toMatchObject({ stored: 1, unchanged: 1 });
  expect(await models()).toEqual(["other", "other"]);
});

test("runIngest stops at a model that fails, keeps what is stored, and goes on from there", async ({
  database,
  db,
}) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING, "b.txt": CORAL_CONFERENCE });
  const { model } = fakeEmbedder();
  let calls = 0;
  const failing = Object.create(model, {
    doEmbed: {
      value: (options: Parameters<typeof model.doEmbed>[0]) => {
        calls += 1;
        if (options.values.some((text) => text.includes("coral"))) throw new Error("out of order");
        return model.doEmbed(options);
      },
    },
  });
  await expect(ingest({ database, folder, model: failing })).rejects.toThrow("out of order");
  expect(calls).toBe(2);
  expect((await listDocuments(db)).map(({ path }) => path)).toEqual(["a.txt"]);
  expect(await ingest({ database, folder })).toMatchObject({ documents: 2, stored: 1, unchanged: 1 });
});

test("runIngest counts lexemes that an interrupted ingest left uncounted", async ({ database, db }) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING });
  const stop = new AbortController();
  const report = ({ type }: IngestEvent) => {
    if (type === "settling") throw new Error("killed");
  };
  await expect(ingest({ database, folder, report, signal: stop.signal })).rejects.toThrow("killed");
  expect((await getFact(db, { name: "lexemeCounts" }))?.current).toBe(false);
  await ingest({ database, folder, model: unaskedEmbedder() });
  expect((await getFact(db, { name: "lexemeCounts" }))?.current).toBe(true);
});

test("runIngest does nothing to a database for an empty folder", async ({ database }) => {
  const summary = await ingest({ database, folder: temporaryFolder(), model: unaskedEmbedder() });
  expect(summary).toMatchObject({ documents: 0, events: 0, passages: 0, stored: 0, failed: [] });
});

test("two ingests at once do their work one after the other", async ({ database }) => {
  const folder = temporaryFolder({ "a.txt": BEACON_TRAINING });
  const [one, other] = await Promise.all([ingest({ database, folder }), ingest({ database, folder })]);
  expect([one.stored, other.stored].toSorted()).toEqual([0, 1]);
});
