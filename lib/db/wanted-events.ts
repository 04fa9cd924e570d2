import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "#lib/chat/types.ts";
import type { Database } from "./client.ts";
import { type EventRow, eventColumns } from "./event-row.ts";
import { textArray } from "./parameters.ts";
import { scopeCondition } from "./scope-condition.ts";
import { type ConceptQuery, tsquery } from "./search.ts";

/** What an event must be, and hold in one passage or another; an empty group asks for nothing. */
export interface WantedEvents {
  scope: Scope;
  /** One of these kinds of happening. */
  kinds: string[];
  /**
   * Of one of the alternatives: of one of its kinds, if it has any, and holding at least the part `share` of its concepts' weight, but for
   * events known to be about the same.
   */
  subject: { alternatives: { kinds: string[]; concepts: ConceptQuery[] }[]; share: number; known: string[] };
  /** Naming somebody by one of these words; by none for anybody. */
  naming: string[];
  /** In one of the towns of these keys, or, where it is not known in which, naming one by its words; by words alone without keys. */
  town: { keys: string[]; words: ConceptQuery[] };
}

/** Every event inside a scope that is and holds what is wanted, by date, undated last. */
export async function readWantedEvents(
  db: Database,
  { scope, kinds, subject, naming, town }: WantedEvents,
): Promise<EventRow[]> {
  const conditions = [scopeCondition(scope)];
  if (kinds.length > 0) conditions.push(sql`e.kinds && ${textArray(kinds)}`);
  if (subject.alternatives.length > 0) conditions.push(isAboutOne(subject));
  if (naming.length > 0) conditions.push(holdsLexeme(naming));
  if (town.keys.length > 0 || town.words.length > 0) conditions.push(isInTown(town));
  const { rows } = await db.execute(sql`
    select ${eventColumns} from events e
    where ${sql.join(conditions, sql` and `)}
    order by e.date_start nulls last, e.document, e.start, e.id`);
  return rows as unknown as EventRow[];
}

function isInTown({ keys, words }: WantedEvents["town"]): SQL {
  const names = holdsAny(words);
  if (keys.length === 0) return names;
  return sql`(e.towns && ${textArray(keys)} or e.towns = '{}' and ${names})`;
}

function holdsLexeme(lexemes: string[]): SQL {
  return sql`e.id in (select event_id from passages where lexemes @@ ${tsquery(lexemes)})`;
}

function holdsAny(concepts: ConceptQuery[]): SQL {
  const lexemes = concepts.flatMap(allLexemes);
  if (lexemes.length === 0) return sql`false`;
  return sql`e.id in (
    select p.event_id from passages p
    where p.lexemes @@ ${tsquery(lexemes)} and (${sql.join(
      concepts.map((concept) => holds(concept)),
      sql` or `,
    )}))`;
}

function isAboutOne({ alternatives, share, known }: WantedEvents["subject"]): SQL {
  const each = alternatives.map(({ kinds, concepts }) => {
    const isOfKind = kinds.length > 0 ? sql`e.kinds && ${textArray(kinds)}` : sql`true`;
    return concepts.length > 0
      ? sql`(${isOfKind} and ${holdsSubject(concepts, { share, known })})`
      : isOfKind;
  });
  return sql`(${sql.join(each, sql` or `)})`;
}

function holdsSubject(
  concepts: ConceptQuery[],
  { share, known }: Pick<WantedEvents["subject"], "share" | "known">,
): SQL {
  // Only these can meet the condition; looking at no others keeps it cheap.
  const lexemes = concepts.flatMap(allLexemes);
  const reached: SQL[] = [];
  if (lexemes.length > 0) {
    reached.push(sql`select event_id from passages where lexemes @@ ${tsquery(lexemes)}`);
  }
  if (known.length > 0) reached.push(sql`select unnest(${textArray(known)})`);
  if (reached.length === 0) return sql`false`;
  const ideal = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const held = concepts.map((concept) => sql`${concept.weight}::float8 * ${heldBy(concept)}`);
  const holdsShare = sql`${sql.join(held, sql` + `)} >= ${share * ideal}::float8`;
  return sql`e.id in (
    select p.event_id from passages p
    where p.event_id in (${sql.join(reached, sql` union all `)})
    group by p.event_id
    having ${known.length > 0 ? sql`(${holdsShare} or ${isKnown(known)})` : holdsShare})`;
}

function isKnown(ids: string[]): SQL {
  return sql`p.event_id = any(${textArray(ids)})`;
}

function allLexemes({ english, french, relatedEnglish, relatedFrench }: ConceptQuery): string[] {
  return [...english, ...french, ...relatedEnglish, ...relatedFrench];
}

/** What a related word counts for in an event's text. In its title it says what the event is about, as the asked word does anywhere. */
const RELATED_SHARE = sql.raw("0.5");

/** How far the passages of an event, aliased `p`, hold a concept, 0 to 1: by its own word, or by related ones, of which two will do. */
function heldBy(concept: ConceptQuery): SQL {
  const english = byDerivation(concept.english, concept.relatedEnglish);
  const french = byDerivation(concept.french, concept.relatedFrench);
  const own = sql`bool_or(${holds({
    ...concept,
    relatedEnglish: english.derived,
    relatedFrench: french.derived,
  })})::int`;
  const related = [
    ...english.others.map(
      (lexeme) => sql`bool_or(p.language <> 'fr' and p.lexemes @@ ${tsquery([lexeme])})::int`,
    ),
    ...french.others.map(
      (lexeme) => sql`bool_or(p.language = 'fr' and p.lexemes @@ ${tsquery([lexeme])})::int`,
    ),
  ];
  if (related.length === 0) return own;
  const inTitle = sql`bool_or(${holds(concept, "B")})::int`;
  return sql`least(1, greatest(${own}, ${inTitle}, ${RELATED_SHARE} * (${sql.join(related, sql` + `)})))`;
}

/** A shorter stem begins other words, too. */
const SHORTEST_STEM = 5;

/** Related lexemes that are made of the word's own, as "environmental" is of "environment", and the others. */
function byDerivation(own: string[], related: string[]): { derived: string[]; others: string[] } {
  const isDerived = (lexeme: string) =>
    own.some((stem) => {
      const [short, long] = stem.length < lexeme.length ? [stem, lexeme] : [lexeme, stem];
      // A journal is no journalist.
      return short.length >= SHORTEST_STEM && long.startsWith(short) && !long.endsWith("ist");
    });
  return {
    derived: related.filter(isDerived),
    others: related.filter((lexeme) => !isDerived(lexeme)),
  };
}

/** Whether a passage, aliased `p`, holds a concept's word or a related one, in its title where that is what `label` stands for. */
function holds({ english, french, relatedEnglish, relatedFrench }: ConceptQuery, label?: "B"): SQL {
  const match = (lexemes: string[]) =>
    lexemes.length > 0 ? sql`p.lexemes @@ ${tsquery(lexemes, label)}` : sql`false`;
  return sql`case when p.language = 'fr' then ${match([...french, ...relatedFrench])} else ${match([...english, ...relatedEnglish])} end`;
}
