import { describe, expect, test } from "vitest";
import { envelope, type HostMessage, readFrameMessage, readHostMessage } from "#lib/widget/protocol.ts";

const settings = { closable: true };
const configure = (more: object) => ({
  rapporteur: 1,
  type: "configure",
  settings: { ...settings, ...more },
});

describe("readHostMessage", () => {
  test.each<HostMessage>([
    { type: "focus" },
    { type: "ask", question: "Who paid?" },
    { type: "identify", token: "a.b.c" },
    { type: "context", scope: { languages: ["fr"], to: "2024-12-31" } },
    { type: "configure", settings },
    {
      type: "configure",
      settings: {
        ...settings,
        title: "Ask",
        greeting: "Hello",
        suggestions: ["Who?"],
        theme: "dark",
        accent: "#123abc",
        scope: { from: "2024-01-01", countries: ["MD"], documents: ["a/b.txt"] },
      },
    },
  ])("reads what `envelope` wraps: %j", (message) => {
    expect(readHostMessage(structuredClone(envelope(message)))).toEqual(message);
  });

  test.each<[string, unknown]>([
    ["text", "ask"],
    ["null", null],
    ["a list", [{ rapporteur: 1, type: "focus" }]],
    ["another namespace", { type: "focus" }],
    ["another version", { rapporteur: 2, type: "focus" }],
    ["an unknown type", { rapporteur: 1, type: "eval", code: "1" }],
    ["a message of the other direction", { rapporteur: 1, type: "ready" }],
    ["an empty question", { rapporteur: 1, type: "ask", question: "" }],
    ["a question that is too long", { rapporteur: 1, type: "ask", question: "a".repeat(2001) }],
    ["a question that is no text", { rapporteur: 1, type: "ask", question: { toString: "x" } }],
    ["a token that is too long", { rapporteur: 1, type: "identify", token: "a".repeat(8193) }],
    ["a scope that is none", { rapporteur: 1, type: "context", scope: null }],
    ["settings that are missing", { rapporteur: 1, type: "configure" }],
    ["an unknown theme", configure({ theme: "sepia" })],
    ["an accent that is more than a colour", configure({ accent: "#123abc;x:y" })],
    ["too many suggestions", configure({ suggestions: Array(7).fill("Who?") })],
    ["a long title", configure({ title: "a".repeat(81) })],
    ["an unknown filter", configure({ scope: { office: "A" } })],
    ["an inherited filter", configure({ scope: { toString: ["A"] } })],
    ["a date that is none", configure({ scope: { from: "2024-13-01" } })],
    ["a country that is no code", configure({ scope: { countries: ["Moldova"] } })],
    ["a list that is none", configure({ scope: { countries: "MD" } })],
  ])("ignores %s", (_name, data) => expect(readHostMessage(data)).toBeNull());

  test("drops settings it does not know", () => {
    expect(readHostMessage(configure({ script: "x" }))).toEqual({ type: "configure", settings });
  });
});

describe("readFrameMessage", () => {
  test.each([
    { type: "listening" as const },
    { type: "ready" as const },
    { type: "close" as const },
    { type: "answer" as const, outcome: "answered" as const, citations: 2 },
    { type: "error" as const, message: "No" },
    { type: "token-needed" as const, reason: "ending" as const },
  ])("reads what `envelope` wraps: %j", (message) => {
    expect(readFrameMessage(envelope(message))).toEqual(message);
  });

  test.each([
    ["a message of the other direction", { rapporteur: 1, type: "identify", token: "a" }],
    ["a count that is none", { rapporteur: 1, type: "answer", outcome: "answered", citations: -1 }],
    ["an unknown outcome", { rapporteur: 1, type: "answer", outcome: "perhaps", citations: 1 }],
    ["an unknown reason", { rapporteur: 1, type: "token-needed", reason: "please" }],
    ["another version", { rapporteur: "1", type: "ready" }],
  ])("ignores %s", (_name, data) => expect(readFrameMessage(data)).toBeNull());
});
