import { runIngest } from "#ingest/run-ingest.ts";
import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";
import type { AnswerContext } from "#lib/answer/answer-question.ts";
import type { OpenDatabase } from "#lib/db/client.ts";
import { temporaryFolder } from "./folder.ts";

/** Three happenings run together in one file, a fourth in French in another. */
export const REPORTS = {
  "harbour.txt": [
    "VALPARAÍSO, 14 March 2022 – The Harbour Safety Board trained 18 pilots, five of them women, in night manoeuvres on 9 and 10 March. The course was paid for by the Port Union of Chile.",
    "“A pilot who has seen the rocks by night will not forget them,” said the Board's director, Lucía Fuentes. The pilots steered a simulator through eleven storms.",
    "On 2 May 2022, the Harbour Safety Board handed over 40 life rafts to the fishing cooperative of Coquimbo. Each raft carries twelve people and costs 3,200 euros.",
    "The president of the cooperative, Tomás Araya, thanked the donors and announced a drill for the autumn. The rafts were built in Norway.",
    "LIMA, 20 June 2022 – Customs officers from Peru and Ecuador compared their methods against the smuggling of mercury at a workshop that ended in Lima yesterday. Thirty officers took part.",
    "They agreed to exchange lists of seized goods every month. The workshop was the second of its kind after one in Quito in 2021.",
  ].join("\n"),
  "dakar.txt":
    "DAKAR, le 12 octobre 2022 – Vingt-quatre magistrats sénégalais ont suivi lundi et mardi une formation sur la protection des témoins. La session était financée par le Luxembourg.\n« Un témoin protégé parle, un témoin menacé se tait », a déclaré la formatrice, Aminata Sow.\n",
};

/** Ingests the reports above, with the bundled embedder, into a database. */
export async function ingestReports(database: OpenDatabase): Promise<void> {
  const folder = temporaryFolder(REPORTS);
  await runIngest({
    database,
    model: bundledEmbedder,
    pipeline: "test",
    paths: [folder],
    reportsFolder: folder,
  });
}

/** What answering over those reports needs, in quotes mode unless a model is given. */
export function answerContext(
  database: OpenDatabase,
  chatModel: AnswerContext["chatModel"] = null,
): AnswerContext {
  return { db: database.db, embeddingModel: bundledEmbedder, chatModel, today: "2026-11-21" };
}
