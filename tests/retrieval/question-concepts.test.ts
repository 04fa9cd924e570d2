import { expect } from "vitest";
import { replaceDocument } from "#lib/db/documents.ts";
import { rebuildLexemes } from "#lib/db/lexemes.ts";
import { questionConcepts } from "#lib/retrieval/question-concepts.ts";
import { documentContent } from "#tests/db/document-content.ts";
import { test } from "#tests/setup/database.ts";

test("questionConcepts takes an unknown word for the nearest that reports have, and a known one for itself", async ({
  db,
}) => {
  const passages = ["The pilots were trained in the harbour"];
  await replaceDocument(db, documentContent("a.txt", [{ id: "one", title: "One", passages }]));
  await rebuildLexemes(db);
  const lexemesOf = async (text: string) => {
    const concepts = await questionConcepts(db, { text, language: "en" });
    return concepts.flatMap(({ english }) => english);
  };
  expect(await lexemesOf("harbuor")).toContain("harbour");
  // One letter from "train".
  expect(await lexemesOf("trail")).toEqual(["trail"]);
});

test("questionConcepts takes what hyphens join for one word of the other language", async ({ db }) => {
  await rebuildLexemes(db);
  const concepts = await questionConcepts(db, { text: "sages-femmes", language: "fr" });
  expect(concepts.map(({ word, english }) => [word, english.includes("midwif")])).toEqual([
    ["sages", true],
    ["femmes", true],
  ]);
});

test("questionConcepts looks for a long name by its acronym too", async ({ db }) => {
  await rebuildLexemes(db);
  const concepts = await questionConcepts(db, {
    text: "What did the High Harbour Board say?",
    language: "en",
  });
  expect(concepts.map(({ english }) => english.includes("hhb"))).toEqual([true, true, true]);
});
