import { expect, test } from "vitest";
import { isDigest, textBesideList } from "#app/chat/text-beside-list.ts";

test("textBesideList leaves out the events that the table names, and keeps what is said of them", () => {
  const markdown = [
    "*Nothing on this for May 2026; found without that:*",
    "",
    "The reports hold **1** event that fits (Kenya):",
    "",
    "- 4 May 2023, Kenya: **Nurses: a training** [1][2]",
    "",
    "> It was paid for by Norway. [3]",
    "",
    "20 of 47 are shown here; the events page lists them all.",
  ].join("\n");
  expect(textBesideList(markdown)).toBe(
    [
      "*Nothing on this for May 2026; found without that:*",
      "",
      "The reports hold **1** event that fits (Kenya):",
      "",
      "",
      "> It was paid for by Norway. [3]",
    ].join("\n"),
  );
  expect(textBesideList("- 4 May 2023, Kenya: A sentence of a digest. [1]")).toContain("A sentence");
});

test("isDigest tells a line for each event from a count alone", () => {
  expect(isDigest("The reports tell of **1** event:\n\n- 4 May 2023, Kenya: A sentence of it. [1]")).toBe(
    true,
  );
  expect(isDigest("The reports hold **1** event that fits:\n\n> It was paid for by Norway. [2]")).toBe(false);
});
