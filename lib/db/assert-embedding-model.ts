import type { Env } from "../env.ts";
import { RapporteurError } from "../errors.ts";
import { ingestCommand } from "../ingest-command.ts";
import type { Database } from "./client.ts";
import { listDocuments } from "./documents.ts";

/**
 * Refuses to answer questions with another embedding model than the one that embedded the reports: the vectors of two
 * models have nothing to say to each other.
 * @throws RapporteurError `embedding_mismatch`, saying what to run.
 */
export async function assertEmbeddingModel(
  db: Database,
  { EMBEDDING_MODEL, REPORTS_DIR }: Pick<Env, "EMBEDDING_MODEL" | "REPORTS_DIR">,
): Promise<void> {
  const documents = await listDocuments(db);
  const others = documents.filter(({ embeddingModel }) => embeddingModel !== EMBEDDING_MODEL);
  const [other] = others;
  if (!other) return;
  const command = ingestCommand(REPORTS_DIR);
  throw new RapporteurError(
    "embedding_mismatch",
    others.length === documents.length
      ? `The reports were embedded with "${other.embeddingModel}", but EMBEDDING_MODEL is "${EMBEDDING_MODEL}"; run "${command}" to embed them anew, or set EMBEDDING_MODEL=${other.embeddingModel}`
      : `${others.length} of ${documents.length} documents are still to be embedded with "${EMBEDDING_MODEL}"; run "${command}" to finish that`,
  );
}
