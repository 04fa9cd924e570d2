import { ZodError, type ZodType } from "zod";
import { isConnectionLost } from "#lib/db/is-connection-lost.ts";
import { RapporteurError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";

/** Bodies larger than this are refused unread: the longest history allowed fits several times. */
const MAX_BODY_BYTES = 1_000_000;

/** Runs a route: whatever it throws becomes `{error: {code, message}}` with a fitting status, and details stay in the log. */
export function route<Arguments extends unknown[]>(
  handle: (request: Request, ...rest: Arguments) => Promise<Response>,
): (request: Request, ...rest: Arguments) => Promise<Response> {
  return async (request, ...rest) => {
    try {
      return await handle(request, ...rest);
    } catch (error) {
      return errorResponse(error);
    }
  };
}

interface PublicError {
  code: string;
  message: string;
  status: number;
  retryAfterSeconds?: number;
}

/** The public face of an error; anything unexpected is logged and shown as `internal`. */
export function publicError(error: unknown): PublicError {
  if (error instanceof ZodError) {
    const [issue] = error.issues;
    const where = issue?.path.length ? `${issue.path.join(".")}: ` : "";
    return { code: "bad_request", message: `${where}${issue?.message ?? "invalid request"}`, status: 400 };
  }
  // The server's entry point and its bundled routes hold the class twice, so that `instanceof` alone would miss it.
  if (error instanceof RapporteurError || (error instanceof Error && error.name === "RapporteurError")) {
    const { code, message, status, retryAfterSeconds } = error as RapporteurError;
    if (status >= 500) log.error({ err: error }, message);
    return { code, message, status, retryAfterSeconds };
  }
  if (isConnectionLost(error)) {
    log.error({ err: error }, "The database cannot be reached");
    return {
      code: "database_unavailable",
      message: "The database does not answer; try again in a minute",
      status: 503,
    };
  }
  log.error({ err: error }, "Unexpected error");
  return {
    code: "internal",
    message: "Something went wrong; try again, and tell the administrator if it stays",
    status: 500,
  };
}

function errorResponse(error: unknown): Response {
  const { status, ...body } = publicError(error);
  const wait = body.retryAfterSeconds;
  const headers = wait === undefined ? undefined : { "Retry-After": String(wait) };
  return Response.json({ error: body }, { status, headers });
}

/**
 * The JSON body of a request, validated.
 * @throws RapporteurError `bad_request` when it is too large or not JSON; ZodError when it does not fit.
 */
export async function readBody<Body>(request: Request, schema: ZodType<Body>): Promise<Body> {
  const text = await request.text();
  if (text.length > MAX_BODY_BYTES) throw new RapporteurError("bad_request", "The request is too large");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new RapporteurError("bad_request", "The request's body is not JSON", { cause });
  }
  return schema.parse(body);
}

/** The query string of a request, validated. A name given twice counts once, by its last value. */
export function readQuery<Query>(request: Request, schema: ZodType<Query>): Query {
  return schema.parse(Object.fromEntries(new URL(request.url).searchParams));
}
