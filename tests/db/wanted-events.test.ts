import { describe, expect } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { replaceDocument } from "#lib/db/documents.ts";
import type { ConceptQuery } from "#lib/db/search.ts";
import { readWantedEvents, type WantedEvents } from "#lib/db/wanted-events.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

const concept = (lexeme: string, weight = 1, related: string[] = []): ConceptQuery => ({
  english: [lexeme],
  french: [lexeme],
  relatedEnglish: related,
  relatedFrench: related,
  weight,
});
const nothing: WantedEvents = {
  scope: {},
  kinds: [],
  subject: { alternatives: [], share: 0.6, known: [] },
  naming: [],
  town: { keys: [], words: [] },
};
const find = async (db: Database, wanted: Partial<WantedEvents>) =>
  (await readWantedEvents(db, { ...nothing, ...wanted })).map(({ id }) => id);
const subject = (...concepts: ConceptQuery[]) => ({
  subject: { ...nothing.subject, alternatives: [{ kinds: [], concepts }] },
});

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
        kinds: ["workshop"],
      },
      { id: "undated", title: "Undated", passages: ["A seminar on the harbour"], kinds: ["seminar"] },
      { id: "other", title: "Other", passages: ["Nothing of that"], kinds: ["meeting", "workshop"] },
    ]),
  );

describe("readWantedEvents", () => {
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

  test("finds the events of one of the kinds, alone or with a subject", async ({ db }) => {
    await store(db);
    expect(await find(db, { kinds: ["workshop"] })).toEqual(["early", "other"]);
    expect(await find(db, { kinds: ["seminar", "meeting"] })).toEqual(["undated", "other"]);
    expect(await find(db, { ...subject(concept("harbour")), kinds: ["workshop"] })).toEqual(["early"]);
    expect(await find(db, { kinds: ["visit"] })).toEqual([]);
  });

  test("takes a related word for the subject where the title holds it, and two in a text, but not one", async ({
    db,
  }) => {
    await replaceDocument(
      db,
      documentContent("a", [
        { id: "title", title: "Quay", passages: ["Nothing of that"] },
        { id: "one", title: "One", passages: ["A quay was built"] },
        { id: "two", title: "Two", passages: ["A quay was built", "The dock is deep"] },
      ]),
    );
    expect(await find(db, subject(concept("port", 1, ["quay", "dock"])))).toEqual(["title", "two"]);
    expect(await find(db, subject(concept("port", 1, ["quay", "dock"]), concept("built", 3)))).toEqual([
      "one",
      "two",
    ]);
  });

  test("takes a word made of the asked one for it", async ({ db }) => {
    await replaceDocument(
      db,
      documentContent("a", [{ id: "a", title: "A", passages: ["Harbourside houses"] }]),
    );
    expect(await find(db, subject(concept("harbour", 1, ["harboursid"])))).toEqual(["a"]);
    expect(await find(db, subject(concept("port", 1, ["harboursid"])))).toEqual([]);
  });

  test("takes each alternative by itself, with its own kinds", async ({ db }) => {
    await store(db);
    const alternatives = [
      { kinds: ["seminar"], concepts: [concept("harbour")] },
      { kinds: ["meeting"], concepts: [] },
      { kinds: [], concepts: [concept("green")] },
    ];
    expect(await find(db, { subject: { ...nothing.subject, alternatives } })).toEqual([
      "late",
      "undated",
      "other",
    ]);
  });

  test("finds only events that name one of some words", async ({ db }) => {
    await store(db);
    expect(await find(db, { naming: ["green", "seminar"] })).toEqual(["late", "undated"]);
  });

  test("takes known events for being about the subject, not for being of a kind or place", async ({ db }) => {
    await store(db);
    const known = { ...subject(concept("lamp")).subject, known: ["other", "undated"] };
    expect(await find(db, { subject: known })).toEqual(["early", "late", "undated", "other"]);
    expect(await find(db, { subject: known, kinds: ["workshop"] })).toEqual(["early", "other"]);
    expect(await find(db, { subject: known, town: { keys: [], words: [concept("harbour")] } })).toEqual([
      "early",
      "late",
      "undated",
    ]);
  });

  test("finds the events in one of the towns, and those that name one where it is not known in which they were", async ({
    db,
  }) => {
    const passages = ["The Office in Osh held it"];
    await replaceDocument(
      db,
      documentContent("a", [
        { id: "osh", title: "Osh", towns: ["os"] },
        { id: "talas", title: "Talas", passages, towns: ["talas"] },
        { id: "unknown", title: "Unknown", passages },
        { id: "else", title: "Else", passages: ["Nothing of that"] },
      ]),
    );
    const words = [concept("osh")];
    expect(await find(db, { town: { keys: ["os"], words } })).toEqual(["osh", "unknown"]);
    expect(await find(db, { town: { keys: ["os", "talas"], words } })).toEqual(["osh", "talas", "unknown"]);
    expect(await find(db, { town: { keys: [], words } })).toEqual(["osh", "talas", "unknown"]);
  });

  test("stays inside the scope, which alone finds all of it, and finds nothing by no word", async ({
    db,
  }) => {
    await store(db);
    expect(await find(db, { ...subject(concept("harbour")), scope: { countries: ["GE"] } })).toEqual([
      "early",
    ]);
    expect(await find(db, { scope: { from: "2023-01-01", to: "2024-12-31" } })).toEqual(["early", "late"]);
    expect(await find(db, subject({ ...concept("harbour"), english: [], french: [] }))).toEqual([]);
  });
});
