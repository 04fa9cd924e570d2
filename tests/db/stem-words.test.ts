import { expect } from "vitest";
import { stemWords } from "#lib/db/stem-words.ts";
import { test } from "#tests/setup/database.ts";

test("stemWords gives null for a stop word of a language", async ({ db }) => {
  const stems = await stemWords(db, { words: ["workshops", "the", "avec"] });
  expect(stems.get("workshops")).toEqual({ en: "workshop", fr: "workshop" });
  expect(stems.get("the")?.en).toBeNull();
  expect(stems.get("avec")?.fr).toBeNull();
});

test("stemWords gives words that it has met before together with new ones", async ({ db }) => {
  await stemWords(db, { words: ["harbours"] });
  const stems = await stemWords(db, { words: ["harbours", "lanterns"] });
  expect([...stems]).toEqual([
    ["harbours", { en: "harbour", fr: "harbour" }],
    ["lanterns", { en: "lantern", fr: "lantern" }],
  ]);
});
