import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "#lib/chat/types.ts";
import type { Database } from "./client.ts";
import { type EventRow, eventColumns } from "./event-row.ts";
import { textArray } from "./parameters.ts";
import { halfvecText } from "./schema.ts";
import { scopeCondition } from "./scope-condition.ts";

/** A word of the question with the lexemes that stand for it in passages of either language. */
export interface ConceptQuery {
  french: string[];
  /** For passages in any language but French. */
  english: string[];
  /** Lexemes of words that say nearly the same, which count for less. */
  relatedFrench: string[];
  relatedEnglish: string[];
  /** How much a match says: the word's inverse document frequency times its part in the question. */
  weight: number;
}

/** How many passages each side, words and vectors, may nominate. Measured: more than 60 changed no ranking of the evaluation set. */
const CANDIDATES_PER_SIDE = 60;
/** Where many events are wanted, as many passages as an event has on average. */
const CANDIDATES_PER_EVENT = 4;

/**
 * Weights of `ts_rank` for lexeme positions labelled D, C, B, A. B is an event's title, date and place, which every
 * passage of the event carries: worth less than the passage's own words.
 */
const RANK_WEIGHTS = sql.raw("'{1, 1, 0.6, 1}'::float4[]");

/** What a related word counts for, against the word itself. */
const RELATED_SHARE = sql.raw("0.5");

/** How strongly a concept occurs in a tsvector of the given language, 0 to 1. */
export function conceptMatch(vector: SQL, language: SQL, concept: ConceptQuery): SQL {
  return sql`case when ${language} = 'fr'
    then ${matchWithRelated(vector, concept.french, concept.relatedFrench)}
    else ${matchWithRelated(vector, concept.english, concept.relatedEnglish)} end`;
}

function matchWithRelated(vector: SQL, lexemes: string[], related: string[]): SQL {
  if (related.length === 0) return lexemeMatch(vector, lexemes);
  return sql`greatest(${lexemeMatch(vector, lexemes)}, ${RELATED_SHARE} * ${lexemeMatch(vector, related)})`;
}

/**
 * For a single lexeme `ts_rank` is the sum of 1/j² over its occurrences j, divided by π²/6 and by the number of lexemes
 * asked for: a saturating term frequency.
 */
function lexemeMatch(vector: SQL, lexemes: string[]): SQL {
  if (lexemes.length === 0) return sql`0::float4`;
  const count = sql.raw(String(lexemes.length));
  return sql`least(1, ${count} * ts_rank(${RANK_WEIGHTS}, ${vector}, ${tsquery(lexemes)}))::float4`;
}

/**
 * A passage's lexemes as they are in memory. Stored, they are compressed, and each `ts_rank` would unpack them anew: measured, that takes
 * two thirds of the time of a query with six words.
 */
const unpackedLexemes = sql.raw(
  "cross join lateral (select p.lexemes || ''::tsvector as lexemes offset 0) as unpacked",
);

/** Any of the lexemes, or of those with a label. They hold only letters and digits here, so quoting needs no escapes. */
export function tsquery(lexemes: string[], label?: "B"): SQL {
  const behind = label ? `:${label}` : "";
  const text = lexemes.map((lexeme) => `'${lexeme.replace(/['\\]/g, "")}'${behind}`).join(" | ");
  return sql`${text}::tsquery`;
}

function vectorParameter(embedding: number[]): SQL {
  return sql`${halfvecText(embedding)}::halfvec(${sql.raw(String(embedding.length))})`;
}

/** The question's embedding, sent once; what reads it follows `with`. */
function asked(embedding: number[]): SQL {
  return sql`asked as materialized (select ${vectorParameter(embedding)} as embedding)`;
}

/** The distance to a question as the index on embeddings of its dimension is built over it: see `updateVectorIndex`. */
function distanceTo(alias: "p" | "s", dimension: number): SQL {
  return sql.raw(`${alias}.embedding::halfvec(${dimension}) <=> (select embedding from asked)`);
}

export interface Nomination {
  concepts: ConceptQuery[];
  /** Lexemes one of which a passage must hold to be scored by words. */
  required: string[];
  embedding: number[];
  scope: Scope;
  /** Events in this narrower scope are nominated beside those of `scope`. */
  preferred?: Scope;
  /** Events wanted at most. */
  limit: number;
}

/**
 * The SQL that nominates events: those of the passages that match the question's words best, and of those nearest to its embedding, each
 * side's best first in turn, and the same again among those in the preferred scope. `ef_search` and iterative scans are set where
 * connections are opened.
 */
export function nominateEventsQuery(nomination: Nomination): SQL {
  const { concepts, required, embedding, scope, limit } = nomination;
  const preferred = hasCondition(nomination.preferred) ? nomination.preferred : undefined;
  const candidates = sql.raw(String(Math.max(CANDIDATES_PER_SIDE, limit * CANDIDATES_PER_EVENT)));
  const score = sql.join(
    concepts.map((concept) => sql`${concept.weight}::float4 * ${wordMatch(concept)}`),
    sql` + `,
  );
  const isPreferred = preferred ? inScope(preferred) : sql`false`;
  const lexical =
    required.length > 0
      ? sql`select p.id, p.event_id, ${score} as score, ${isPreferred} as preferred
        from passages p ${unpackedLexemes}
        where p.lexemes @@ ${tsquery(required)} and ${inScope(scope)}`
      : sql`select null::text as id, null::text as event_id, 0::float4 as score, false as preferred where false`;
  const bestWords = (condition: SQL) => sql`
      select event_id, row_number() over (order by max(score) desc, event_id) as place
      from (select event_id, score from lexical where ${condition} order by score desc, id limit ${candidates}) as best
      group by event_id`;
  // Only an order by nothing but the distance is served by the index; ties are broken among what it gives.
  const nearest = (within: Scope) => sql`
      select event_id, row_number() over (order by min(distance), event_id) as place
      from (select p.event_id, ${distanceTo("p", embedding.length)} as distance
        from passages p where ${inScope(within)} order by distance limit ${candidates}) as near
      group by event_id`;
  const sides = [
    bestWords(sql`true`),
    nearest(scope),
    ...(preferred ? [bestWords(sql`preferred`), nearest({ ...preferred, ...scope })] : []),
  ];
  return sql`
    with ${asked(embedding)},
    lexical as materialized (
      ${lexical}
    ),
    ranked as (${sql.join(
      sides,
      sql`
      union all`,
    )}
    )
    select event_id as id from ranked
    group by event_id
    order by min(place), event_id
    limit ${sql.raw(String(limit))}`;
}

