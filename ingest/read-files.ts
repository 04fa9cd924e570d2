import { join } from "node:path";
import { RapporteurError } from "#lib/errors.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import type { HashedFile } from "./plan-ingest.ts";
import { readDocument } from "./read-document.ts";
import type { IngestSummary } from "./report-progress.ts";

/** The folder of reports that come with Rapporteur. */
export const SAMPLES_FOLDER = join(import.meta.dirname, "samples");

export interface ReadFile extends FoundFile, HashedFile {}

export interface ReadFiles {
  files: ReadFile[];
  skipped: string[];
  failed: IngestSummary["failed"];
  searched: string[];
}

/** Finds the report files among `paths` and reads each once, to see whether it can be and whether it has changed. */
export async function readFiles(paths: string[], reportsFolder: string): Promise<ReadFiles> {
  const found = await findFiles(paths, reportsFolder);
  const failed = found.failed.map(({ document, error }) => ({ document, reason: error.message }));
  const files: ReadFile[] = [];
  for (const file of found.files) {
    try {
      const { hash } = await readDocument(file);
      files.push({ ...file, hash });
    } catch (error) {
      if (!(error instanceof RapporteurError)) throw error;
      failed.push({ document: file.document, reason: error.message });
    }
  }
  return { files, skipped: found.skipped, failed, searched: found.searched };
}

/** The bundled samples, by content. */
export async function readSamples(): Promise<ReadFile[]> {
  return (await readFiles([SAMPLES_FOLDER], SAMPLES_FOLDER)).files;
}
