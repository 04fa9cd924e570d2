import { SingleBar } from "cli-progress";

/** What happens during an ingest, as it happens. */
export type IngestEvent =
  /** What there is to do. `bytes` is the size of the documents to be made; `previousModel` made the embeddings that are replaced. */
  | { type: "planned"; documents: number; bytes: number; previousModel: string | null }
  /** Work on a document went on; all its steps add up to its size. */
  | { type: "progressed"; document: string; bytes: number }
  | { type: "stored"; document: string; events: number; passages: number; embedded: number }
  | { type: "failed"; document: string; reason: string }
  /** The embedding model's server is busy or away. */
  | { type: "waiting"; delayMs: number; status: number | null }
  | { type: "indexing" };

export interface IngestSummary {
  /** What the database holds now; after a dry run, what the files would come to. */
  documents: number;
  events: number;
  passages: number;
  /** Texts that the embedding model was asked for. */
  embedded: number;
  /** Documents that were made or made anew. */
  stored: number;
  /** Documents left as they were. */
  unchanged: number;
  /** Files of a kind that is not read. */
  skipped: string[];
  failed: { document: string; reason: string }[];
  /** Stored documents whose file is no longer there. */
  gone: string[];
  /** How many of those were removed. */
  pruned: number;
  seconds: number;
}

export type ReportProgress = (event: IngestEvent) => void;

export interface ProgressReport {
  report: ReportProgress;
  /** Leaves the terminal as it was found. To be called however the ingest ends. */
  end(): void;
}

/** Where progress is written: a terminal shows a bar, anything else gets plain lines. */
export type Output = Pick<NodeJS.WriteStream, "write" | "isTTY">;

export function reportProgress(output: NodeJS.WriteStream): ProgressReport {
  return output.isTTY ? progressBar(output) : progressLines(output);
}

/** For `--json`, where only the summary counts. */
export const silentProgress: ProgressReport = { report() {}, end() {} };

function progressLines(output: Output): ProgressReport {
  return {
    report(event) {
      const line = describeEvent(event);
      if (line) output.write(`${line}\n`);
    },
    end() {},
  };
}

function progressBar(output: NodeJS.WriteStream): ProgressReport {
  const bar = new SingleBar({
    stream: output,
    format: "{bar} {percentage}% {document}",
    barsize: 30,
    clearOnComplete: true,
    hideCursor: true,
    stopOnComplete: false,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  return {
    report(event) {
      if (event.type === "planned") {
        const line = describeEvent(event);
        if (line) output.write(`${line}\n`);
        if (event.documents > 0) bar.start(event.bytes, 0, { document: "" });
      } else if (event.type === "progressed") bar.increment(event.bytes, { document: event.document });
      else if (event.type === "waiting") bar.update({ document: describeEvent(event) });
    },
    end() {
      bar.stop();
    },
  };
}

function describeEvent(event: IngestEvent): string | null {
  switch (event.type) {
    case "planned":
      return event.previousModel && event.documents > 0
        ? `The embedding model has changed, so all reports are embedded anew; "${event.previousModel}" made what is stored`
        : null;
    case "progressed":
      return null;
    case "stored":
      return `Stored ${event.document}: ${count(event.events, "event")}, ${count(event.passages, "passage")}, ${count(event.embedded, "text")} embedded`;
    case "failed":
      return event.reason;
    case "waiting":
      return `The embedding model ${event.status ? `answered with status ${event.status}` : "cannot be reached"}; trying again in ${(event.delayMs / 1000).toFixed(1)} s`;
    case "indexing":
      return null;
  }
}

/** At most this many names are listed; more would push the rest off the screen. */
const LISTED_NAMES = 10;

/** The summary in words. What failed is not among them: it has been, or is to be, said line by line. */
export function describeSummary(summary: IngestSummary): string[] {
  const { documents, events, passages, stored, unchanged, embedded, pruned, gone, skipped, failed } = summary;
  const left = gone.length - pruned;
  return [
    `${count(documents, "document")}, ${count(events, "event")}, ${count(passages, "passage")}`,
    `${stored} stored, ${unchanged} unchanged, ${failed.length} failed, ${count(embedded, "text")} embedded in ${summary.seconds} s`,
    skipped.length > 0 && `Skipped ${count(skipped.length, "file")} of other kinds: ${listNames(skipped)}`,
    pruned > 0 && `Removed ${count(pruned, "document")} whose file is gone: ${listNames(gone)}`,
    left > 0 &&
      `No longer in the folder, but still answered from: ${listNames(gone)} (npm run ingest -- --prune removes them)`,
  ].filter((line) => line !== false);
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

function listNames(names: string[]): string {
  const more = names.length - LISTED_NAMES;
  return names.slice(0, LISTED_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
