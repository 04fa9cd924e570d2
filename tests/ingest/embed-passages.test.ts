import { MockEmbeddingModelV4 } from "ai/test";
import { expect, test } from "vitest";
import { type EmbedOptions, embeddingKey, embedPassages } from "#ingest/embed-passages.ts";
import { embeddingModel } from "#lib/ai/models.ts";
import { RapporteurError } from "#lib/errors.ts";
import {
  type ScriptedAnswer,
  scriptedEmbedding,
  startEmbeddingServer,
} from "#tests/setup/embedding-server.ts";

/** A model at a scripted server, and waits that are written down and not waited for. */
async function remoteModel(answers: ScriptedAnswer[] = []) {
  const server = await startEmbeddingServer({ answers });
  const waits: number[] = [];
  const options: EmbedOptions = {
    model: embeddingModel({
      EMBEDDING_MODEL: "scripted",
      OPENAI_BASE_URL: server.baseUrl,
      OPENAI_API_KEY: undefined,
    }),
    delay: async (delayMs) => void waits.push(delayMs),
    random: () => 1,
  };
  return { ...server, waits, options };
}

const passage = { text: "Title. One. Two.", sentences: ["One.", "Two."] };

test("embedPassages embeds every text once, like lengths together, known ones not at all, and gives them back in place", async () => {
  const { options, requests } = await remoteModel();
  const known = new Map([[embeddingKey("Two."), [9, 9, 9, 9]]]);
  const again = { text: "Other. One.", sentences: ["One."] };
  const embedded = await embedPassages([passage, again], { ...options, known });
  expect(requests.map((request) => request.input)).toEqual([["One.", "Other. One.", "Title. One. Two."]]);
  const one = { key: embeddingKey("One."), embedding: scriptedEmbedding("One.", 4) };
  expect(embedded).toEqual([
    {
      key: embeddingKey(passage.text),
      embedding: scriptedEmbedding(passage.text, 4),
      sentences: [one, { key: embeddingKey("Two."), embedding: [9, 9, 9, 9] }],
    },
    { key: embeddingKey(again.text), embedding: scriptedEmbedding(again.text, 4), sentences: [one] },
  ]);
});

test("embedPassages asks no model when there is nothing to embed", async () => {
  const model = new MockEmbeddingModelV4();
  const known = new Map([[embeddingKey("One."), [1]]]);
  expect(await embedPassages([], { model })).toEqual([]);
  expect(await embedPassages([{ text: "One.", sentences: [] }], { model, known })).toHaveLength(1);
});

test("embedPassages sends a server of one's own at most 32 texts a request, and reports each", async () => {
  const { options, requests } = await remoteModel();
  const told: [number, number][] = [];
  const sentences = Array.from({ length: 70 }, (_, index) => `Sentence ${index}`);
  const [embedded] = await embedPassages([{ text: "All", sentences }], {
    ...options,
    onEmbedded: (done, total) => told.push([done, total]),
  });
  expect(requests.map((request) => request.input.length).sort((a, b) => b - a)).toEqual([32, 32, 7]);
  expect(told).toHaveLength(3);
  expect(told.at(-1)).toEqual([71, 71]);
  expect(embedded?.sentences[69]?.embedding).toEqual(scriptedEmbedding("Sentence 69", 4));
});

test("embedPassages stays below OpenAI's 2,048 texts and 300,000 tokens a request", async () => {
  const requests: string[][] = [];
  const openai = embeddingModel({
    EMBEDDING_MODEL: "any",
    OPENAI_API_KEY: "key",
    OPENAI_BASE_URL: undefined,
  });
  const model: typeof openai = Object.create(openai, {
    doEmbed: {
      value: async ({ values }: { values: string[] }) => {
        requests.push(values);
        return { embeddings: values.map(() => [1, 2]), warnings: [] };
      },
    },
  });
  const many = Array.from({ length: 3000 }, (_, index) => `${index}`);
  await embedPassages([{ text: "many", sentences: many }], { model });
  expect(requests.map((values) => values.length)).toEqual([2048, 953]);
  requests.length = 0;
  const long = Array.from({ length: 400 }, (_, index) => `${index} ${"ő".repeat(1000)}`);
  await embedPassages([{ text: "long", sentences: long }], { model });
  // A token of a byte-pair encoding holds at least one byte.
  for (const values of requests) expect(Buffer.byteLength(values.join(""))).toBeLessThanOrEqual(300_000);
  expect(requests.flat()).toHaveLength(401);
});

