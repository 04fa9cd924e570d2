import { join } from "node:path";
import { fingerprint } from "#lib/fingerprint.ts";

/**
 * Names the code that turns a text into events and passages. Documents that other code has made are made anew, so that
 * a better splitter reaches the reports already stored; embeddings of texts that stay the same are kept.
 */
export function pipelineFingerprint(root = join(import.meta.dirname, "..")): string {
  return fingerprint(root, { paths: ["ingest", "lib/text"], except: ["ingest/samples"] });
}
