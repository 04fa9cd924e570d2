import { asc, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Event } from "#lib/chat/types.ts";
import type { Database } from "./client.ts";
import { outdateLexemes } from "./lexemes.ts";
import { textArray } from "./parameters.ts";
import { documents, events, passages, sentences } from "./schema.ts";
import { titleWords } from "./title-words.ts";
import { wholeText } from "./whole-text.ts";

/** What a document was made of and by; see the table's columns. */
export type DocumentRecord = Omit<typeof documents.$inferSelect, "text" | "updatedAt">;

export interface SentenceContent {
  start: number;
  end: number;
  embeddingKey: string;
  embedding: number[];
}

export interface PassageContent {
  id: string;
  eventId: string;
  start: number;
  end: number;
  language: string;
  text: string;
  contextText: string;
  foldedText: string;
  embeddingKey: string;
  embedding: number[];
  /** In reading order. */
  sentences: SentenceContent[];
}

export interface DocumentContent extends DocumentRecord {
  text: string;
  events: (Omit<Event, "document"> & { kinds: string[]; towns: string[] })[];
  passages: PassageContent[];
}

/** Rows a statement. Measured in the embedded database: from 100 rows on a statement, more bring nothing. */
const ROWS_PER_STATEMENT = 100;

/** Every document, by path. */
export function listDocuments(db: Database): Promise<DocumentRecord[]> {
  const { path, hash, pipeline, embeddingModel } = documents;
  return db
    .select({ path, hash, pipeline, embeddingModel })
    .from(documents)
    .orderBy(asc(sql`${path} collate "C"`));
}

/** A document with its text; null when there is none at that path. */
export async function getDocument(
  db: Database,
  { path }: { path: string },
): Promise<typeof documents.$inferSelect | null> {
  const [row] = await db
    .select({ ...getTableColumns(documents), text: wholeText(documents.text) })
    .from(documents)
    .where(eq(documents.path, path));
  return row ?? null;
}

/**
 * Stores a document in place of what was stored at its path, all of it or nothing. Events and passages whose id stays are kept, and
 * written only where something about them changed.
 */
export async function replaceDocument(db: Database, content: DocumentContent): Promise<void> {
  const { events: eventContents, passages: passageContents, ...document } = content;
  const eventIds = eventContents.map(({ id }) => id);
  await db.transaction(async (tx) => {
    await upsert(tx, documents, [documents.path], [document]);
    await tx.execute(
      sql`delete from events where document = ${document.path} and id <> all(${textArray(eventIds)})`,
    );
    const eventRows = eventContents.map((event) => ({
      ...event,
      document: document.path,
      titleWords: titleWords(event.title),
    }));
    // An event that stays keeps its happening: whether it still is one is settled at the end of the ingest.
    await upsert(tx, events, [events.id], eventRows, [events.happening]);
    await replacePassages(tx, eventIds, passageContents);
    await outdateLexemes(tx);
  });
}

async function replacePassages(tx: Database, eventIds: string[], contents: PassageContent[]): Promise<void> {
  const ids = contents.map(({ id }) => id);
  await tx.execute(
    sql`delete from passages where event_id = any(${textArray(eventIds)}) and id <> all(${textArray(ids)})`,
  );
  const passageRows = contents.map(({ sentences: _, ...passage }) => passage);
  await upsert(tx, passages, [passages.id], passageRows);
  const counts = contents.map((passage) => passage.sentences.length);
  await tx.execute(sql`
    delete from sentences s using unnest(${textArray(ids)}, ${sql.param(counts)}::int[]) as kept(passage_id, count)
    where s.passage_id = kept.passage_id and s.position >= kept.count`);
  const sentenceRows = contents.flatMap((passage) =>
    passage.sentences.map((sentence, position) => ({ ...sentence, passageId: passage.id, position })),
  );
  await upsert(tx, sentences, [sentences.passageId, sentences.position], sentenceRows);
}

/** Inserts rows, and updates those whose key is there already where they differ from what is stored, but for columns `kept`. */
async function upsert<Table extends PgTable>(
  tx: Database,
  table: Table,
  key: PgColumn[],
  rows: Table["$inferInsert"][],
  kept: PgColumn[] = [],
): Promise<void> {
  const { set, setWhere } = changes(table, [...key, ...kept]);
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await tx
      .insert(table)
      .values(rows.slice(start, start + ROWS_PER_STATEMENT))
      .onConflictDoUpdate({ target: key, set, setWhere });
  }
}

/** The assignments of the new values, and the condition that one of them differs from the stored one. */
function changes(table: PgTable, kept: PgColumn[]): { set: Record<string, SQL>; setWhere: SQL } {
  const columns = Object.entries<PgColumn>(getTableColumns(table)).filter(
    ([, column]) => !kept.includes(column) && !column.generated,
  );
  const excluded = (column: PgColumn) => sql`excluded.${sql.identifier(column.name)}`;
  const stored = sql.join(
    columns.map(([, column]) => sql`${column}`),
    sql`, `,
  );
  const given = sql.join(
    columns.map(([, column]) => excluded(column)),
    sql`, `,
  );
  return {
    set: Object.fromEntries(columns.map(([name, column]) => [name, excluded(column)])),
    setWhere: sql`(${stored}) is distinct from (${given})`,
  };
}

/** Removes documents with all that was made of them; returns how many there were. */
export async function deleteDocuments(db: Database, { paths }: { paths: string[] }): Promise<number> {
  if (paths.length === 0) return 0;
  return db.transaction(async (tx) => {
    const gone = await tx
      .delete(documents)
      .where(inArray(documents.path, paths))
      .returning({ path: documents.path });
    await outdateLexemes(tx);
    return gone.length;
  });
}

/**
 * The embeddings that `model` has made of a stored document, by `embeddingKey`, so that an edit embeds only what it changed. Empty
 * when another model has made them.
 */
export async function storedEmbeddings(
  db: Database,
  { path, model }: { path: string; model: string },
): Promise<Map<string, number[]>> {
  const ofDocument = sql`${passages.eventId} in (
    select e.id from events e join documents d on d.path = e.document
    where d.path = ${path} and d.embedding_model = ${model})`;
  const ofPassages = await db
    .select({ key: passages.embeddingKey, embedding: passages.embedding })
    .from(passages)
    .where(ofDocument);
  const ofSentences = await db
    .select({ key: sentences.embeddingKey, embedding: sentences.embedding })
    .from(sentences)
    .innerJoin(passages, eq(passages.id, sentences.passageId))
    .where(ofDocument);
  return new Map([...ofPassages, ...ofSentences].map(({ key, embedding }) => [key, embedding]));
}