test("embedPassages waits as long as a busy server asks, then goes on", async () => {
  const { options, requests, waits } = await remoteModel([
    { status: 429, headers: { "retry-after": "7" } },
    { status: 429, headers: { "retry-after-ms": "250" } },
  ]);
  expect(await embedPassages([passage], options)).toHaveLength(1);
  expect(requests).toHaveLength(3);
  expect(waits).toEqual([7000, 250]);
});

test("embedPassages backs off exponentially while a server fails, and names the status when it gives up", async () => {
  const { options, waits } = await remoteModel(Array.from({ length: 7 }, () => ({ status: 500 })));
  const failure = await embedPassages([passage], options).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(RapporteurError);
  expect(failure).toMatchObject({ code: "model_unavailable" });
  expect((failure as Error).message).toMatch(
    /^Embedding model "scripted" at http:\/\/127\.0\.0\.1:\d+ answered with status 500; wait and run the same command again; what was stored is kept$/,
  );
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16000]);
});

test("embedPassages does not repeat a refused request, and tells nothing the server said", async () => {
  const { options, requests } = await remoteModel([
    { status: 401, body: { error: { message: "bad key sk-abc" } } },
  ]);
  const failure = await embedPassages([passage], options).catch((error: Error) => error.message);
  expect(failure).toMatch(/answered with status 401; check OPENAI_API_KEY$/);
  expect(requests).toHaveLength(1);
});

test("embedPassages names a server that cannot be reached", async () => {
  const model = embeddingModel({
    EMBEDDING_MODEL: "absent",
    OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
    OPENAI_API_KEY: undefined,
  });
  await expect(embedPassages([passage], { model, delay: async () => {} })).rejects.toThrow(
    'Embedding model "absent" at http://127.0.0.1:9 cannot be reached; check OPENAI_BASE_URL and that the server runs',
  );
});

test("embedPassages refuses vectors of another dimension than those stored", async () => {
  const { options } = await remoteModel();
  await expect(embedPassages([passage], { ...options, dimension: 512 })).rejects.toMatchObject({
    code: "embedding_mismatch",
    message: expect.stringContaining('"scripted" answered with 4 dimensions where 512 were expected'),
  });
});

test("embedPassages refuses vectors that differ in dimension among themselves, are too few or no numbers", async () => {
  const answer = (embeddings: unknown[]) => ({
    status: 200,
    body: { data: embeddings.map((embedding) => ({ embedding })) },
  });
  const mixed = await remoteModel([
    answer([
      [1, 2],
      [1, 2, 3],
      [1, 2],
    ]),
  ]);
  await expect(embedPassages([passage], mixed.options)).rejects.toMatchObject({ code: "embedding_mismatch" });
  const few = await remoteModel([answer([[1, 2]])]);
  await expect(embedPassages([passage], few.options)).rejects.toMatchObject({ code: "model_unavailable" });
  const wrong = await remoteModel([answer([["a"], ["b"], ["c"]])]);
  await expect(embedPassages([passage], wrong.options)).rejects.toMatchObject({ code: "model_unavailable" });
});

test("embedPassages stops when it is aborted", async () => {
  const controller = new AbortController();
  const { options, requests } = await remoteModel([{ status: 503 }]);
  const delay = async () => controller.abort(new Error("stopped"));
  await expect(embedPassages([passage], { ...options, delay, signal: controller.signal })).rejects.toThrow(
    "stopped",
  );
  expect(requests).toHaveLength(1);
});

test("a server of one's own needs no key", async () => {
  const { options, requests } = await remoteModel();
  await embedPassages([passage], options);
  expect(requests[0]?.authorization).toMatch(/^Bearer ./);
  expect(requests[0]?.model).toBe("scripted");
});

test("embedPassages embeds a text anew when the model is given something else for it", async () => {
  const { options, requests } = await remoteModel();
  const known = new Map([[embeddingKey("ONE."), [9, 9, 9, 9]]]);
  const model = Object.assign(Object.create(options.model), {
    inputOf: async (text: string) => text.toUpperCase(),
  });
  const embedded = await embedPassages([{ text: "One.", sentences: ["Two."] }], { ...options, model, known });
  expect(requests.map((request) => request.input)).toEqual([["Two."]]);
  expect(embedded[0]).toMatchObject({
    key: embeddingKey("ONE."),
    sentences: [{ key: embeddingKey("TWO.") }],
  });
});
