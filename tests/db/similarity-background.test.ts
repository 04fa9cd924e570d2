import { expect } from "vitest";
import { replaceDocument } from "#lib/db/documents.ts";
import { getFact } from "#lib/db/facts.ts";
import { measureSimilarityBackground } from "#lib/db/similarity-background.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

const passages = (name: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${name} ${"x".repeat(place)}`);

test("measureSimilarityBackground measures pairs of sentences of different events", async ({ db }) => {
  await replaceDocument(
    db,
    documentContent("a", [
      { id: "one", title: "One", passages: passages("one", 6) },
      { id: "two", title: "Two", passages: passages("two", 6) },
    ]),
  );
  await measureSimilarityBackground(db);
  const background = await getFact(db, { name: "similarityBackground" });
  expect(background?.mean).toBeGreaterThan(0);
  expect(background?.mean).toBeLessThanOrEqual(1);
});

test("measureSimilarityBackground says that one event tells nothing", async ({ db }) => {
  await replaceDocument(
    db,
    documentContent("a", [{ id: "one", title: "One", passages: passages("one", 12) }]),
  );
  await measureSimilarityBackground(db);
  expect(await getFact(db, { name: "similarityBackground" })).toEqual({ mean: 0, deviation: 0 });
});
