import type { Database } from "#lib/db/client.ts";
import { replaceDocument, storedEmbeddings } from "#lib/db/documents.ts";
import { getFact, setFact } from "#lib/db/facts.ts";
import { dropOtherVectorIndexes } from "#lib/db/vector-index.ts";
import { badDocument } from "./bad-document.ts";
import { type BuiltDocument, buildDocument } from "./build-document.ts";
import { type EmbeddedPassage, embedPassages } from "./embed-passages.ts";
import type { SourceText } from "./read-document.ts";
import type { IngestOptions } from "./run-ingest.ts";

/** A document that is to be made. */
export interface Source {
  document: string;
  read(): Promise<SourceText>;
}

/**
 * Makes one document and stores it in one transaction; returns how many texts were embedded for it. Embeddings of
 * texts that the same model has embedded for the stored document are kept.
 * @throws RapporteurError `bad_document`, `model_unavailable` or `embedding_mismatch`.
 */
export async function makeDocument(
  { document, read }: Source,
  { database: { db }, model, pipeline, report, signal, retry }: IngestOptions,
): Promise<number> {
  const { hash, text } = await read();
  const { events, passages } = buildOrRefuse(document, text);
  const fact = await getFact(db, { name: "embeddingModel" });
  let embedded = 0;
  const embeddings = await embedPassages(
    passages.map(({ texts }) => texts),
    {
      ...retry,
      model,
      signal,
      known: await storedEmbeddings(db, { path: document, model: model.modelId }),
      dimension: fact?.model === model.modelId ? fact.dimension : null,
      onEmbedded(done, total) {
        embedded = done;
        report?.({ type: "progressed", document, part: done / total });
      },
      onRetry: (event) => report?.({ type: "waiting", ...event }),
    },
  );
  await announceModel(db, model.modelId, embeddings[0]?.embedding.length);
  await replaceDocument(db, {
    path: document,
    hash,
    text,
    pipeline,
    embeddingModel: model.modelId,
    events,
    passages: passages.map((passage, index) => withEmbeddings(passage, embeddings[index]!)),
  });
  report?.({ type: "stored", document, events: events.length, passages: passages.length, embedded });
  return embedded;
}

/** A text that the splitter stumbles over is a fault of ours, but no reason to leave the other reports unread. */
function buildOrRefuse(document: string, text: string): BuiltDocument {
  try {
    return buildDocument(document, text);
  } catch (error) {
    throw badDocument(document, `splitting it into events failed (${(error as Error).message})`, error);
  }
}

/**
 * Says what passages are embedded with before the first of them is stored. From then on until the last document is
 * made anew, `assertEmbeddingModel` lets no server start.
 */
async function announceModel(db: Database, model: string, dimension: number | undefined): Promise<void> {
  if (dimension === undefined) return;
  const fact = await getFact(db, { name: "embeddingModel" });
  if (fact?.model === model && fact.dimension === dimension) return;
  await dropOtherVectorIndexes(db, { dimension });
  await setFact(db, { name: "embeddingModel", value: { model, dimension } });
}

function withEmbeddings(
  { texts: _, sentences, ...passage }: BuiltDocument["passages"][number],
  { key, embedding, sentences: embedded }: EmbeddedPassage,
) {
  return {
    ...passage,
    embeddingKey: key,
    embedding,
    sentences: sentences.map(({ start, end }, index) => ({
      start,
      end,
      embeddingKey: embedded[index]!.key,
      embedding: embedded[index]!.embedding,
    })),
  };
}
