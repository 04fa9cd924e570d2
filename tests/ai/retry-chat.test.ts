import { APICallError } from "ai";
import { MockLanguageModelV4 } from "ai/test";
import { expect, test } from "vitest";
import { retryChat } from "#lib/ai/retry-chat.ts";

const PROMPT = { prompt: [] };

/** A model that fails each time with the next of these. */
function failing(errors: Error[]): MockLanguageModelV4 {
  let attempt = 0;
  return new MockLanguageModelV4({
    doStream: async () => {
      throw errors[attempt++] ?? new Error("Asked too often");
    },
  });
}

function refusal(statusCode: number, responseHeaders: Record<string, string> = {}): APICallError {
  return new APICallError({
    message: "scripted",
    url: "http://localhost",
    requestBodyValues: {},
    statusCode,
    responseHeaders,
  });
}

function patient(model: MockLanguageModelV4) {
  const delays: number[] = [];
  const retried = retryChat(model, {
    random: () => 1,
    delay: async (delayMs) => {
      delays.push(delayMs);
    },
  });
  return { retried, delays };
}

test("retryChat asks three times in all, a little later each time", async () => {
  const { retried, delays } = patient(failing([refusal(503), refusal(500), refusal(502)]));
  await expect(retried.doStream(PROMPT)).rejects.toMatchObject({ statusCode: 502 });
  expect(delays).toEqual([500, 1000]);
});

test.each([
  ["what will not change", refusal(401)],
  ["a pause that no reader waits for", refusal(429, { "retry-after": "30" })],
  ["what is no refusal", new Error("a bug")],
])("retryChat does not try again for %s", async (_what, error) => {
  const { retried, delays } = patient(failing([error]));
  await expect(retried.doStream(PROMPT)).rejects.toBe(error);
  expect(delays).toEqual([]);
});
