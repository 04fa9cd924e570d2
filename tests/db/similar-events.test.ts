import { expect } from "vitest";
import { replaceDocument } from "#lib/db/documents.ts";
import { findSimilarEvents } from "#lib/db/similar-events.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

/** Passages that are their own embeddings: "1 0 0". */
const embed = (text: string) => text.split(" ").map(Number);

const ids = (events: { id: string }[]) => events.map(({ id }) => id);

test("findSimilarEvents orders by the distance of the events' means, not of their closest passages", async ({
  db,
}) => {
  const events = [
    { id: "here", title: "Here", passages: ["1 0 0", "0 0 1"] },
    { id: "formula", title: "Shares a formula", passages: ["0 0 1", "0 1 0"] },
    { id: "near", title: "Near", passages: ["0.9 0.1 0.8"] },
    { id: "far", title: "Far", passages: ["0 1 0"] },
  ];
  await replaceDocument(db, documentContent("a.txt", events, { embed }));
  expect(ids(await findSimilarEvents(db, { id: "here", limit: 3 }))).toEqual(["near", "formula", "far"]);
  expect(ids(await findSimilarEvents(db, { id: "here", limit: 1 }))).toEqual(["near"]);
});

test("findSimilarEvents breaks ties by document and place", async ({ db }) => {
  const here = { id: "here", title: "Here", passages: ["1 0 0"] };
  const twins = (names: string[]) => names.map((id) => ({ id, title: "Twin", passages: ["1 1 0"] }));
  await replaceDocument(db, documentContent("b.txt", [here, ...twins(["4", "3"])], { embed }));
  await replaceDocument(db, documentContent("a.txt", twins(["2", "1"]), { embed }));
  expect(ids(await findSimilarEvents(db, { id: "here", limit: 5 }))).toEqual(["2", "1", "4", "3"]);
});

test("findSimilarEvents compares nothing while the embeddings are of two models", async ({ db }) => {
  const store = (path: string, event: string, passage: string, model: string) =>
    replaceDocument(
      db,
      documentContent(path, [{ id: event, title: event, passages: [passage] }], { embed, model }),
    );
  await store("a.txt", "here", "1 0 0", "old");
  await store("b.txt", "there", "1 0", "new");
  expect(await findSimilarEvents(db, { id: "here", limit: 5 })).toEqual([]);
});

test("findSimilarEvents finds nothing for an event without passages or an id that no event has", async ({
  db,
}) => {
  const events = [
    { id: "bare", title: "Bare", passages: [] },
    { id: "other", title: "Other", passages: ["1 0 0"] },
  ];
  await replaceDocument(db, documentContent("a.txt", events, { embed }));
  expect(await findSimilarEvents(db, { id: "bare", limit: 5 })).toEqual([]);
  expect(await findSimilarEvents(db, { id: "nobody\0", limit: 5 })).toEqual([]);
});
