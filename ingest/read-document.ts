import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { RapporteurError } from "#lib/errors.ts";
import { badDocument } from "./bad-document.ts";
import type { FoundFile } from "./find-files.ts";

/** A document's stored text and what it was made from. */
export interface SourceText {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  hash: string;
  /** The file's text unchanged, a byte order mark included, so that offsets count what the file holds. */
  text: string;
}

/** Plain text of some 3,000 pages: beyond it a file is hardly a report, and splitting it would take minutes. */
const MAX_BYTES = 10_000_000;

/**
 * Reads one report file as text.
 * @throws RapporteurError `bad_document`, naming the file and why it cannot be read.
 */
export async function readDocument({ document, path }: FoundFile): Promise<SourceText> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      throw badDocument(
        document,
        `it is larger than ${MAX_BYTES / 1_000_000} MB; split it into several files`,
      );
    }
    bytes = await readFile(path);
  } catch (error) {
    throw error instanceof RapporteurError ? error : badDocument(document, describeReadError(error), error);
  }
  return { hash: createHash("sha256").update(bytes).digest("hex"), text: decodeText(document, bytes) };
}

function decodeText(document: string, bytes: Buffer): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw badDocument(document, "it is UTF-16; save it as UTF-8");
  let text: string;
  try {
    // `ignoreBOM` means: do not strip it.
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw badDocument(document, "it is not UTF-8; save it as UTF-8", error);
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    const line = text.slice(0, nul).split("\n").length;
    throw badDocument(document, `line ${line} holds a NUL character, which plain text does not have`);
  }
  if (!text.trim()) throw badDocument(document, "it is empty");
  return text;
}

function describeReadError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reasons: Record<string, string> = {
    EACCES: "it may not be read; check its permissions",
    EPERM: "it may not be read; check its permissions",
    ENOENT: "it does not exist",
    EISDIR: "it is a folder",
    ELOOP: "its symbolic links lead in a circle",
  };
  return reasons[code ?? ""] ?? message;
}
