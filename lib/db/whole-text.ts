import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/**
 * A column of text, read whole. The embedded database's driver drops a byte order mark at the start of a value, which
 * would put every offset into the text off by one; a JSON value starts with a quotation mark instead.
 */
export function wholeText(column: SQLWrapper): SQL<string> {
  return sql<string>`to_json(${column})`;
}
