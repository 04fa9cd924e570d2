import { openAnswerContext } from "#lib/answer/answer-context.ts";
import { readSigningKey } from "#lib/db/signing-key.ts";
import type { Env } from "#lib/env.ts";
import type { Identity } from "#lib/widget/identity.ts";

/** What visitors' sessions are made and read with: the same in every process on this database. */
export async function readIdentity(env: Env): Promise<Identity> {
  const { db } = await openAnswerContext();
  return { ...env, sessionKey: await readSigningKey(db, { purpose: "session" }) };
}
