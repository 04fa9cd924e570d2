import { z } from "zod";
import { RapporteurError } from "../errors.ts";

const placeSchema = z.tuple([z.iso.datetime(), z.string().regex(/^[\w-]+$/)]);

/** The place of a conversation in the order of lists. */
export interface ConversationPlace {
  /** ISO, in milliseconds. */
  askedAt: string;
  id: string;
}

/** The cursor after a conversation: opaque to clients, and safe in a URL. */
export function encodeConversationCursor({ askedAt, id }: ConversationPlace): string {
  return Buffer.from(JSON.stringify([askedAt, id])).toString("base64url");
}

/** @throws RapporteurError `bad_request` when `cursor` is none that `encodeConversationCursor` made. */
export function decodeConversationCursor(cursor: string): ConversationPlace {
  try {
    const [askedAt, id] = placeSchema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
    return { askedAt, id };
  } catch (cause) {
    throw new RapporteurError(
      "bad_request",
      "The cursor is not one that a list of conversations has returned; ask for the first page again, without it",
      { cause },
    );
  }
}
