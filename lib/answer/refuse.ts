import type { Mode } from "#lib/chat/types.ts";
import type { Database } from "#lib/db/client.ts";
import { readStatistics } from "#lib/db/statistics.ts";
import type { RankedEvent } from "#lib/retrieval/rank-events.ts";
import type { Question } from "#lib/retrieval/understand-question.ts";
import type { AnswerPart } from "./answer-part.ts";
import { countryNames, phrases, placeAndDate } from "./phrases.ts";

/** An event this similar to a question it does not answer is worth naming. */
const NEAR_SIMILARITY = 0.45;
const NEAR_COVERAGE = 0.35;

/** Countries named when saying what the reports cover. */
const COUNTRIES_NAMED = 8;

/** Says that the reports hold no answer, what they do cover, and what comes nearest. No model is asked, nothing is cited. */
export async function* refuse(
  db: Database,
  question: Question,
  ranked: RankedEvent[],
  mode: Mode,
): AsyncGenerator<AnswerPart> {
  const say = phrases(question.language);
  const { documents, events, from, to, countries } = await readStatistics(db, question.limit);
  const year = (date: string | null) => date?.slice(0, 4) ?? null;
  const covered = say.covers({
    documents,
    events,
    from: year(from),
    to: year(to),
    countries: countryNames(countries.slice(0, COUNTRIES_NAMED), question.language),
  });
  const near = ranked[0];
  const isNear = near && near.coverage >= NEAR_COVERAGE && near.similarity >= NEAR_SIMILARITY;
  const where = near ? placeAndDate(near.event, question.language) : "";
  const nearest = isNear ? ` ${say.near(`${near.event.title}${where ? ` (${where})` : ""}`)}` : "";
  yield* notFound(`${say.nothing} ${covered}${nearest}`, mode);
}

/** Says in one sentence that what was asked for is no question about the reports. */
export async function* decline(question: Question, mode: Mode): AsyncGenerator<AnswerPart> {
  yield { type: "scope", scope: {} };
  yield* notFound(phrases(question.language).declined, mode);
}

function* notFound(text: string, mode: Mode): Generator<AnswerPart> {
  yield { type: "sources", events: [] };
  yield { type: "text", delta: text };
  yield { type: "citations", citations: [] };
  yield { type: "result", outcome: "not_found", mode, events: null, total: null };
}
