import { expect, test } from "vitest";
import { eventsQuerySchema } from "#lib/chat/requests.ts";
import { encodeCursor } from "#lib/db/event-cursor.ts";

test("eventsQuerySchema takes every cursor of a document that it takes, however long its path", () => {
  const document = "报".repeat(1000);
  const cursor = encodeCursor({ dateStart: "2024-04-02", document, start: 123_456, id: "0".repeat(16) });
  expect(eventsQuerySchema.parse({ cursor, document })).toMatchObject({ cursor, document });
});
