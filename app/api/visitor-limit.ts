import type { AnswerContext, LimitedRequest } from "#lib/answer/answer-question.ts";
import type { AskRequest } from "#lib/chat/requests.ts";
import type { Scope } from "#lib/chat/types.ts";
import { type EventsQuery, filterScope } from "#lib/db/events.ts";
import { readEnv } from "#lib/env.ts";
import { RapporteurError } from "#lib/errors.ts";
import { understandQuestion } from "#lib/retrieval/understand-question.ts";
import { hasIdentity, readSession, requiresIdentity } from "#lib/widget/identity.ts";
import { limitScope } from "#lib/widget/limit-scope.ts";
import { readIdentity } from "./read-identity.ts";

/**
 * The only part of the reports that whoever sends a request may read; undefined for all of them.
 * @throws RapporteurError `unauthorized` when they have to say who they are and have not.
 */
export async function visitorLimit(request: Request): Promise<Scope | undefined> {
  const env = readEnv();
  // A header of somebody else's, such as a proxy's own sign-in, is none of ours then.
  if (!hasIdentity(env)) return undefined;
  const authorization = request.headers.get("authorization");
  if (authorization !== null) return (await readSession(await readIdentity(env), authorization)).scope;
  if (!requiresIdentity(env)) return undefined;
  throw new RapporteurError(
    "unauthorized",
    "The reports are read from a page that says who you are; open them there",
  );
}

/**
 * What is in both scopes.
 * @throws RapporteurError `forbidden` when nothing is.
 */
export function withinLimit(limit: Scope | undefined, asked: Scope | undefined): Scope | undefined {
  if (!limit) return asked;
  const scope = limitScope(limit, asked ?? {});
  if (scope) return scope;
  throw new RapporteurError(
    "forbidden",
    "What you may read holds nothing of the period, countries, languages or documents that this asks for",
  );
}

/** A question, asked of no more than `limit`. The filters of a list or a count, read from its words, stay its filters. */
export async function limitQuestion(
  { db, today }: Pick<AnswerContext, "db" | "today">,
  question: AskRequest,
  limit: Scope | undefined,
): Promise<LimitedRequest> {
  if (!limit) return question;
  if (question.scope) return { ...question, limit, scope: withinLimit(limit, question.scope) };
  const { question: text, history } = question;
  const { kind, understood } = await understandQuestion(db, { text, history, scope: undefined, today });
  return { ...question, limit, scope: withinLimit(limit, kind === "passage" ? {} : understood.scope) };
}

/** A query for events, for no more than `limit`. */
export function limitEvents(limit: Scope | undefined, query: EventsQuery): EventsQuery {
  if (!limit) return query;
  const { from, to, countries, languages, documents } = withinLimit(limit, filterScope(query)) ?? {};
  return { ...query, from, to, country: countries, language: languages, document: documents };
}
