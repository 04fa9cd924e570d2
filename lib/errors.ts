/** What went wrong, as a word a program can branch on; also `error.code` of the HTTP API. */
export type ErrorCode =
  | "bad_request"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "rate_limited"
  | "bad_setting"
  | "bad_document"
  | "database_locked"
  | "database_unavailable"
  | "model_unavailable"
  | "identity_unavailable"
  | "embedding_mismatch"
  | "internal";

const STATUS: Record<ErrorCode, number> = {
  bad_request: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  rate_limited: 429,
  bad_setting: 500,
  bad_document: 422,
  database_locked: 503,
  database_unavailable: 503,
  model_unavailable: 502,
  identity_unavailable: 503,
  embedding_mismatch: 503,
  internal: 500,
};

/** An error whose message is written for the person who reads it; anything else is a bug and stays hidden. */
export class RapporteurError extends Error {
  readonly code: ErrorCode;
  /** When to try again, where that is known. */
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions & { retryAfterSeconds?: number }) {
    super(message, options);
    this.name = "RapporteurError";
    this.code = code;
    this.retryAfterSeconds = options?.retryAfterSeconds;
  }

  /** The HTTP status that fits the code. */
  get status(): number {
    return STATUS[this.code];
  }
}
