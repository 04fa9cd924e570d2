import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { deleteDocuments, replaceDocument } from "#lib/db/documents.ts";
import { readHappenings, readReports } from "#lib/db/happenings.ts";
import { settleChanges } from "#lib/db/settle-changes.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent, type EventSpec } from "./document-content.ts";

const english: EventSpec = {
  id: "english",
  title: "Nurses",
  passages: [
    "On 4 May in Thiès, 36 nurses met Minister Awa Diagne and Professor Omar Faye; 1,200 kits were shared",
  ],
  dateStart: "2023-05-04",
  countries: ["SN"],
};
const french: EventSpec = {
  ...english,
  id: "french",
  language: "fr",
  passages: [
    "Le 4 mai à Thiès, 36 infirmières ont vu la ministre Awa Diagne et le professeur Omar Faye ; 1 200 trousses",
  ],
};
const other: EventSpec = {
  ...english,
  id: "other",
  passages: ["On 4 May, 80 fishers of Joal chose Ibrahima Sarr"],
};
const ids = ["english", "french", "other"];
const happenings = async (db: Database) => Object.fromEntries(await readHappenings(db, { eventIds: ids }));

test("settleChanges names the first report of a happening in each, whatever was stored first", async ({
  db,
}) => {
  await replaceDocument(db, documentContent("b", [french]));
  await replaceDocument(db, documentContent("a", [other, english]));
  await settleChanges(db);
  expect(await happenings(db)).toEqual({ english: "english", french: "english" });
  expect(
    (await readReports(db, { happenings: ["english"], scope: {} })).map(({ event }) => event.id),
  ).toEqual(["english", "french"]);
  const inFrench = await readReports(db, { happenings: ["english"], scope: { languages: ["fr"] } });
  expect(inFrench.map(({ happening, event }) => [happening, event.id])).toEqual([["english", "french"]]);
});

test("settleChanges knows the same text in two documents for one, dated or not", async ({ db }) => {
  const article: EventSpec = { id: "english", title: "Bees", passages: ["A village counts its hives"] };
  await replaceDocument(db, documentContent("a", [article]));
  await replaceDocument(db, documentContent("b", [{ ...article, id: "other" }]));
  await settleChanges(db);
  expect(await happenings(db)).toEqual({ english: "english", other: "english" });
});

test("settleChanges forgets a happening when a report of it goes or changes", async ({ db }) => {
  await replaceDocument(db, documentContent("a", [english]));
  await replaceDocument(db, documentContent("b", [french]));
  await settleChanges(db);
  await replaceDocument(db, documentContent("b", [{ ...french, dateStart: "2023-05-05" }]));
  await settleChanges(db);
  expect(await happenings(db)).toEqual({});
  await replaceDocument(db, documentContent("b", [french]));
  await settleChanges(db);
  expect(await happenings(db)).toEqual({ english: "english", french: "english" });
  await deleteDocuments(db, { paths: ["a"] });
  await settleChanges(db);
  expect(await happenings(db)).toEqual({});
});

test("replaceDocument keeps the happening of an event that stays, and settleChanges writes nothing anew", async ({
  db,
}) => {
  await replaceDocument(db, documentContent("a", [english]));
  await replaceDocument(db, documentContent("b", [french]));
  await settleChanges(db);
  const versions = async () => (await db.execute(sql`select id, xmin::text from events order by id`)).rows;
  const before = await versions();
  await replaceDocument(db, documentContent("b", [french], { hash: "another" }));
  expect(await happenings(db)).toEqual({ english: "english", french: "english" });
  await settleChanges(db);
  expect(await versions()).toEqual(before);
});
