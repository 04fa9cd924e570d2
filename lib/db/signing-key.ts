import { createHmac, randomBytes } from "node:crypto";
import { RapporteurError } from "../errors.ts";
import type { Database } from "./client.ts";
import { getFact } from "./facts.ts";
import { facts } from "./schema.ts";

const NAME = "signingKey";

/**
 * A secret key of 256 bits for one purpose, such as signing sessions: the same in every process on this database, made when
 * it is first asked for. What is signed for one purpose is never valid for another. Read anew each time, so that deleting
 * the fact `signingKey` ends all that it has signed, at once.
 */
export async function readSigningKey(db: Database, { purpose }: { purpose: string }): Promise<Buffer> {
  const { base64 } = (await getFact(db, { name: NAME })) ?? (await createSigningKey(db));
  return createHmac("sha256", Buffer.from(base64, "base64")).update(purpose).digest();
}

/** Several processes may come here at once: the first one's key is everybody's. */
async function createSigningKey(db: Database): Promise<{ base64: string }> {
  const value = { base64: randomBytes(32).toString("base64") };
  await db.insert(facts).values({ name: NAME, value }).onConflictDoNothing();
  const stored = await getFact(db, { name: NAME });
  if (stored) return stored;
  throw new RapporteurError("internal", "The signing key was deleted while it was being made; try again");
}
