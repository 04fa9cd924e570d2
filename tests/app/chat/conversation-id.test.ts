import { expect, test } from "vitest";
import { conversationAddress, newConversationId, readConversationId } from "#app/chat/conversation-id.ts";
import { pageIdSchema } from "#lib/chat/conversations.ts";

test("newConversationId makes ids that the API takes and an address gives back", () => {
  const id = newConversationId();
  expect(pageIdSchema.safeParse(id).success).toBe(true);
  expect(newConversationId()).not.toBe(id);
  expect(readConversationId(new URL(conversationAddress(id), "http://localhost").searchParams)).toBe(id);
  expect(conversationAddress(null)).toBe("/");
});

test("readConversationId reads nothing into an address that names none", () => {
  for (const query of ["", "q=who", "c=", "c=a/b", `c=${"a".repeat(65)}`]) {
    expect(readConversationId(new URLSearchParams(query))).toBeNull();
  }
});
