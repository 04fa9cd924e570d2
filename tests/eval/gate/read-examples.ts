import { pipelineFingerprint } from "#ingest/pipeline-fingerprint.ts";
import { runIngest } from "#ingest/run-ingest.ts";
import type { Embedder } from "#lib/ai/models.ts";
import { openDatabase } from "#lib/db/client.ts";
import { migrateDatabase } from "#lib/db/migrate.ts";
import { buildEvidence } from "#lib/retrieval/evidence.ts";
import { isOutsideJob } from "#lib/retrieval/is-outside-job.ts";
import { gateFeatures } from "#lib/retrieval/relevance-gate.ts";
import { type RetrievalContext, retrieveEvidence } from "#lib/retrieval/retrieve-evidence.ts";
import { understandQuestion } from "#lib/retrieval/understand-question.ts";
import { type GoldQuestion, readQuestions } from "../read-gold.ts";
import type { GateExample } from "./gate-example.ts";

/** Reports and questions about them. */
export interface ExampleSet {
  reports: string;
  questions: string;
  /** Folder of the embedded database that the reports are ingested into; what it holds already is kept. */
  dataDir: string;
}

/** Ingests a folder of reports, and asks the gate for the features of every question that it decides about. */
export async function readExamples(
  { reports, questions, dataDir }: ExampleSet,
  model: Embedder,
): Promise<GateExample[]> {
  const database = await openDatabase({ dataDir });
  try {
    await migrateDatabase(database);
    const options = { pipeline: pipelineFingerprint(), paths: [reports], reportsFolder: reports };
    await runIngest({ database, model, ...options, prune: true });
    const context = { db: database.db, embeddingModel: model };
    const examples: GateExample[] = [];
    for (const question of readQuestions(questions)) {
      const example = await readExample(context, question);
      if (example) examples.push(example);
    }
    return examples;
  } finally {
    await database.close();
  }
}

/** Null where the gate is not asked: a list or a count is refused when nothing matches it, a poem is declined. */
async function readExample(context: RetrievalContext, asked: GoldQuestion): Promise<GateExample | null> {
  const question = await understandQuestion(context.db, {
    text: asked.question,
    history: asked.history,
    scope: undefined,
    today: new Date().toISOString().slice(0, 10),
  });
  if (question.kind !== "passage" || isOutsideJob(asked.question)) return null;
  const ranked = await retrieveEvidence(context, question);
  return {
    id: asked.id,
    question: asked.question,
    answerable: asked.type !== "none",
    kind: asked.type === "none" ? (asked.note ?? "none") : asked.type,
    group: ranked[0]?.event.id ?? asked.id,
    features: gateFeatures(question, ranked, await buildEvidence(context.db, question, ranked)),
  };
}
