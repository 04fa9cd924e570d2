import { expect } from "vitest";
import { getFact, setFact } from "#lib/db/facts.ts";
import { test } from "#tests/setup/database.ts";

test("getFact returns null for a fact that was never set", async ({ db }) => {
  expect(await getFact(db, { name: "embeddingModel" })).toBeNull();
});

test("setFact replaces the value of a fact", async ({ db }) => {
  await setFact(db, { name: "embeddingModel", value: { model: "one", dimension: 3 } });
  await setFact(db, { name: "embeddingModel", value: { model: "two", dimension: 4 } });
  expect(await getFact(db, { name: "embeddingModel" })).toEqual({ model: "two", dimension: 4 });
});
