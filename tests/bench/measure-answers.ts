import { requestJson } from "#tests/eval/http-system.ts";
import { type ServeOptions, serveReports } from "#tests/eval/serve-reports.ts";
import { percentile } from "#tests/eval/statistics.ts";
import type { FigureFamily } from "./bench-setting.ts";
import { type Figure, percentileFigures } from "./figure.ts";
import { memoryFigures } from "./resident-memory.ts";
import { timeAnswers, timeSearches, timeStreams } from "./time-requests.ts";

/** Starts of which the median is taken. */
const STARTS = 3;

/** What someone with questions waits for: the start of the server, searches, answers; and the memory that takes. */
export const measureAnswers: FigureFamily = async ({ reports, questions, ingested, say }) => {
  const { dataDir } = await ingested();
  const options = { command: "start", reports, dataDir } as const;
  say("Starting the server");
  const start = await timeStart(options, questions[0]!);

  say(`Asking ${questions.length} questions`);
  await using server = await serveReports(options);
  const searches = await timeSearches(server.base, questions);
  const answers = await timeAnswers(server.base, questions);
  const streams = await timeStreams(server.base, questions);
  return [
    start,
    ...percentileFigures("search", searches, 50),
    ...percentileFigures("whole answer", answers, 200),
    ...percentileFigures("streamed answer, first byte", streams.firstByte, null),
    ...percentileFigures("streamed answer, first word", streams.firstWord, null),
    ...memoryFigures("memory", server.pid, 900),
  ];
};

/** From the start of the process to its first answer. */
async function timeStart(options: ServeOptions, question: string): Promise<Figure> {
  const times: number[] = [];
  while (times.length < STARTS) {
    const started = performance.now();
    await using server = await serveReports(options);
    await requestJson(`${server.base}/api/ask`, { question });
    times.push((performance.now() - started) / 1000);
  }
  return { name: "start to first answer", value: percentile(times, 0.5), unit: "s", limit: 6 };
}
