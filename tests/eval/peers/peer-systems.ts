import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmbeddingModel } from "ai";
import type { Gold } from "../read-gold.ts";
import type { System } from "../system.ts";
import { thresholdFor } from "../threshold-for.ts";
import { bm25Index } from "./bm25.ts";
import { cutChunks } from "./cut-chunks.ts";
import { askedBefore, type Peer, peerSystem } from "./peer-system.ts";
import { vectorIndex } from "./vector-index.ts";

/** The share of answerable questions that a peer may refuse: as many as the product may. */
const FALSE_REFUSAL = 0.03;

/**
 * What the product is compared with, over the same reports: the retrieval of a usual template, by vectors of the same embedding model,
 * and BM25 over the same chunks. Both refuse below the best fixed threshold there is, chosen on the very questions they are scored on.
 */
export async function peerSystems(
  gold: Gold,
  { reports, model }: { reports: string; model: EmbeddingModel },
): Promise<System[]> {
  const chunks = globSync("**/*.{txt,md}", { cwd: reports })
    .toSorted()
    .flatMap((file) => cutChunks(file, readFileSync(join(reports, file), "utf8")));
  const texts = chunks.map(({ text }) => text);
  const peers: Omit<Peer, "threshold">[] = [
    { name: "Usual template", chunks, score: await vectorIndex(model, texts) },
    { name: "BM25", chunks, score: bm25Index(texts) },
  ];
  return Promise.all(
    peers.map(async (peer) => peerSystem({ ...peer, threshold: await bestThreshold(peer, gold) }, gold)),
  );
}

/** The threshold that refuses most, of those that refuse few answerable questions. */
async function bestThreshold({ score }: Omit<Peer, "threshold">, { questions }: Gold): Promise<number> {
  const best: number[] = [];
  for (const { type, question, history } of questions) {
    if (type !== "none") best.push(Math.max(...(await score(askedBefore(question, history)))));
  }
  return thresholdFor(best, FALSE_REFUSAL);
}
