import { serveReports } from "#tests/eval/serve-reports.ts";
import type { FigureFamily } from "./bench-setting.ts";
import { percentileFigures } from "./figure.ts";
import { generateReports } from "./generated/generate-reports.ts";
import { keepArchive } from "./generated/keep-archive.ts";
import { storeReports } from "./generated/store-reports.ts";
import { timeAnswers, timeSearches } from "./time-requests.ts";

const PASSAGES = 20_000;
/** As the bundled embedder's vectors: it embeds the questions. */
const DIMENSION = 512;

/** What becomes of searches and lists in a large archive: made-up reports, stored as an ingest stores them, asked over HTTP. */
export const measureScale: FigureFamily = async ({ say }) => {
  const { documents, questions, listQuestions } = generateReports({
    passages: PASSAGES,
    dimension: DIMENSION,
  });
  const dataDir = await keepArchive((dataDir) => {
    say(`Storing ${PASSAGES.toLocaleString("en")} generated passages`);
    return storeReports({ documents, dimension: DIMENSION, dataDir });
  });

  say(`Asking ${questions.length + listQuestions.length} questions about them`);
  await using server = await serveReports({ command: "serve", reports: dataDir, dataDir });
  return [
    ...percentileFigures("20,000 passages: search", await timeSearches(server.base, questions), 80),
    ...percentileFigures("5,000 events: list", await timeAnswers(server.base, listQuestions), 400),
  ];
};
