import { expect, test } from "vitest";
import { planIngest, type StoredDocument } from "#ingest/plan-ingest.ts";

const stored = (path: string, changes: Partial<StoredDocument> = {}): StoredDocument => ({
  path,
  hash: `hash of ${path}`,
  pipeline: "p1",
  embeddingModel: "m1",
  ...changes,
});
const read = (...documents: string[]) =>
  documents.map((document) => ({ document, hash: `hash of ${document}` }));
const sample = { document: "sample.txt", hash: "hash of sample.txt" };
const plan = (input: Partial<Parameters<typeof planIngest>[0]>) =>
  planIngest({
    read: [],
    failed: [],
    searched: [""],
    stored: [],
    samples: [sample],
    pipeline: "p1",
    embeddingModel: "m1",
    prune: false,
    ...input,
  });

test("planIngest makes new documents and leaves unchanged ones alone", () => {
  expect(plan({ read: read("a.txt", "b.txt"), stored: [stored("a.txt")] })).toEqual({
    fromFiles: ["b.txt"],
    fromDatabase: [],
    unchanged: ["a.txt"],
    gone: [],
    removed: [],
  });
});

test.each([
  ["file", { hash: "another" }],
  ["code", { pipeline: "p0" }],
  ["model", { embeddingModel: "m0" }],
])("planIngest makes a document anew when its %s has changed", (_, changes) => {
  const result = plan({ read: read("a.txt"), stored: [stored("a.txt", changes)] });
  expect(result).toMatchObject({ fromFiles: ["a.txt"], fromDatabase: [], unchanged: [] });
});

test("planIngest embeds what another model embedded even when its file was not read", () => {
  const documents = [stored("a.txt", { embeddingModel: "m0" }), stored("b.txt"), stored("c.txt")];
  expect(plan({ read: read("b.txt"), searched: [], stored: documents })).toMatchObject({
    fromFiles: [],
    fromDatabase: ["a.txt"],
    gone: [],
  });
});

test("planIngest calls gone only what lay in a folder that was searched", () => {
  const documents = [stored("2023/a.txt"), stored("2024/b.txt"), stored("2024b/c.txt")];
  expect(plan({ stored: documents }).gone).toEqual(["2023/a.txt", "2024/b.txt", "2024b/c.txt"]);
  expect(plan({ stored: documents, searched: ["2024"] }).gone).toEqual(["2024/b.txt"]);
  expect(plan({ stored: documents, searched: [] }).gone).toEqual([]);
});

test("planIngest does not call gone what could not be read", () => {
  const documents = [stored("2023/a.txt"), stored("b.txt"), stored("c.txt")];
  expect(plan({ stored: documents, failed: ["2023", "b.txt"] }).gone).toEqual(["c.txt"]);
  expect(plan({ stored: documents, failed: [""] }).gone).toEqual([]);
});

test("planIngest does not embed what is about to be removed", () => {
  const documents = [stored("a.txt", { embeddingModel: "m0" })];
  expect(plan({ stored: documents, prune: true })).toMatchObject({ fromDatabase: [], gone: ["a.txt"] });
  expect(plan({ stored: documents })).toMatchObject({ fromDatabase: ["a.txt"], gone: ["a.txt"] });
});

test("planIngest removes what is gone when asked to", () => {
  const documents = [stored("a.txt"), stored("b.txt")];
  expect(plan({ read: read("a.txt"), stored: documents, prune: true }).removed).toEqual(["b.txt"]);
  expect(plan({ read: read("a.txt"), stored: documents }).removed).toEqual([]);
});

test("planIngest removes the bundled samples once all of them are stored unchanged and none is in the folder", () => {
  const two = [sample, { document: "second.txt", hash: "hash of second.txt" }];
  const both = [stored("sample.txt"), stored("second.txt")];
  const own = read("own.txt");
  expect(plan({ read: own, stored: both, samples: two }).removed).toEqual(["sample.txt", "second.txt"]);
  expect(plan({ read: [...own, ...two], stored: both, samples: two }).removed).toEqual([]);
  expect(plan({ read: read("second.txt"), stored: both, samples: two }).removed).toEqual([]);
  expect(plan({ read: own, searched: [], stored: both, samples: two }).removed).toEqual([]);
  const edited = [stored("sample.txt", { hash: "edited" }), stored("second.txt")];
  expect(plan({ read: own, stored: edited, samples: two }).removed).toEqual([]);
});
