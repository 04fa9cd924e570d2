import { expect } from "vitest";
import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";
import { replaceDocument } from "#lib/db/documents.ts";
import { rebuildLexemes } from "#lib/db/lexemes.ts";
import { searchPassages } from "#lib/retrieval/search-passages.ts";
import { documentContent } from "#tests/db/document-content.ts";
import { test } from "#tests/setup/database.ts";

test("searchPassages gives as many results as are wanted, were each of another event", async ({ db }) => {
  const towns = Array.from({ length: 20 }, (_, index) => `Harbour ${index}`);
  const texts = towns.map((town) => `Pilots were trained at ${town}`);
  const embedded = await bundledEmbedder.doEmbed({ values: texts });
  const vectors = new Map(texts.map((text, index) => [text, embedded.embeddings[index]!]));
  for (const [index, text] of texts.entries()) {
    const event = { id: `event-${index}`, title: towns[index]!, passages: [text] };
    const content = documentContent(`${index}.txt`, [event], { embed: (passage) => vectors.get(passage)! });
    await replaceDocument(db, content);
  }
  await rebuildLexemes(db);
  const context = { db, embeddingModel: bundledEmbedder, today: "2026-11-21" };
  const search = { text: "the training of pilots", scope: undefined };
  expect((await searchPassages(context, { ...search, limit: 10 })).results).toHaveLength(10);
  expect((await searchPassages(context, { ...search, limit: 50 })).results).toHaveLength(20);
});
