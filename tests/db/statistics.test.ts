import { expect } from "vitest";
import { replaceDocument } from "#lib/db/documents.ts";
import { countEvents, readStatistics } from "#lib/db/statistics.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

test("readStatistics of an empty database counts nothing and covers nothing", async ({ db }) => {
  expect(await readStatistics(db)).toEqual({
    documents: 0,
    events: 0,
    passages: 0,
    from: null,
    to: null,
    countries: [],
    languages: [],
  });
});

test("readStatistics counts, and names the most frequent countries and languages first", async ({ db }) => {
  await replaceDocument(
    db,
    documentContent("a", [
      { id: "1", title: "One", passages: ["x", "y"], dateStart: "2021-04-01", countries: ["TJ", "AL"] },
      { id: "2", title: "Two", dateStart: "2020-12-30", dateEnd: "2021-05-02", countries: ["TJ"] },
      { id: "3", title: "Trois", language: "fr", countries: ["KG"] },
    ]),
  );
  await replaceDocument(db, documentContent("b", []));
  expect(await readStatistics(db)).toEqual({
    documents: 2,
    events: 3,
    passages: 4,
    from: "2020-12-30",
    to: "2021-05-02",
    countries: ["TJ", "AL", "KG"],
    languages: ["en", "fr"],
  });
  expect(await countEvents(db)).toBe(3);
});

test("readStatistics of a scope tells of nothing outside it", async ({ db }) => {
  await replaceDocument(
    db,
    documentContent("a", [
      { id: "1", title: "One", passages: ["x", "y"], dateStart: "2021-04-01", countries: ["TJ"] },
      { id: "2", title: "Deux", dateStart: "2020-12-30", countries: ["KG"], language: "fr" },
    ]),
  );
  await replaceDocument(
    db,
    documentContent("b", [{ id: "3", title: "Three", dateStart: "2019-01-02", countries: ["KG"] }]),
  );
  expect(await readStatistics(db, { countries: ["TJ"] })).toEqual({
    documents: 1,
    events: 1,
    passages: 2,
    from: "2021-04-01",
    to: "2021-04-01",
    countries: ["TJ"],
    languages: ["en"],
  });
});
