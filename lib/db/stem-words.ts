import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";
import { textArray } from "./parameters.ts";

/** A word's stem in each language; null where it is a stop word there. */
export interface Stems {
  en: string | null;
  fr: string | null;
}

/** Words remembered, of which a question and what is related to it bring some hundred. */
const MOST_REMEMBERED = 20_000;

/** Stems are the same in every database: they come from dictionaries that Postgres brings. */
const remembered = new Map<string, Stems>();

/** The stem of each word in both languages. */
export async function stemWords(db: Database, { words }: { words: string[] }): Promise<Map<string, Stems>> {
  const unknown = words.filter((word) => !remembered.has(word));
  const known = new Map(
    words.filter((word) => remembered.has(word)).map((word) => [word, remembered.get(word)!]),
  );
  if (unknown.length === 0) return known;
  const { rows } = await db.execute(sql`
    select w.word, (ts_lexize('english_stem', w.word))[1] as en, (ts_lexize('french_stem', w.word))[1] as fr
    from unnest(${textArray(unknown)}) as w(word)`);
  if (remembered.size + rows.length > MOST_REMEMBERED) remembered.clear();
  for (const row of rows) {
    const stems = { en: row.en as string | null, fr: row.fr as string | null };
    known.set(String(row.word), stems);
    remembered.set(String(row.word), stems);
  }
  return known;
}
