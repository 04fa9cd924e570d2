import { answerSchema, healthSchema } from "#lib/chat/types.ts";
import { requestJson } from "#tests/eval/http-system.ts";
import { serveReports } from "#tests/eval/serve-reports.ts";
import type { FigureFamily } from "./bench-setting.ts";
import { type Figure, percentileFigures } from "./figure.ts";
import { openArchive } from "./generated/open-archive.ts";
import { memoryFigures } from "./resident-memory.ts";
import { timeAnswers, timeSearches } from "./time-requests.ts";

/** What becomes of searches and lists in a large archive, asked over HTTP. */
export const measureScale: FigureFamily = async ({ say }) => {
  const { dataDir, questions, listQuestions } = await openArchive({ say });

  say(`Asking ${questions.length + listQuestions.length} questions about them`);
  await using server = await serveReports({ command: "serve", reports: dataDir, dataDir });
  const searches = await timeSearches(server.base, questions);
  const lists = await timeAnswers(server.base, listQuestions);
  return [
    ...percentileFigures("20,000 passages: search", searches, 80),
    ...percentileFigures("5,000 events: list", lists, 400),
    await missingEvents(server.base, listQuestions[0]!),
    ...memoryFigures("20,000 passages: memory", server.pid, null),
  ];
};

/** A list that is fast because it leaves events out would be no list. */
async function missingEvents(base: string, listOfAll: string): Promise<Figure> {
  const { events } = answerSchema.parse(await requestJson(`${base}/api/ask`, { question: listOfAll }));
  const { events: stored } = healthSchema.parse(await requestJson(`${base}/api/health`));
  return {
    name: "5,000 events: missing from a list of all",
    value: stored - (events?.length ?? 0),
    unit: "events",
    limit: 0,
  };
}
