import { expect } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { deleteDocuments, replaceDocument } from "#lib/db/documents.ts";
import { countLexemes, rebuildLexemes } from "#lib/db/lexemes.ts";
import { lexemes } from "#lib/db/schema.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

async function storeCourses(db: Database): Promise<void> {
  await replaceDocument(
    db,
    documentContent("a", [
      { id: "one", title: "Course", passages: ["Judges, judges and a prosecutor", "Prosecutors only"] },
      { id: "two", title: "Un cours", passages: ["Des juges formés"], language: "fr" },
    ]),
  );
}

test("rebuildLexemes counts the passages that hold a lexeme, in their text or their context", async ({
  db,
}) => {
  await storeCourses(db);
  await rebuildLexemes(db);
  expect(await countLexemes(db, { lexemes: ["judg", "prosecutor", "cours", "form", "unseen"] })).toEqual({
    counts: new Map([
      ["judg", 1],
      ["prosecutor", 2],
      ["cours", 2],
      ["form", 1],
    ]),
    passages: 3,
  });
});

test("rebuildLexemes corrects counts after an edit and forgets lexemes that are gone", async ({ db }) => {
  await storeCourses(db);
  await rebuildLexemes(db);
  await replaceDocument(
    db,
    documentContent("a", [{ id: "one", title: "Course", passages: ["Judges only"] }]),
  );
  await rebuildLexemes(db);
  expect(await countLexemes(db, { lexemes: ["judg", "prosecutor", "cours"] })).toEqual({
    counts: new Map([
      ["judg", 1],
      ["cours", 1],
    ]),
    passages: 1,
  });
  await deleteDocuments(db, { paths: ["a"] });
  await rebuildLexemes(db);
  expect(await countLexemes(db, { lexemes: ["judg"] })).toEqual({ counts: new Map(), passages: 0 });
});

test("rebuildLexemes does nothing while no passage has changed", async ({ db }) => {
  await storeCourses(db);
  await rebuildLexemes(db);
  await db.delete(lexemes);
  await rebuildLexemes(db);
  expect(await db.$count(lexemes)).toBe(0);
});

test("countLexemes answers before anything was counted", async ({ db }) => {
  expect(await countLexemes(db, { lexemes: ["judg"] })).toEqual({ counts: new Map(), passages: 0 });
  expect(await countLexemes(db, { lexemes: [] })).toEqual({ counts: new Map(), passages: 0 });
});
