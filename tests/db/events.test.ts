import { expect } from "vitest";
import type { Database } from "#lib/db/client.ts";
import { replaceDocument } from "#lib/db/documents.ts";
import { encodeCursor } from "#lib/db/event-cursor.ts";
import {
  countEventsBefore,
  type EventsQuery,
  getEvent,
  getNeighbours,
  listEvents,
  matchEvents,
} from "#lib/db/events.ts";
import { test } from "#tests/setup/database.ts";
import { documentContent } from "./document-content.ts";

async function storeEvents(db: Database): Promise<void> {
  await replaceDocument(
    db,
    documentContent("2023/spring.txt", [
      {
        id: "fair",
        title: "Job fair in Bishkek",
        passages: ["Employers met 300 graduates.", "A bank sponsored the catering."],
        dateStart: "2023-03-05",
        countries: ["KG"],
      },
      {
        id: "course",
        title: "Winter course on forensics",
        dateStart: "2022-12-19",
        dateEnd: "2023-01-13",
        countries: ["TJ", "KG"],
      },
      { id: "guide", title: "How to file a complaint" },
    ]),
  );
  await replaceDocument(
    db,
    documentContent("2023/été.txt", [
      {
        id: "forum",
        title: "Forum sur l’égalité des chances à Niš",
        passages: ["Des élues ont débattu de leurs expériences au cœur de la région."],
        dateStart: "2023-03-05",
        countries: ["RS"],
        language: "fr",
      },
    ]),
  );
}

const ids = async (db: Database, query: EventsQuery) =>
  (await listEvents(db, query)).events.map(({ id }) => id);

test("listEvents orders by date, then document and place, undated events last", async ({ db }) => {
  await storeEvents(db);
  expect(await ids(db, {})).toEqual(["course", "fair", "forum", "guide"]);
});

test("listEvents returns events as the API has them", async ({ db }) => {
  await storeEvents(db);
  const { events } = await listEvents(db, { document: "2023/spring.txt", limit: 1 });
  expect(events).toEqual([
    {
      id: "course",
      document: "2023/spring.txt",
      start: 60,
      end: 87,
      title: "Winter course on forensics",
      dateStart: "2022-12-19",
      dateEnd: "2023-01-13",
      countries: ["TJ", "KG"],
      language: "en",
    },
  ]);
});

test("listEvents finds an event whose days overlap the range by one", async ({ db }) => {
  await storeEvents(db);
  expect(await ids(db, { from: "2023-01-13", to: "2023-02-01" })).toEqual(["course"]);
  expect(await ids(db, { from: "2023-01-14", to: "2023-02-01" })).toEqual([]);
  expect(await ids(db, { to: "2022-12-19" })).toEqual(["course"]);
  expect(await ids(db, { to: "2022-12-18" })).toEqual([]);
  expect(await ids(db, { from: "2023-03-05" })).toEqual(["fair", "forum"]);
});

test("listEvents takes the dates that a request may hold and Postgres does not", async ({ db }) => {
  await storeEvents(db);
  expect(await ids(db, { from: "0000-01-01", to: "9999-12-31" })).toEqual(["course", "fair", "forum"]);
});

test("listEvents filters by country, language and document", async ({ db }) => {
  await storeEvents(db);
  expect(await ids(db, { country: "KG" })).toEqual(["course", "fair"]);
  expect(await ids(db, { language: "fr" })).toEqual(["forum"]);
  expect(await ids(db, { document: "2023/été.txt" })).toEqual(["forum"]);
  expect(await ids(db, { document: "2023" })).toEqual([]);
  expect(await ids(db, { country: "KG", language: "fr" })).toEqual([]);
});

test("listEvents takes several values of a filter as any of them", async ({ db }) => {
  await storeEvents(db);
  expect(await ids(db, { country: ["RS", "TJ"] })).toEqual(["course", "forum"]);
  expect(await ids(db, { country: [], language: ["fr", "de"] })).toEqual(["forum"]);
  expect(await ids(db, { document: ["2023/été.txt", "other"] })).toEqual(["forum"]);
});

test("countEventsBefore counts the events of earlier pages", async ({ db }) => {
  await storeEvents(db);
  for (const filter of [{}, { country: "KG" }]) {
    const { nextCursor } = await listEvents(db, { ...filter, limit: 1 });
    expect(await countEventsBefore(db, { ...filter, cursor: nextCursor! })).toBe(1);
  }
  const { nextCursor } = await listEvents(db, { limit: 3 });
  expect(await countEventsBefore(db, { cursor: nextCursor! })).toBe(3);
  await expect(countEventsBefore(db, { cursor: "nonsense" })).rejects.toMatchObject({ code: "bad_request" });
});

test("listEvents counts all pages in total", async ({ db }) => {
  await storeEvents(db);
  expect(await listEvents(db, { limit: 1 })).toMatchObject({ total: 4, events: [{ id: "course" }] });
});

