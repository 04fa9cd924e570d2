import { embed, embedMany } from "ai";
import { expect, test } from "vitest";
import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";

const cosine = (a: number[], b: number[]) => a.reduce((sum, value, index) => sum + value * b[index]!, 0);

test("bundledEmbedder gives unit vectors of 512 dimensions, for texts without content too", async () => {
  const values = ["Observers were trained.", "", " \n", "🌍", "word ".repeat(20_000)];
  const { embeddings } = await embedMany({ model: bundledEmbedder, values });
  for (const embedding of embeddings) {
    expect(embedding).toHaveLength(512);
    expect(Math.hypot(...embedding)).toBeCloseTo(1, 6);
  }
});

test("bundledEmbedder gives a text the same vector alone and among many", async () => {
  const text = "Customs officers learned to read shipping papers.";
  const { embedding } = await embed({ model: bundledEmbedder, value: text });
  const values = Array.from({ length: 40 }, (_, index) => (index === 33 ? text : `Sentence number ${index}`));
  const { embeddings } = await embedMany({ model: bundledEmbedder, values });
  expect(cosine(embedding, embeddings[33]!)).toBeGreaterThan(0.9999);
});

test("bundledEmbedder puts a paraphrase nearer than another matter", async () => {
  const { embeddings } = await embedMany({
    model: bundledEmbedder,
    values: [
      "How many judges attended the course?",
      "Thirty members of the judiciary took part in the training.",
      "The river was cleaned of plastic waste.",
    ],
  });
  const [question, near, far] = embeddings as [number[], number[], number[]];
  expect(cosine(question, near)).toBeGreaterThan(cosine(question, far) + 0.1);
});

test("bundledEmbedder stops when it is aborted", async () => {
  const abortSignal = AbortSignal.abort(new Error("stopped"));
  await expect(bundledEmbedder.doEmbed({ values: ["One"], abortSignal })).rejects.toThrow("stopped");
});
