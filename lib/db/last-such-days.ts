import { sql } from "drizzle-orm";
import type { Scope } from "#lib/chat/types.ts";
import type { Database } from "./client.ts";
import { dateParameter } from "./parameters.ts";
import { scopeCondition } from "./scope-condition.ts";

/** Reports older than this are seldom asked for without their year. */
const MOST_YEARS_BACK = 20;

/**
 * The days from `from` to `to` of the last year, theirs or one before, in which an event took place on any of them; null when none did.
 * @param scopes the event lies in each of them.
 */
export async function readLastSuchDays(
  db: Database,
  { from, to, scopes }: { from: string; to: string; scopes: Scope[] },
): Promise<{ from: string; to: string } | null> {
  const earlier = (day: string) => sql`(${dateParameter(day)} - make_interval(years => years.back))::date`;
  const inside = scopes.map((scope) => sql`${scopeCondition(scope)}`);
  const { rows } = await db.execute(sql`
    select ${earlier(from)} as "from", ${earlier(to)} as "to"
    from generate_series(0, ${MOST_YEARS_BACK}::int) as years(back)
    where exists (
      select 1 from events e
      where e.date_start <= ${earlier(to)} and coalesce(e.date_end, e.date_start) >= ${earlier(from)}
        and ${sql.join(inside.length > 0 ? inside : [sql`true`], sql` and `)})
    order by years.back limit 1`);
  return (rows[0] as { from: string; to: string } | undefined) ?? null;
}
