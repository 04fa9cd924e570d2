import { expect } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { replaceDocument } from "#lib/db/documents.ts";
import { countFacets, MOST_DOCUMENTS } from "#lib/db/event-facets.ts";
import { listEvents } from "#lib/db/events.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

async function storeEvents(db: Database): Promise<void> {
  await replaceDocument(
    db,
    documentContent("a.txt", [
      { id: "fair", title: "Job fair", dateStart: "2023-03-05", countries: ["KG"] },
      {
        id: "course",
        title: "Winter course",
        dateStart: "2022-12-31",
        dateEnd: "2023-02-01",
        countries: ["TJ", "KG"],
      },
      { id: "guide", title: "Guide to fairs", countries: ["TJ"] },
    ]),
  );
  await replaceDocument(
    db,
    documentContent("é.txt", [
      { id: "forum", title: "Forum", dateStart: "2023-03-31", countries: ["RS"], language: "fr" },
    ]),
  );
}

test("countFacets of an empty database counts nothing", async ({ db }) => {
  expect(await countFacets(db, {})).toEqual({
    months: [],
    countries: [],
    languages: [],
    documents: [],
    undated: 0,
  });
});

test("countFacets counts an event in each month and country it has", async ({ db }) => {
  await storeEvents(db);
  expect(await countFacets(db, {})).toEqual({
    months: [
      { value: "2022-12", events: 1 },
      { value: "2023-01", events: 1 },
      { value: "2023-02", events: 1 },
      { value: "2023-03", events: 2 },
    ],
    countries: [
      { value: "KG", events: 2 },
      { value: "TJ", events: 2 },
      { value: "RS", events: 1 },
    ],
    languages: [
      { value: "en", events: 3 },
      { value: "fr", events: 1 },
    ],
    documents: [
      { value: "a.txt", events: 3 },
      { value: "é.txt", events: 1 },
    ],
    undated: 1,
  });
});

test("countFacets counts each facet without its own condition", async ({ db }) => {
  await storeEvents(db);
  const facets = await countFacets(db, { country: "RS", from: "2023-03-01", to: "2023-03-31" });
  expect(facets.countries).toEqual([
    { value: "KG", events: 1 },
    { value: "RS", events: 1 },
  ]);
  expect(facets.months).toEqual([{ value: "2023-03", events: 1 }]);
  expect(facets.languages).toEqual([{ value: "fr", events: 1 }]);
  expect(facets.documents).toEqual([{ value: "é.txt", events: 1 }]);
  expect(facets.undated).toBe(0);
});

test("countFacets counts within what is searched for", async ({ db }) => {
  await storeEvents(db);
  const facets = await countFacets(db, { q: "fair" });
  expect(facets.countries).toEqual([
    { value: "KG", events: 1 },
    { value: "TJ", events: 1 },
  ]);
  expect(facets.undated).toBe(1);
});

test("countFacets promises of every value as many events as listEvents then finds", async ({ db }) => {
  await storeEvents(db);
  const { months, countries, languages, documents } = await countFacets(db, {});
  const total = async (filter: Parameters<typeof listEvents>[1]) => (await listEvents(db, filter)).total;
  for (const { value, events } of months) {
    const [year, month] = value.split("-").map(Number);
    const lastDay = new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
    expect(await total({ from: `${value}-01`, to: lastDay }), value).toBe(events);
  }
  for (const { value, events } of countries) expect(await total({ country: value }), value).toBe(events);
  for (const { value, events } of languages) expect(await total({ language: value }), value).toBe(events);
  for (const { value, events } of documents) expect(await total({ document: value }), value).toBe(events);
});

test("countFacets names the documents with the most events where there are many", async ({ db }) => {
  for (let number = 0; number <= MOST_DOCUMENTS; number++) {
    const path = `${String(number).padStart(3, "0")}.txt`;
    const events = [{ id: path, title: "Event" }];
    if (number === MOST_DOCUMENTS) events.push({ id: "second", title: "Second" });
    await replaceDocument(db, documentContent(path, events));
  }
  const { documents } = await countFacets(db, {});
  expect(documents).toHaveLength(MOST_DOCUMENTS);
  expect(documents.at(-1)).toEqual({ value: `${MOST_DOCUMENTS}.txt`, events: 2 });
  expect(documents.at(-2)?.value).toBe(`${MOST_DOCUMENTS - 2}.txt`);
});
