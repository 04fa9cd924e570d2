import type { Embedder } from "#lib/ai/models.ts";
import type { RetryOptions } from "#lib/ai/retry-embedding.ts";
import type { Database, OpenDatabase } from "#lib/db/client.ts";
import { deleteDocuments, getDocument, listDocuments } from "#lib/db/documents.ts";
import { getFact } from "#lib/db/facts.ts";
import { settleChanges } from "#lib/db/settle-changes.ts";
import { readStatistics } from "#lib/db/statistics.ts";
import { RapporteurError } from "#lib/errors.ts";
import { badDocument } from "./bad-document.ts";
import { inParallel } from "./in-parallel.ts";
import type { Source } from "./make-document.ts";
import { planIngest } from "./plan-ingest.ts";
import { readDocument, type SourceText } from "./read-document.ts";
import { type ReadFiles, readFiles, readSamples } from "./read-files.ts";
import type { IngestSummary, ReportProgress } from "./report-progress.ts";

export interface IngestOptions {
  /** Migrated. */
  database: OpenDatabase;
  model: Embedder;
  /** Names the code that makes documents: see `pipelineFingerprint`. */
  pipeline: string;
  /** Files and folders to read. */
  paths: string[];
  /** Documents inside it are named from there. */
  reportsFolder: string;
  /** Whether to remove stored documents whose file is gone. */
  prune?: boolean;
  report?: ReportProgress;
  signal?: AbortSignal;
  retry?: RetryOptions;
}

/** Documents under way at a time where the embedding model is a server, which answers several requests at once. */
const PARALLEL_DOCUMENTS = 4;

/**
 * Brings the database in line with report files: read → (unchanged? skip) → split → annotate → chunk → embed → store.
 * Each document is stored in one transaction that names the code and the model that made it, so an ingest may be cut
 * short at any moment: what is missing, or was made otherwise, is made by the next.
 * A file that cannot be read is named in the summary and stops nothing.
 * @throws RapporteurError `model_unavailable` or `embedding_mismatch` when the embedding model fails.
 */
export function runIngest(options: IngestOptions): Promise<IngestSummary> {
  return options.database.exclusively("ingest", () => ingest(options));
}

async function ingest(options: IngestOptions): Promise<IngestSummary> {
  const started = performance.now();
  const { db } = options.database;
  const read = await readFiles(options.paths, options.reportsFolder);
  const plan = await planWork(options, read);

  await deleteDocuments(db, { paths: plan.removed });
  const made = await makeDocuments(options, plan.sources);
  options.report?.({ type: "settling" });
  await settleChanges(db);

  const { documents, events, passages } = await readStatistics(db);
  return {
    documents,
    events,
    passages,
    embedded: made.embedded,
    stored: made.stored,
    unchanged: plan.unchanged.length,
    skipped: read.skipped,
    failed: [...read.failed, ...made.failed],
    gone: plan.gone,
    pruned: plan.removed,
    seconds: Math.round(performance.now() - started) / 1000,
  };
}

async function planWork(
  { database: { db }, model, pipeline, prune = false }: IngestOptions,
  read: ReadFiles,
) {
  const stored = await listDocuments(db);
  const plan = planIngest({
    read: read.files,
    failed: read.failed.map(({ document }) => document),
    searched: read.searched,
    stored,
    samples: await readSamples(),
    pipeline,
    embeddingModel: model.modelId,
    prune,
  });
  const files = new Map(read.files.map((file) => [file.document, file]));
  const sources: Source[] = [
    ...plan.fromFiles.map((document) => ({ document, read: () => readDocument(files.get(document)!) })),
    ...plan.fromDatabase.map((document) => ({ document, read: () => readStored(db, document) })),
  ];
  return { ...plan, sources };
}

async function readStored(db: Database, path: string): Promise<SourceText> {
  const document = await getDocument(db, { path });
  if (!document) throw badDocument(path, "it was removed while reports were ingested");
  return document;
}

interface Made {
  stored: number;
  embedded: number;
  failed: IngestSummary["failed"];
}

async function makeDocuments(options: IngestOptions, sources: Source[]): Promise<Made> {
  const { model, report, database } = options;
  const made: Made = { stored: 0, embedded: 0, failed: [] };
  if (sources.length === 0) return made;
  const previous = await getFact(database.db, { name: "embeddingModel" });
  const previousModel = previous && previous.model !== model.modelId ? previous.model : null;
  report?.({ type: "planned", documents: sources.length, previousModel });
  // The dictionaries of the splitter take 150 MB and half a second: an ingest that finds nothing to do goes without.
  const { makeDocument } = await import("./make-document.ts");
  const make = async (source: Source, signal: AbortSignal) => {
    try {
      made.embedded += await makeDocument(source, { ...options, signal });
      made.stored += 1;
    } catch (error) {
      if (!(error instanceof RapporteurError && error.code === "bad_document")) throw error;
      made.failed.push({ document: source.document, reason: error.message });
      report?.({ type: "failed", document: source.document });
    }
  };
  const limit = (await model.supportsParallelCalls) ? PARALLEL_DOCUMENTS : 1;
  await inParallel(sources, limit, make, options.signal);
  return made;
}
