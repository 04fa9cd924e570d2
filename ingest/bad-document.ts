import { RapporteurError } from "#lib/errors.ts";

/** The error for a file that cannot become a document; `reason` begins with what is wrong and says what to do. */
export function badDocument(document: string, reason: string, cause?: unknown): RapporteurError {
  return new RapporteurError("bad_document", `Cannot read "${document}": ${reason}`, { cause });
}