function hasCondition(scope: Scope | undefined): scope is Scope {
  return scope !== undefined && Object.values(scope).some((value) => value !== undefined);
}

/** The condition that a passage, aliased `p`, is of an event in a scope. */
function inScope(scope: Scope): SQL {
  return hasCondition(scope)
    ? sql`exists (select from events e where e.id = p.event_id and ${scopeCondition(scope)})`
    : sql`true`;
}

/** A nomination goes by the words themselves; what is related to them counts in the ranking. */
function wordMatch({ french, english }: ConceptQuery): SQL {
  return sql`case when p.language = 'fr' then ${lexemeMatch(sql`unpacked.lexemes`, french)} else ${lexemeMatch(sql`unpacked.lexemes`, english)} end`;
}

export interface CandidatePassage {
  id: string;
  eventId: string;
  start: number;
  end: number;
  text: string;
  /** Cosine similarity of the question and the passage. */
  cosine: number;
  /** One number, 0 to 1, for each concept asked for. */
  matches: number[];
  sentences: { start: number; end: number; cosine: number }[];
}

/** Every passage of the given events, with what the ranking needs of each. */
export async function readCandidates(
  db: Database,
  { eventIds, concepts, embedding }: { eventIds: string[]; concepts: ConceptQuery[]; embedding: number[] },
): Promise<{ events: EventRow[]; passages: CandidatePassage[] }> {
  if (eventIds.length === 0) return { events: [], passages: [] };
  const ids = textArray(eventIds);
  const matches = concepts.length
    ? sql`array[${sql.join(
        concepts.map((concept) => conceptMatch(sql`unpacked.lexemes`, sql`p.language`, concept)),
        sql`, `,
      )}]::float4[]`
    : sql`'{}'::float4[]`;
  const events = await db.execute(
    sql`select ${eventColumns} from events e where e.id = any(${ids}) order by e.document, e.start`,
  );
  const passages = await db.execute(sql`
    with ${asked(embedding)}
    select p.id, p.event_id as "eventId", p.start, p."end", p.text,
      1 - (${distanceTo("p", embedding.length)}) as cosine,
      to_json(${matches}) as matches,
      (select coalesce(json_agg(json_build_object('start', s.start, 'end', s."end",
          'cosine', 1 - (${distanceTo("s", embedding.length)})) order by s.position), '[]'::json)
        from sentences s where s.passage_id = p.id) as sentences
    from passages p ${unpackedLexemes}
    where p.event_id = any(${ids})
    order by p.event_id, p.start`);
  return {
    events: events.rows as unknown as EventRow[],
    passages: passages.rows as unknown as CandidatePassage[],
  };
}

export async function nominateEvents(db: Database, nomination: Nomination): Promise<string[]> {
  const { rows } = await db.execute(nominateEventsQuery(nomination));
  return rows.map((row) => String(row.id));
}

/** How strongly each concept occurs in each text (accents folded), 0 to 1: a row for each text. */
export async function matchTexts(
  db: Database,
  { texts, concepts }: { texts: { text: string; language: string }[]; concepts: ConceptQuery[] },
): Promise<number[][]> {
  if (texts.length === 0 || concepts.length === 0) return texts.map(() => []);
  const matches = sql.join(
    concepts.map((concept) => conceptMatch(sql`v`, sql`t.language`, concept)),
    sql`, `,
  );
  const { rows } = await db.execute(sql`
    select to_json(array[${matches}]::float4[]) as matches
    from unnest(${textArray(texts.map(({ text }) => text))}, ${textArray(texts.map(({ language }) => language))})
      with ordinality as t(content, language, place),
    lateral to_tsvector(case when t.language = 'fr' then 'french'::regconfig else 'english'::regconfig end, t.content) as v
    order by t.place`);
  return rows.map((row) => row.matches as number[]);
}

/** A passage's words and where its sentences stand. */
export interface PassageText {
  eventId: string;
  start: number;
  text: string;
  sentences: { start: number; end: number }[];
}

/** The passages of the given events, each event's in reading order. */
export async function readPassageTexts(
  db: Database,
  { eventIds }: { eventIds: string[] },
): Promise<PassageText[]> {
  if (eventIds.length === 0) return [];
  const { rows } = await db.execute(sql`
    select p.event_id as "eventId", p.start, p.text,
      (select coalesce(json_agg(json_build_object('start', s.start, 'end', s."end") order by s.position), '[]'::json)
        from sentences s where s.passage_id = p.id) as sentences
    from passages p
    where p.event_id = any(${textArray(eventIds)})
    order by p.event_id, p.start`);
  return rows as unknown as PassageText[];
}
