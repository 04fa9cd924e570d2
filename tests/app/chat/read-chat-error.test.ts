import { expect, test } from "vitest";
import { readChatError } from "#app/chat/read-chat-error.ts";

test("readChatError takes the sentence out of the server's error body", () => {
  const body = JSON.stringify({
    error: { code: "model_unavailable", message: "Too many questions; wait a minute" },
  });
  expect(readChatError(new Error(body), true)).toEqual({
    reason: "server",
    code: "model_unavailable",
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

test("readChatError tells how long to wait after too many questions, where the server says it", () => {
  const limited = (more: object) =>
    new Error(JSON.stringify({ error: { code: "rate_limited", message: "Too many", ...more } }));
  expect(readChatError(limited({ retryAfterSeconds: 12 }), true)).toEqual({
    reason: "rate-limited",
    message: "Too many",
    waitSeconds: 12,
  });
  expect(readChatError(limited({}), true)).toMatchObject({ reason: "rate-limited", waitSeconds: null });
});
