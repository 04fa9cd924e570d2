import { describe, expect } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { replaceDocument } from "#lib/db/documents.ts";
import { readEventsByWords, type WantedWords } from "#lib/db/events-by-words.ts";
import type { ConceptQuery } from "#lib/db/search.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

const concept = (lexeme: string, weight = 1, related: string[] = []): ConceptQuery => ({
  english: [lexeme],
  french: [lexeme],
  relatedEnglish: related,
  relatedFrench: related,
  weight,
});
const nothing: WantedWords = {
  subject: { concepts: [], share: 0.6, known: [] },
  kind: { concepts: [], atBeginning: 0.28, anywhere: 0.33 },
  town: [],
};
const find = async (db: Database, wanted: Partial<WantedWords>, scope = {}) =>
  (await readEventsByWords(db, { ...nothing, ...wanted, scope })).map(({ id }) => id);
const subject = (...concepts: ConceptQuery[]) => ({ subject: { ...nothing.subject, concepts } });
const kind = (...concepts: ConceptQuery[]) => ({ kind: { ...nothing.kind, concepts } });

const store = (db: Database) =>
  replaceDocument(
    db,
    documentContent("a", [
      {
        id: "late",
        title: "Late",
        passages: ["A harbour was built", "Its lamp is green"],
        dateStart: "2024-05-01",
      },
      {
        id: "early",
        title: "Early",
        passages: ["The lamp of a harbour", "A workshop followed"],
        dateStart: "2023-05-01",
        countries: ["GE"],
      },
      { id: "undated", title: "Undated", passages: ["A seminar on the harbour", "It ended well"] },
      { id: "other", title: "Workshop", passages: ["Nothing of that", "They met after a seminar"] },
    ]),
  );

describe("readEventsByWords", () => {
  test("finds every event that holds enough of the subject, in whichever of its passages, by date", async ({
    db,
  }) => {
    await store(db);
    expect(await find(db, subject(concept("harbour")))).toEqual(["early", "late", "undated"]);
    expect(await find(db, subject(concept("harbour"), concept("lamp")))).toEqual(["early", "late"]);
    expect(await find(db, subject(concept("harbour", 3), concept("lamp")))).toEqual([
      "early",
      "late",
      "undated",
    ]);
    expect(await find(db, subject(concept("port", 1, ["harbour"]), concept("lamp")))).toEqual([
      "early",
      "late",
    ]);
  });

  test("takes a related word for the kind of an event only at its beginning", async ({ db }) => {
    await store(db);
    // "other" says it in its title; "undated" says a related word first, "other" last.
    expect(await find(db, kind(concept("workshop")))).toEqual(["early", "other"]);
    expect(await find(db, kind(concept("confer", 1, ["seminar"])))).toEqual(["undated"]);
    expect(await find(db, { ...subject(concept("harbour")), ...kind(concept("workshop")) })).toEqual([
      "early",
    ]);
  });

  test("takes known events for being about the subject, not for being of a kind or place", async ({ db }) => {
    await store(db);
    const known = { ...nothing.subject, concepts: [concept("lamp")], known: ["other", "undated"] };
    expect(await find(db, { subject: known })).toEqual(["early", "late", "undated", "other"]);
    expect(await find(db, { subject: known, ...kind(concept("workshop")) })).toEqual(["early", "other"]);
    expect(await find(db, { subject: known, town: [concept("harbour")] })).toEqual([
      "early",
      "late",
      "undated",
    ]);
  });

  test("stays inside the scope, and finds nothing by no word", async ({ db }) => {
    await store(db);
    expect(await find(db, subject(concept("harbour")), { countries: ["GE"] })).toEqual(["early"]);
    expect(await find(db, subject({ ...concept("harbour"), english: [], french: [] }))).toEqual([]);
  });
});
