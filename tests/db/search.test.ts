import { PgDialect } from "drizzle-orm/pg-core";
import { describe, expect } from "vitest";
import { bundledEmbedder } from "#lib/ai/bundled-embedder.ts";
import { type Nomination, nominateEvents, nominateEventsQuery, readCandidates } from "#lib/db/search.ts";
import { test } from "#tests/setup/database.ts";
import { ingestReports } from "#tests/setup/reports.ts";

const concept = (english: string[], weight = 1) => ({
  english,
  french: [],
  relatedEnglish: [],
  relatedFrench: [],
  weight,
});

function nomination(changes: Partial<Nomination> = {}): Nomination {
  return {
    concepts: [concept(["raft"])],
    required: ["raft"],
    embedding: [1, 0],
    scope: {},
    limit: 5,
    ...changes,
  };
}

describe("nominateEventsQuery", () => {
  test("is this SQL, with a tie-break behind every order", () => {
    const { sql } = new PgDialect().sqlToQuery(
      nominateEventsQuery(nomination({ scope: { countries: ["CL"] }, preferred: { from: "2023-01-01" } })),
    );
    expect(sql.replaceAll(/\s+/g, " ").trim()).toMatchInlineSnapshot(
      `"with asked as materialized (select $1::halfvec(2) as embedding), lexical as materialized ( select p.id, p.event_id, $2::float4 * case when p.language = 'fr' then 0::float4 else least(1, 1 * ts_rank('{1, 1, 0.6, 1}'::float4[], unpacked.lexemes, $3::tsquery))::float4 end as score, exists (select from events e where e.id = p.event_id and coalesce(e.date_end, e.date_start) >= $4::date) as preferred from passages p cross join lateral (select p.lexemes || ''::tsvector as lexemes offset 0) as unpacked where p.lexemes @@ $5::tsquery and exists (select from events e where e.id = p.event_id and e.countries && $6::text[]) ), ranked as ( select event_id, row_number() over (order by max(score) desc, event_id) as place from (select event_id, score from lexical where true order by score desc, id limit 60) as best group by event_id union all select event_id, row_number() over (order by min(distance), event_id) as place from (select p.event_id, p.embedding::halfvec(2) <=> (select embedding from asked) as distance from passages p where exists (select from events e where e.id = p.event_id and e.countries && $7::text[]) order by distance limit 60) as near group by event_id union all select event_id, row_number() over (order by max(score) desc, event_id) as place from (select event_id, score from lexical where preferred order by score desc, id limit 60) as best group by event_id union all select event_id, row_number() over (order by min(distance), event_id) as place from (select p.event_id, p.embedding::halfvec(2) <=> (select embedding from asked) as distance from passages p where exists (select from events e where e.id = p.event_id and coalesce(e.date_end, e.date_start) >= $8::date and e.countries && $9::text[]) order by distance limit 60) as near group by event_id ) select event_id as id from ranked group by event_id order by min(place), event_id limit 5"`,
    );
  });
});

describe("nominateEvents", () => {
  async function embed(text: string): Promise<number[]> {
    const { embeddings } = await bundledEmbedder.doEmbed({ values: [text] });
    return embeddings[0]!;
  }

  test("finds by words what the vector is far from, and by the vector what shares no word", async ({
    database,
  }) => {
    await ingestReports(database);
    const { db } = database;
    const embedding = await embed("magistrates and the protection of witnesses");
    const ids = await nominateEvents(db, nomination({ embedding, limit: 2 }));
    const { events } = await readCandidates(db, { eventIds: ids, concepts: [], embedding });
    expect(events.map(({ countries }) => countries.join()).sort()).toEqual(["CL", "SN"]);
  });

  test("stays inside the scope", async ({ database }) => {
    await ingestReports(database);
    const embedding = await embed("life rafts");
    const scope = { countries: ["SN"] };
    const ids = await nominateEvents(database.db, nomination({ embedding, scope }));
    const { events } = await readCandidates(database.db, { eventIds: ids, concepts: [], embedding });
    expect(events.map(({ countries }) => countries)).toEqual([["SN"]]);
  });

  test("nominates of the preferred scope too, however far it is from the question", async ({ database }) => {
    await ingestReports(database);
    const embedding = await embed("life rafts");
    const countriesOf = async (changes: Partial<Nomination>) => {
      const eventIds = await nominateEvents(database.db, nomination({ embedding, limit: 2, ...changes }));
      const { events } = await readCandidates(database.db, { eventIds, concepts: [], embedding });
      return new Set(events.flatMap(({ countries }) => countries));
    };
    const preferred = { countries: ["SN"] };
    expect(await countriesOf({})).not.toContain("SN");
    expect(await countriesOf({ preferred })).toContain("SN");
    expect(await countriesOf({ preferred, scope: { countries: ["CL"] } })).toEqual(new Set(["CL"]));
  });
});

describe("readCandidates", () => {
  test("counts a related word for half, and matches by the passage's own language", async ({ database }) => {
    await ingestReports(database);
    const { db } = database;
    const ids = await nominateEvents(db, nomination({ embedding: Array<number>(512).fill(0.01), limit: 10 }));
    const concepts = [
      concept(["raft"]),
      { ...concept([]), relatedEnglish: ["raft"] },
      { ...concept([]), french: ["raft"] },
    ];
    const { passages } = await readCandidates(db, {
      eventIds: ids,
      concepts,
      embedding: Array<number>(512).fill(0.01),
    });
    const [own, related, french] = passages.find(({ text }) => text.includes("rafts"))!.matches;
    expect(own).toBeGreaterThan(0.6);
    expect(related).toBeCloseTo(own! / 2);
    expect(french).toBe(0);
  });
});
