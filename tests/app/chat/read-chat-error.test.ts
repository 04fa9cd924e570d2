import { expect, test } from "vitest";
import { readChatError } from "#app/chat/read-chat-error.ts";

test("readChatError takes the sentence out of the server's error body", () => {
  const body = JSON.stringify({
    error: { code: "rate_limited", message: "Too many questions; wait a minute" },
  });
  expect(readChatError(new Error(body), true)).toEqual({
    reason: "server",
    message: "Too many questions; wait a minute",
  });
});

test.each([
  [true, "network"],
  [false, "offline"],
])("readChatError tells a request that never arrived, online %s, as %s", (online, reason) => {
  expect(readChatError(new TypeError("Failed to fetch"), online)).toEqual({ reason });
});

test.each([
  "<html>502 Bad Gateway</html>",
  "null",
  "{}",
  '{"error":{"message":7}}',
  "Type validation failed",
])("readChatError does not show readers %j", (body) => {
  expect(readChatError(new Error(body), true)).toEqual({ reason: "unknown" });
});
