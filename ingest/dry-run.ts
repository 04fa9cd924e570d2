import type { EventDraft } from "./annotate-event.ts";
import { buildDocument } from "./build-document.ts";
import { planIngest, type StoredDocument } from "./plan-ingest.ts";
import { readDocument } from "./read-document.ts";
import { readFiles, readSamples } from "./read-files.ts";
import type { IngestSummary } from "./report-progress.ts";

export interface DryRunOptions {
  paths: string[];
  reportsFolder: string;
  stored: StoredDocument[];
  pipeline: string;
  embeddingModel: string;
  prune: boolean;
}

/** What an ingest would do, and make of each file. */
export interface DryRun extends Pick<IngestSummary, "skipped" | "failed" | "gone"> {
  documents: {
    document: string;
    /** `new` and `changed` ones would be stored. */
    state: "new" | "changed" | "unchanged";
    events: (EventDraft & { id: string })[];
    passages: number;
  }[];
  /** Documents whose file was not read, which would be embedded anew with another model. */
  embeddedAnew: string[];
  /** Stored documents that would be removed. */
  removed: string[];
}

/** Goes through an ingest without a model and without writing anything. */
export async function dryRun(options: DryRunOptions): Promise<DryRun> {
  const { files, skipped, failed, searched } = await readFiles(options.paths, options.reportsFolder);
  const plan = planIngest({
    ...options,
    read: files,
    failed: failed.map(({ document }) => document),
    searched,
    samples: await readSamples(),
  });
  const stored = new Set(options.stored.map(({ path }) => path));
  const unchanged = new Set(plan.unchanged);
  const documents: DryRun["documents"] = [];
  for (const file of files) {
    const { document } = file;
    const { events, passages } = buildDocument(document, (await readDocument(file)).text);
    const state = unchanged.has(document) ? "unchanged" : stored.has(document) ? "changed" : "new";
    documents.push({ document, state, events, passages: passages.length });
  }
  const { gone, removed, fromDatabase: embeddedAnew } = plan;
  return { documents, embeddedAnew, skipped, failed, gone, removed };
}

/** A dry run in words, a line each. */
export function describeDryRun({
  documents,
  embeddedAnew,
  skipped,
  failed,
  gone,
  removed,
}: DryRun): string[] {
  return [
    ...documents.flatMap(({ document, state, events }) => [
      `${document} (${state})`,
      ...events.map(
        (event) => `  ${describeDate(event)}  ${event.countries.join(",") || "--"}  ${event.title}`,
      ),
    ]),
    ...embeddedAnew.map((document) => `${document} (to be embedded anew)`),
    ...gone.map((document) => `${document} (gone, ${removed.includes(document) ? "to be removed" : "kept"})`),
    ...skipped.map((document) => `${document} (skipped: of another kind)`),
    ...failed.map(({ reason }) => reason),
    "Nothing was written",
  ];
}

const NO_DATE = "----------";

function describeDate({ dateStart, dateEnd }: EventDraft): string {
  if (!dateStart) return NO_DATE;
  return dateEnd && dateEnd !== dateStart ? `${dateStart}/${dateEnd}` : dateStart;
}
