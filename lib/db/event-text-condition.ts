import { type SQL, sql } from "drizzle-orm";
import { foldAccents, plainTypography } from "#lib/text/normalise.ts";
import { textParameter } from "./parameters.ts";
import { titleWords } from "./title-words.ts";

/** More words than anybody types into a search field; the rest is not looked at, so that no query grows without bound. */
const MOST_TERMS = 16;

/**
 * The condition that an event, aliased `e`, holds every word and every "quoted phrase" of `query`: in any form in its title or text, or
 * as the beginning of a word of its title, for search as one types. Stop words and punctuation ask for nothing.
 */
export function eventTextCondition(query: string): SQL {
  const conditions = parseTerms(query).map(termCondition);
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
}

function parseTerms(query: string): string[] {
  const terms = plainTypography(textParameter(query)).matchAll(/"([^"]+)"?|([^\s"]+)/g);
  return [...terms].map(([, phrase, word]) => (phrase ?? word)!.trim()).slice(0, MOST_TERMS);
}

function termCondition(term: string): SQL {
  const folded = foldAccents(term);
  const inTitle = titleWords(term);
  const alternatives = [
    lexemeCondition(sql`phraseto_tsquery('english', ${folded}::text)`, sql.raw("<>")),
    lexemeCondition(sql`phraseto_tsquery('french', ${folded}::text)`, sql.raw("=")),
  ];
  if (inTitle) alternatives.push(sql`strpos(' ' || e.title_words, ${` ${inTitle}`}) > 0`);
  return sql`(${sql.join(alternatives, sql` or `)})`;
}

/** `operator` compares a language with French: the lexemes of passages in French are French stems, those of all others English. */
function lexemeCondition(query: SQL, operator: SQL): SQL {
  return sql`e.language ${operator} 'fr' and (numnode(${query}) = 0
    or e.id in (select event_id from passages where language ${operator} 'fr' and lexemes @@ ${query}))`;
}