test("listEvents follows cursors through dated and undated events, each once", async ({ db }) => {
  await storeEvents(db);
  const twins = ["c", "b", "a"].map((id) => ({ id, title: "Same place", passages: [] }));
  await replaceDocument(db, documentContent("twins.txt", twins));
  for (const limit of [1, 2, 3]) {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listEvents(db, { limit, cursor });
      seen.push(...page.events.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(["course", "fair", "forum", "guide", "a", "b", "c"]);
  }
});

test("listEvents goes on after an event that is gone", async ({ db }) => {
  await storeEvents(db);
  const { nextCursor } = await listEvents(db, { limit: 1 });
  await replaceDocument(
    db,
    documentContent("2023/spring.txt", [{ id: "new", title: "New", dateStart: "2023-03-05" }]),
  );
  expect(await ids(db, { cursor: nextCursor! })).toEqual(["new", "forum"]);
});

test.for([
  "\0",
  "nonsense",
  Buffer.from("[]").toString("base64url"),
  Buffer.from('["2023-02-30","a",0,"b"]').toString("base64url"),
  encodeCursor({ dateStart: null, document: "a", start: 2 ** 31, id: "b" }),
  encodeCursor({ dateStart: null, document: "a\0", start: 0, id: "b" }),
])("listEvents refuses the cursor %j as a bad request", async (cursor, { db }) => {
  const list = listEvents(db, { cursor });
  await expect(list).rejects.toMatchObject({ name: "RapporteurError", code: "bad_request" });
});

test("listEvents finds words anywhere in an event, in any form", async ({ db }) => {
  await storeEvents(db);
  expect(await ids(db, { q: "graduate sponsors" })).toEqual(["fair"]);
  expect(await ids(db, { q: "graduate forensics" })).toEqual([]);
  expect(await ids(db, { q: "experience elue" })).toEqual(["forum"]);
  expect(await ids(db, { q: "EXPÉRIENCES" })).toEqual(["forum"]);
  expect(await ids(db, { q: "au coeur" })).toEqual(["forum"]);
});

test("listEvents finds a quoted phrase only as it stands", async ({ db }) => {
  await storeEvents(db);
  expect(await ids(db, { q: "“300 graduates”" })).toEqual(["fair"]);
  expect(await ids(db, { q: '"graduates 300"' })).toEqual([]);
});

test("listEvents finds a title while its words are being typed, with or without accents", async ({ db }) => {
  await storeEvents(db);
  expect(await ids(db, { q: "forens" })).toEqual(["course"]);
  expect(await ids(db, { q: "wint for" })).toEqual(["course"]);
  expect(await ids(db, { q: "l'egal" })).toEqual(["forum"]);
  expect(await ids(db, { q: "nis" })).toEqual(["forum"]);
  expect(await ids(db, { q: "rensics" })).toEqual([]);
});

test("listEvents ignores stop words of the event's own language", async ({ db }) => {
  await storeEvents(db);
  expect(await ids(db, { q: "the graduates" })).toEqual(["fair"]);
  expect(await ids(db, { q: "dans la région" })).toEqual(["forum"]);
  expect(await ids(db, { q: "the" })).toEqual(["course", "fair", "guide"]);
});

test.for(["%", "_", "'", '"', "\\", "\0", "& | !", "a:*", ":*", "(", "🙂", "'; drop table events; --"])(
  "listEvents takes %j as text",
  async (q, { db }) => {
    await storeEvents(db);
    await listEvents(db, { q });
    expect(await ids(db, { q: `${q} nowhere` })).toEqual([]);
  },
);

test("listEvents answers a query of two thousand characters", async ({ db }) => {
  await storeEvents(db);
  expect(await ids(db, { q: "graduates ".repeat(200) })).toEqual(["fair"]);
});

test("matchEvents returns every event in a scope", async ({ db }) => {
  await storeEvents(db);
  const match = async (scope: Parameters<typeof matchEvents>[1]["scope"]) =>
    (await matchEvents(db, { scope })).map(({ id }) => id);
  expect(await match({})).toEqual(["course", "fair", "forum", "guide"]);
  expect(await match({ countries: ["RS", "TJ"] })).toEqual(["course", "forum"]);
  expect(await match({ languages: ["fr", "de"], from: "2023-01-01" })).toEqual(["forum"]);
  expect(await match({ documents: ["2023/spring.txt", "other"], to: "2023-12-31" })).toEqual([
    "course",
    "fair",
  ]);
  expect(await match({ documents: ["\0"] })).toEqual([]);
});

test("getEvent returns null for an id that no event has", async ({ db }) => {
  await storeEvents(db);
  expect(await getEvent(db, { id: "nobody" })).toBeNull();
  expect(await getEvent(db, { id: "fair\0" })).toBeNull();
});

test("getEvent cuts its text by UTF-16 code units", async ({ db }) => {
  const events = [
    { id: "first", title: "🙂🙂" },
    { id: "second", title: "Second" },
  ];
  await replaceDocument(db, documentContent("emoji.txt", events));
  expect((await getEvent(db, { id: "second" }))?.text).toBe("Second\n");
});

test("getNeighbours are the events around one in its document", async ({ db }) => {
  await storeEvents(db);
  const around = async (id: string) => {
    const { previous, next } = await getNeighbours(db, (await getEvent(db, { id }))!);
    return [previous?.id ?? null, next?.id ?? null];
  };
  expect(await around("fair")).toEqual([null, "course"]);
  expect(await around("course")).toEqual(["fair", "guide"]);
  expect(await around("guide")).toEqual(["course", null]);
  expect(await around("forum")).toEqual([null, null]);
});
