import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";
import { getFact, setFact } from "./facts.ts";
import { textArray } from "./parameters.ts";
import { passages as passagesTable } from "./schema.ts";

/**
 * Counts anew how many passages hold each lexeme, wherever in them it stands, unless no passage has changed since it
 * was last done. To be called at the end of an ingest, also of one that found nothing to do: the one before may have been cut short.
 */
export async function rebuildLexemes(db: Database): Promise<void> {
  if ((await getFact(db, { name: "lexemeCounts" }))?.current) return;
  await db.transaction(async (tx) => {
    // First, so that whoever changes passages meanwhile waits to say so, and is not overwritten.
    await markCounts(tx, true);
    // Only what changed is written: after a small edit that is little, and questions asked meanwhile find counts.
    await tx.execute(sql`
      with counted as materialized (
        select word as lexeme, ndoc as passage_count from ts_stat('select lexemes from passages')
      ), gone as (
        delete from lexemes l where not exists (select 1 from counted c where c.lexeme = l.lexeme)
      )
      insert into lexemes as l (lexeme, passage_count) select lexeme, passage_count from counted
      on conflict (lexeme) do update set passage_count = excluded.passage_count
        where l.passage_count <> excluded.passage_count`);
    const passages = await tx.$count(passagesTable);
    await setFact(tx, { name: "lexemeCounts", value: { passages, current: true } });
  });
}

/** Tells `rebuildLexemes` that passages have changed: the last statement of the transaction that changes them. */
export function outdateLexemes(tx: Database): Promise<void> {
  return markCounts(tx, false);
}

async function markCounts(tx: Database, current: boolean): Promise<void> {
  await tx.execute(sql`
    insert into facts (name, value) values ('lexemeCounts', jsonb_build_object('passages', 0, 'current', ${current}::boolean))
    on conflict (name) do update set value = facts.value || jsonb_build_object('current', ${current}::boolean)`);
}

/**
 * In how many passages each of the given lexemes stands, and how many passages there were when they were last counted.
 * A lexeme that none holds has no entry.
 */
export async function countLexemes(
  db: Database,
  { lexemes }: { lexemes: string[] },
): Promise<{ counts: Map<string, number>; passages: number }> {
  // One query: this stands at the beginning of every search.
  const { rows } = await db.execute(sql`
    select counted.passages, l.lexeme, l.passage_count
    from (select (value ->> 'passages')::int as passages from facts where name = 'lexemeCounts') as counted
    left join lexemes l on l.lexeme = any(${textArray(lexemes)})`);
  return {
    counts: new Map(
      rows
        .filter(({ lexeme }) => lexeme !== null)
        .map((row) => [String(row.lexeme), Number(row.passage_count)]),
    ),
    passages: Number(rows[0]?.passages ?? 0),
  };
}

/** The lexemes of about a word's length that begin with its first letter: where to look for what a misspelt word was meant to be. */
export async function listSimilarLexemes(
  db: Database,
  { word, lengthDifference }: { word: string; lengthDifference: number },
): Promise<{ lexeme: string; passageCount: number }[]> {
  const { rows } = await db.execute(sql`
    select lexeme, passage_count from lexemes
    where lexeme >= ${word.slice(0, 1)} and lexeme < ${nextLetter(word)}
      and length(lexeme) between ${word.length - lengthDifference} and ${word.length + lengthDifference}`);
  return rows.map((row) => ({ lexeme: String(row.lexeme), passageCount: Number(row.passage_count) }));
}

/** The first character after those that begin with a word's first letter. */
function nextLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0)! + 1);
}
