/** Of the system, and of Postgres: class 08 is about connections, 57P0x about a server that shuts down or starts. */
const LOST =
  /^(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EPIPE|EAI_AGAIN|08...|57P0[123])$/;
/** What the driver says of its own accord, without a code. */
const SAID =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether a query failed since the database server cannot be reached, now or any more; not since something is wrong with the query. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && LOST.test(error.code)) return true;
  if (SAID.test(error.message)) return true;
  // One for each address that was tried.
  if (error instanceof AggregateError && error.errors.some(isConnectionLost)) return true;
  return isConnectionLost(error.cause);
}
