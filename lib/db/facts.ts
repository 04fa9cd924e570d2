import { eq, sql } from "drizzle-orm";
import type { Database } from "./client.ts";
import { facts } from "./schema.ts";
import type { SimilarityBackground } from "./similarity-background.ts";

/** Every fact about the whole database, with the shape of its value. */
export interface Facts {
  /** What all passages are embedded with, but those that an ingest under way, or cut short, has not reached. */
  embeddingModel: { model: string; dimension: number };
  /** How many passages the counts of the table `lexemes` were made over, and whether no passage has changed since. */
  lexemeCounts: { passages: number; current: boolean };
  similarityBackground: SimilarityBackground;
  /** What keys are made from; see `readSigningKey`. */
  signingKey: { base64: string };
}

/** The value of a fact; null when it has not been set. */
export async function getFact<Name extends keyof Facts>(
  db: Database,
  { name }: { name: Name },
): Promise<Facts[Name] | null> {
  const [row] = await db.select({ value: facts.value }).from(facts).where(eq(facts.name, name));
  return row ? (row.value as Facts[Name]) : null;
}

export async function setFact<Name extends keyof Facts>(
  db: Database,
  { name, value }: { name: Name; value: Facts[Name] },
): Promise<void> {
  await db
    .insert(facts)
    .values({ name, value })
    .onConflictDoUpdate({ target: facts.name, set: { value: sql`excluded.value` } });
}
