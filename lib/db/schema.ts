import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  date,
  foreignKey,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { fromSql, toSql } from "pgvector";
import type { AnswerParts, TurnError, TurnState } from "../chat/conversations.ts";

/** Half precision has 11 significant bits, which 5 digits tell apart. Sending all 17 of a double takes twice the time. */
const HALF_PRECISION_DIGITS = 5;

/** A vector as Postgres reads it. */
export function halfvecText(vector: number[]): string {
  return toSql(vector.map((number) => Number(number.toPrecision(HALF_PRECISION_DIGITS)))) as string;
}

/** Half-precision vector without a fixed dimension, so that a change of embedding model needs no migration. */
const halfvec = customType<{ data: number[]; driverData: string }>({
  dataType: () => "halfvec",
  toDriver: (value) => halfvecText(value),
  fromDriver: (value) => fromSql(value) as number[],
});

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** One source file, stored as its plain text. */
export const documents = pgTable("documents", {
  /** Path below the reports folder, with `/` between its parts. */
  path: text().primaryKey(),
  /** SHA-256 of the file's bytes, in hexadecimal. */
  hash: text().notNull(),
  text: text().notNull(),
  /** Fingerprint of the code that split, annotated and chunked it: another one means it is to be processed again. */
  pipeline: text().notNull(),
  /** The model that made every embedding of this document; all documents name the same one unless an ingest was cut short. */
  embeddingModel: text("embedding_model").notNull(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
});

/** A contiguous span of a document about one happening. */
export const events = pgTable(
  "events",
  {
    /** Derived from the document's path and the event's text, so that links survive an edit elsewhere. */
    id: text().primaryKey(),
    document: text()
      .notNull()
      .references(() => documents.path, { onDelete: "cascade", onUpdate: "cascade" }),
    start: integer().notNull(),
    end: integer().notNull(),
    title: text().notNull(),
    /** The title as `titleWords` spells it, for search as one types. */
    titleWords: text("title_words").notNull(),
    dateStart: date("date_start", { mode: "string" }),
    dateEnd: date("date_end", { mode: "string" }),
    countries: text().array().notNull(),
    language: text().notNull(),
    /** Kinds of happening that it is, by the names in `lib/text/event-kinds.ts`: a list of trainings asks for these. */
    kinds: text().array().notNull().default([]),
    /** Towns that it took place in, as `lib/text/town-key.ts` spells them; empty where its report does not tell. */
    towns: text().array().notNull().default([]),
    /**
     * The id of the first event, by document and place, that reports the same happening; null where no other event does. See
     * `settleHappenings`.
     */
    happening: text(),
  },
  (table) => [
    index("events_document_index").on(table.document, table.start),
    index("events_date_index").on(table.dateStart, table.dateEnd),
    index("events_countries_index").using("gin", table.countries),
    index("events_kinds_index").using("gin", table.kinds),
    index("events_towns_index").using("gin", table.towns),
  ],
);

/** A contiguous span inside one event: the unit that is embedded and retrieved. */
export const passages = pgTable(
  "passages",
  {
    /** Derived from the event's id and the passage's text and place in it. */
    id: text().primaryKey(),
    eventId: text("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    start: integer().notNull(),
    end: integer().notNull(),
    /** Copied from the event: it chooses the stemmer of `lexemes`. */
    language: text().notNull(),
    /** The report's own words: the document's text from `start` to `end`. */
    text: text().notNull(),
    /** What is indexed for word search, accents folded: the event's title, date and place, and the passage. */
    contextText: text("context_text").notNull(),
    foldedText: text("folded_text").notNull(),
    lexemes: tsvector()
      .notNull()
      .generatedAlwaysAs(
        sql`case when language = 'fr'
          then setweight(to_tsvector('french'::regconfig, context_text), 'B') || to_tsvector('french'::regconfig, folded_text)
          else setweight(to_tsvector('english'::regconfig, context_text), 'B') || to_tsvector('english'::regconfig, folded_text)
        end`,
      ),
    /** Hash of the text that was embedded: where it is unchanged after an edit, so is the embedding. */
    embeddingKey: text("embedding_key").notNull(),
    embedding: halfvec().notNull(),
  },
  (table) => [
    index("passages_event_index").on(table.eventId, table.start),
    index("passages_lexemes_index").using("gin", table.lexemes),
  ],
);

/** A sentence of a passage, with its own embedding: it ranks passages finely and is what quotes mode answers with. */
export const sentences = pgTable(
  "sentences",
  {
    passageId: text("passage_id").notNull(),
    /** Place in the passage, from 0. */
    position: smallint().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    /** As in `passages`. */
    embeddingKey: text("embedding_key").notNull(),
    embedding: halfvec().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.passageId, table.position] }),
    foreignKey({ columns: [table.passageId], foreignColumns: [passages.id] }).onDelete("cascade"),
  ],
);

