import { z } from "zod";
import type { Event } from "#lib/chat/types.ts";
import { RapporteurError } from "../errors.ts";

/** The place of an event in the order of lists: date, document, start, id. */
export type EventPlace = Pick<Event, "dateStart" | "document" | "start" | "id">;

/** The largest value of Postgres's `integer`. */
const LARGEST_INTEGER = 2 ** 31 - 1;

const text = z.string().refine((value) => !value.includes("\0"));
const placeSchema = z.tuple([z.iso.date().nullable(), text, z.int().min(0).max(LARGEST_INTEGER), text]);

/** The cursor after an event: opaque to clients, and safe in a URL. */
export function encodeCursor({ dateStart, document, start, id }: EventPlace): string {
  return Buffer.from(JSON.stringify([dateStart, document, start, id])).toString("base64url");
}

/** @throws RapporteurError `bad_request` when `cursor` is none that `encodeCursor` made. */
export function decodeCursor(cursor: string): EventPlace {
  const [dateStart, document, start, id] = parse(cursor);
  return { dateStart, document, start, id };
}

function parse(cursor: string): z.infer<typeof placeSchema> {
  try {
    return placeSchema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch (cause) {
    throw new RapporteurError(
      "bad_request",
      "The cursor is not one that a list of events has returned; ask for the first page again, without it",
      { cause },
    );
  }
}
