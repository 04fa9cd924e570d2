import { SingleBar } from "cli-progress";

/** What happens during an ingest, as it happens. */
export type IngestEvent =
  /** Documents are to be made; `previousModel` made the embeddings that are replaced. */
  | { type: "planned"; documents: number; previousModel: string | null }
  /** How far a document is embedded, from 0 to 1. */
  | { type: "progressed"; document: string; part: number }
  | { type: "stored"; document: string; events: number; passages: number; embedded: number }
  /** The summary says why. */
  | { type: "failed"; document: string }
  /** The embedding model's server is busy or away. */
  | { type: "waiting"; delayMs: number; status: number | null }
  /** All documents are stored; word counts and indexes follow. */
  | { type: "settling" };

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
  /** Those of them that were removed. */
  pruned: string[];
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
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  /** How far each document has come, from 0 to 1. */
  const parts = new Map<string, number>();
  const advance = (document: string, part: number) => {
    parts.set(document, part);
    bar.update(
      parts.values().reduce((sum, value) => sum + value, 0),
      { document },
    );
  };
  return {
    report(event) {
      const line = describeEvent(event);
      if (event.type === "planned") {
        if (line) output.write(`${line}\n`);
        bar.start(event.documents, 0, { document: "" });
      } else if (event.type === "waiting") bar.update({ document: line });
      else if (event.type === "settling") bar.stop();
      else advance(event.document, event.type === "progressed" ? event.part : 1);
    },
    end() {
      bar.stop();
    },
  };
}

function describeEvent(event: IngestEvent): string | null {
  if (event.type === "planned" && event.previousModel) {
    return `The embedding model has changed, so all reports are embedded anew; "${event.previousModel}" made what is stored`;
  }
  if (event.type === "stored") {
    return `Stored ${event.document}: ${count(event.events, "event")}, ${count(event.passages, "passage")}, ${count(event.embedded, "text")} embedded`;
  }
  if (event.type === "waiting") {
    const reason = event.status ? `answered with status ${event.status}` : "cannot be reached";
    return `The embedding model ${reason}; trying again in ${(event.delayMs / 1000).toFixed(1)} s`;
  }
  return null;
}

/** At most this many names are listed; more would push the rest off the screen. */
const LISTED_NAMES = 10;

/** The summary in words; failures have lines of their own. `command` is what was run, for advice. */
export function describeSummary(summary: IngestSummary, command: string): string[] {
  const { documents, events, passages, stored, unchanged, embedded, pruned, gone, skipped, failed } = summary;
  const left = gone.filter((document) => !pruned.includes(document));
  return [
    ...failed.map(({ reason }) => reason),
    skipped.length > 0 && `Skipped ${count(skipped.length, "file")} of other kinds: ${listNames(skipped)}`,
    pruned.length > 0 &&
      `Removed ${count(pruned.length, "document")} whose file is gone: ${listNames(pruned)}`,
    left.length > 0 &&
      `Still answered from, though no longer in the folder: ${listNames(left)}; "${command} --prune" removes what is gone`,
    `${stored} stored, ${unchanged} unchanged, ${failed.length} failed, ${count(embedded, "text")} embedded in ${summary.seconds} s`,
    `The database holds ${count(documents, "document")}, ${count(events, "event")} and ${count(passages, "passage")}`,
  ].filter((line) => line !== false);
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

function listNames(names: string[]): string {
  const more = names.length - LISTED_NAMES;
  return names.slice(0, LISTED_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
