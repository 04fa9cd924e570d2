import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "#lib/chat/types.ts";
import type { Database } from "./client.ts";
import { type EventRow, eventColumns } from "./event-row.ts";
import { textArray } from "./parameters.ts";
import { scopeCondition } from "./scope-condition.ts";
import { type ConceptQuery, conceptMatch, tsquery } from "./search.ts";

/** Words that an event must hold, in one passage or another; a group without words asks for nothing. */
export interface WantedWords {
  /** At least the part `share` of their weight, but for events known to be about the same. */
  subject: { concepts: ConceptQuery[]; share: number; known: string[] };
  /** One of them, this strongly at the event's beginning or further on. */
  kind: { concepts: ConceptQuery[]; atBeginning: number; anywhere: number };
  /** One of them. */
  town: ConceptQuery[];
}

/** Every event inside a scope that holds the words wanted, by date, undated last. */
export async function readEventsByWords(
  db: Database,
  { scope, subject, kind, town }: WantedWords & { scope: Scope },
): Promise<EventRow[]> {
  // Only these can meet every condition; looking at no others keeps the costlier ones cheap.
  const [selective = []] = [subject.concepts, kind.concepts, town].filter((concepts) => concepts.length > 0);
  const lexemes = selective.flatMap(allLexemes);
  const reached: SQL[] = [];
  if (lexemes.length > 0) {
    reached.push(sql`select event_id from passages where lexemes @@ ${tsquery(lexemes)}`);
  }
  if (subject.known.length > 0) reached.push(sql`select unnest(${textArray(subject.known)})`);
  if (reached.length === 0) return [];
  const conditions: SQL[] = [];
  if (subject.concepts.length > 0) conditions.push(holdsSubject(subject));
  if (kind.concepts.length > 0) conditions.push(holdsKind(kind));
  if (town.length > 0) conditions.push(sql`bool_or(${holdsAny(town)})`);
  const { rows } = await db.execute(sql`
    select ${eventColumns} from events e
    where e.id in (
      select p.event_id from passages p join events e on e.id = p.event_id
      where p.event_id in (${sql.join(reached, sql` union all `)}) and ${scopeCondition(scope)}
      group by p.event_id
      having ${sql.join(conditions, sql` and `)})
    order by e.date_start nulls last, e.document, e.start, e.id`);
  return rows as unknown as EventRow[];
}

// What follows are conditions on an event's passages, aliased `p` and grouped by event.

function holdsSubject({ concepts, share, known }: WantedWords["subject"]): SQL {
  const ideal = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const held = concepts.map(
    (concept) => sql`case when bool_or(${holds(concept)}) then ${concept.weight}::float8 else 0 end`,
  );
  const holdsShare = sql`${sql.join(held, sql` + `)} >= ${share * ideal}::float8`;
  return known.length > 0 ? sql`(${holdsShare} or ${isKnown(known)})` : holdsShare;
}

function isKnown(ids: string[]): SQL {
  return sql`p.event_id = any(${textArray(ids)})`;
}

function holdsKind({ concepts, atBeginning, anywhere }: WantedWords["kind"]): SQL {
  const matches = concepts.map((concept) => conceptMatch(sql`p.lexemes`, sql`p.language`, concept));
  const isFirst = sql`p.start = (select min(first.start) from passages first where first.event_id = p.event_id)`;
  return sql`bool_or(case when ${holdsAny(concepts)} then greatest(${sql.join(matches, sql`, `)})
    >= case when ${isFirst} then ${atBeginning}::float4 else ${anywhere}::float4 end end)`;
}

function allLexemes({ english, french, relatedEnglish, relatedFrench }: ConceptQuery): string[] {
  return [...english, ...french, ...relatedEnglish, ...relatedFrench];
}

/** Whether a passage, aliased `p`, holds a concept's word or a related one. */
function holds({ english, french, relatedEnglish, relatedFrench }: ConceptQuery): SQL {
  const match = (lexemes: string[]) =>
    lexemes.length > 0 ? sql`p.lexemes @@ ${tsquery(lexemes)}` : sql`false`;
  return sql`case when p.language = 'fr' then ${match([...french, ...relatedFrench])} else ${match([...english, ...relatedEnglish])} end`;
}

function holdsAny(concepts: ConceptQuery[]): SQL {
  return sql`(${sql.join(concepts.map(holds), sql` or `)})`;
}
