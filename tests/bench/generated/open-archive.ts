import type { BenchSetting } from "../bench-setting.ts";
import { type GeneratedReports, generateReports } from "./generate-reports.ts";
import { keepArchive } from "./keep-archive.ts";
import { storeReports } from "./store-reports.ts";

const PASSAGES = 20_000;
/** As the bundled embedder's vectors: it embeds the questions. */
const DIMENSION = 512;

export interface Archive extends Pick<GeneratedReports, "questions" | "listQuestions"> {
  /** Holds it, for one server at a time. */
  dataDir: string;
}

/** A large archive of made-up reports, stored as an ingest stores them: 20,000 passages in 5,000 events. */
export async function openArchive({ say }: Pick<BenchSetting, "say">): Promise<Archive> {
  const { documents, questions, listQuestions } = generateReports({
    passages: PASSAGES,
    dimension: DIMENSION,
  });
  const dataDir = await keepArchive((dataDir) => {
    say(`Storing ${PASSAGES.toLocaleString("en")} generated passages`);
    return storeReports({ documents, dimension: DIMENSION, dataDir });
  });
  return { dataDir, questions, listQuestions };
}