/** How many passages hold each lexeme; rebuilt after an ingest that changed something. */
export const lexemes = pgTable("lexemes", {
  lexeme: text().primaryKey(),
  passageCount: integer("passage_count").notNull(),
});

/** Single values about the whole database, such as the embedding model its passages were embedded with. */
export const facts = pgTable("facts", {
  name: text().primaryKey(),
  value: jsonb().notNull(),
});

/** As exact as a JavaScript `Date`, so that a cursor made of one leaves nothing out. */
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 }).notNull().defaultNow();

/** What a visitor has asked in one go. An id is one visitor's own: another's conversation may have the same. */
export const conversations = pgTable(
  "conversations",
  {
    /** From the signed cookie. */
    visitor: text().notNull(),
    id: text().notNull(),
    title: text().notNull(),
    /** The title as `titleWords` spells it, for search as one types. */
    titleWords: text("title_words").notNull(),
    createdAt: moment("created_at"),
    /** When its last question was asked. */
    askedAt: moment("asked_at"),
  },
  (table) => [
    primaryKey({ columns: [table.visitor, table.id] }),
    index("conversations_asked_index").on(table.visitor, table.askedAt),
  ],
);

/** A question and its answer. One that is asked again is a new turn, so that `key` orders the turns of a conversation. */
export const turns = pgTable(
  "turns",
  {
    key: integer().primaryKey().generatedAlwaysAsIdentity(),
    visitor: text().notNull(),
    conversation: text().notNull(),
    /** The id that the page gave the question. */
    id: text().notNull(),
    question: text().notNull(),
    /** The answer as the page shows it. Not `jsonb`, which refuses some strings and reorders what it takes. */
    parts: json().$type<AnswerParts>().notNull(),
    /** The question and the answer's text, spelled likewise. */
    words: text().notNull(),
    state: text().$type<TurnState>().notNull(),
    /** Why it failed. */
    error: json().$type<TurnError>(),
    createdAt: moment("created_at"),
    /** While the answer runs, a sign of life of the process that runs it. */
    updatedAt: moment("updated_at"),
  },
  (table) => [
    foreignKey({
      columns: [table.visitor, table.conversation],
      foreignColumns: [conversations.visitor, conversations.id],
    }).onDelete("cascade"),
    uniqueIndex("turns_id_index").on(table.visitor, table.conversation, table.id),
  ],
);

/** A link that lets anybody read a conversation, as far as it went when it was shared. */
export const shares = pgTable(
  "shares",
  {
    visitor: text().notNull(),
    conversation: text().notNull(),
    token: text().notNull().unique(),
    /** `key` of the last turn that it shows. */
    lastTurn: integer("last_turn").notNull(),
    createdAt: moment("created_at"),
  },
  (table) => [
    primaryKey({ columns: [table.visitor, table.conversation] }),
    foreignKey({
      columns: [table.visitor, table.conversation],
      foreignColumns: [conversations.visitor, conversations.id],
    }).onDelete("cascade"),
  ],
);

/** What readers thought of answers, with the answers as they were. It stays when the conversation goes, and names nobody. */
export const feedback = pgTable("feedback", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  /** The turn, for as long as there is one. */
  turn: integer()
    .unique()
    .references(() => turns.key, { onDelete: "set null" }),
  helpful: boolean().notNull(),
  reason: text(),
  question: text().notNull(),
  parts: json().$type<AnswerParts>().notNull(),
  createdAt: moment("created_at"),
});

/** How many questions were asked within a minute, by whom a key stands for. A row that has expired counts for nothing. */
export const questionCounts = pgTable("question_counts", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp({ withTimezone: true }),
});
