import { createHash } from "node:crypto";
import { isLoopback, networkOf } from "#lib/address-ranges.ts";
import type { OpenAnswerContext } from "#lib/answer/answer-context.ts";
import type { Database } from "#lib/db/client.ts";
import { type QuestionLimit, questionLimit } from "#lib/db/question-limit.ts";
import { readEnv } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";
import { isNamed, readVisitor } from "./visitor.ts";

/** Of one visitor: more than anybody reads, and few enough for a program gone wrong to cost little. */
const DEFAULT_PER_MINUTE = 60;

/** Of one address, in visitors: an office may share one. Whoever keeps no cookie is held to this alone. */
const VISITORS_AN_ADDRESS = 10;

/**
 * Counts a question for the visitor who asks it, and for the address it comes from. Whoever asks on the server's own machine, with no
 * proxy in between, is only held to a limit that has been set.
 * @throws RapporteurError `rate_limited`, with the seconds to wait.
 */
export async function countQuestion(
  request: Request,
  { db, databaseKind }: Pick<OpenAnswerContext, "db" | "databaseKind">,
): Promise<void> {
  const { RATE_LIMIT } = readEnv();
  const perMinute = RATE_LIMIT ?? DEFAULT_PER_MINUTE;
  // The server has seen to it that it holds the visitor's address and nothing else.
  const address = request.headers.get("x-forwarded-for") ?? "";
  if (perMinute === 0 || (RATE_LIMIT === undefined && isLoopback(address))) return;
  const limit = sharedLimit(db, () => questionLimit({ db, kind: databaseKind }));
  const visitor = await visitorKey(request, db);
  const waitSeconds =
    (visitor && (await limit(visitor, perMinute))) ||
    (await limit(hash(`address ${networkOf(address)}`), perMinute * VISITORS_AN_ADDRESS));
  if (!waitSeconds) return;
  throw new RapporteurError(
    "rate_limited",
    `Too many questions in a short time; ask again in ${waitSeconds} s`,
    { retryAfterSeconds: waitSeconds },
  );
}

/** The visitor as the count knows them; null for whom nothing tells from others. */
async function visitorKey(request: Request, db: Database): Promise<string | null> {
  if (isNamed(request)) return hash(`session ${request.headers.get("authorization")}`);
  const visitor = await readVisitor(request, db);
  return visitor && hash(`visitor ${visitor}`);
}

/** What is counted need not say whose it is. */
const hash = (text: string) => createHash("sha256").update(text).digest("base64url");

/** On `globalThis` since every route may hold a copy of this module of its own. */
const LIMITS = Symbol.for("rapporteur.question-limits");

function sharedLimit(db: Database, make: () => QuestionLimit): QuestionLimit {
  const holder = globalThis as { [LIMITS]?: WeakMap<Database, QuestionLimit> };
  holder[LIMITS] ??= new WeakMap();
  const known = holder[LIMITS].get(db) ?? make();
  holder[LIMITS].set(db, known);
  return known;
}
